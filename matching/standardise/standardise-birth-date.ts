import type { BirthDate } from '#schemas';
import { datePartsOf } from '#schemas/dates';
import type { StandardisedBirthDate } from './standardised-record.ts';

/** Dates that forms are filled with when none is known: they say nothing. */
const fillers = new Set([
  '1900-01-01',
  '1901-01-01',
  '1911-11-11',
  '1970-01-01',
  '1999-09-09',
  '1111-11-11',
  '9999-09-09',
]);

const twoDigits = (part: number): string => part.toString().padStart(2, '0');

/**
 * A birth date taken apart.
 *
 * @returns undefined when it says nothing: not a date, or a filler such as 1900-01-01. Of a date that the source marks as a placeholder only the year stays.
 */
export function standardiseBirthDate(birthDate: BirthDate): StandardisedBirthDate | undefined {
  const parts = datePartsOf(birthDate.value);
  if (!parts || fillers.has(birthDate.value)) return undefined;
  const month = birthDate.placeholder === true ? 0 : (parts.month ?? 0);
  const day = month === 0 ? 0 : (parts.day ?? 0);
  const digits = `${parts.year.toString()}${month === 0 ? '' : twoDigits(month)}${day === 0 ? '' : twoDigits(day)}`;
  return { year: parts.year, month, day, digits, isNewYear: month === 1 && day === 1 };
}
