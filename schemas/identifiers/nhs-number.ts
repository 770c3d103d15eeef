import { weightedSum } from './check-letters.ts';

/**
 * An NHS number: ten digits, the last a check digit modulo 11.
 *
 * @param text without blanks, in upper case
 * @returns the number, or undefined when it is wrong
 * @see NHS Data Dictionary, NHS NUMBER
 */
export function nhsNumberOf(text: string): string | undefined {
  if (!/^\d{10}$/.test(text)) return undefined;
  const check = (11 - (weightedSum(text.slice(0, 9), 10) % 11)) % 11;
  return check === Number(text[9]) ? text : undefined;
}
