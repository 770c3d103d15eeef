import type { BirthDate } from '#schemas';
import { datePartsOf } from '#schemas/dates';
import type { StandardisedBirthDate } from './standardised-record.ts';

/**
 * Dates that forms and programs fill in when none is known, yyyymmdd: they say nothing. Among them the first days of spreadsheets
 * (30 and 31 December 1899, 1 January 1900), Unix (1970) and of the century, and dates that are one key held down.
 */
const fillers = new Set([
  '18991230',
  '18991231',
  '19000101',
  '19010101',
  '19111111',
  '19700101',
  '19990909',
  '11111111',
  '99990909',
]);

const twoDigits = (part: number): string => part.toString().padStart(2, '0');

/**
 * A birth date of parts that are known.
 *
 * @param year 0 when not known
 * @param month 1..12, 0 when not known or not possible
 * @param day 1..31, 0 when not known or not possible
 * @param written all eight digits as the source has them, where a part is not possible: a slip of one digit can still be seen
 * @returns undefined when it says nothing: a filler such as 1900-01-01
 */
export function birthDateOf(
  year: number,
  month: number,
  day: number,
  written?: string,
): StandardisedBirthDate | undefined {
  const known = `${year.toString().padStart(4, '0')}${month === 0 ? '' : twoDigits(month)}${month === 0 || day === 0 ? '' : twoDigits(day)}`;
  const digits = written ?? known;
  if (year === 0 || year >= 9000 || fillers.has(digits)) return undefined;
  return { year, month, day: month === 0 ? 0 : day, digits, isNewYear: month === 1 && day === 1 };
}

/**
 * A birth date taken apart.
 *
 * @returns undefined when it says nothing: not a date, or a filler such as 1900-01-01. Of a date that the source marks as a placeholder only the year stays.
 */
export function standardiseBirthDate(birthDate: BirthDate): StandardisedBirthDate | undefined {
  const parts = datePartsOf(birthDate.value);
  if (!parts || fillers.has(birthDate.value.replaceAll('-', ''))) return undefined;
  const isPlaceholder = birthDate.placeholder === true;
  return birthDateOf(parts.year, isPlaceholder ? 0 : (parts.month ?? 0), isPlaceholder ? 0 : (parts.day ?? 0));
}
