import { weightedSum } from './check-letters.ts';

/**
 * A unique learner number: ten digits, the last a check digit modulo 11.
 *
 * @param text without blanks, in upper case
 * @returns the number, or undefined when it is wrong
 * @see Learning Records Service, ULN validation
 */
export function uniqueLearnerNumberOf(text: string): string | undefined {
  if (!/^[1-9]\d{9}$/.test(text)) return undefined;
  const remainder = weightedSum(text.slice(0, 9), 10) % 11;
  return remainder !== 0 && 10 - remainder === Number(text[9]) ? text : undefined;
}

/**
 * A National Insurance number: two letters, six digits, a suffix A to D. It has no check digit.
 *
 * @param text without blanks, in upper case
 * @returns the number, or undefined when its form is wrong or its prefix is never allotted
 * @see HMRC, National Insurance Manual NIM39110
 */
export function nationalInsuranceNumberOf(text: string): string | undefined {
  if (!/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(text)) return undefined;
  return /^(BG|GB|KN|NK|NT|TN|ZZ)/.test(text) ? undefined : text;
}
