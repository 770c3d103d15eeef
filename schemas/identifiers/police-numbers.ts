import { policeLetterOf } from './check-letters.ts';

/** Two-digit years up to this one are of this century: the Police National Computer began in 1974. */
const lastYearOfThisCentury = 40;

function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) <= lastYearOfThisCentury ? '20' : '19'}${year}`;
}

/**
 * A Police National Computer number, YYYY/NNNNNNNC, or short with two digits of the year and without leading zeros.
 *
 * @param text without blanks, in upper case
 * @returns the long form, so that both forms of one number are equal; undefined when it is wrong
 */
export function pncNumberOf(text: string): string | undefined {
  const [, year, serial, letter] = /^((?:\d{2})?\d{2})\/(\d{1,7})([A-HJ-NP-RT-Z])$/.exec(withSlash(text)) ?? [];
  if (year === undefined || serial === undefined) return undefined;
  const padded = serial.padStart(7, '0');
  return policeLetterOf(year.slice(-2) + padded) === letter ? `${wholeYear(year)}/${padded}${letter}` : undefined;
}

/** The long form without its slash has eleven digits; anything else needs the slash to be read in one way. */
function withSlash(text: string): string {
  return /^\d{11}[A-Z]$/.test(text) ? `${text.slice(0, 4)}/${text.slice(4)}` : text;
}

/**
 * A Criminal Records Office number: NNNNNN/YYC, or SFYY/N..C of a file kept by year (SF).
 *
 * @param text without blanks, in upper case
 * @returns the number without leading zeros; undefined when it is wrong
 */
export function croNumberOf(text: string): string | undefined {
  const [, serial, year, letter] = /^(\d{1,6})\/(\d{2})([A-HJ-NP-RT-Z])$/.exec(text) ?? [];
  if (serial !== undefined && year !== undefined && letter !== undefined) {
    if (policeLetterOf(year + serial.padStart(6, '0')) !== letter) return undefined;
    return `${Number(serial).toString()}/${year}${letter}`;
  }
  const [, fileYear, number, check] = /^SF(\d{2})\/(\d{1,6})([A-HJ-NP-RT-Z])$/.exec(text) ?? [];
  if (fileYear === undefined || number === undefined || check === undefined) return undefined;
  return policeLetterOf(fileYear + number) === check ? `SF${fileYear}/${number}${check}` : undefined;
}
