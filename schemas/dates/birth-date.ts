import { datePartsOf } from './date-parts.ts';

/** Nobody on record has lived longer than 122 years (J. Calment, 1875-1997). */
const longestLifeYears = 125;

/**
 * Whether a birth date lies in the future.
 *
 * @param value EDTF; a date of which a part is unknown lies in the future when all days it may mean do
 * @param today EDTF day, such as 2026-11-24
 */
export function isInFuture(value: string, today: string): boolean {
  // EDTF forms order as text, and a partial date orders before each day that it may mean.
  return value > today.slice(0, value.length);
}

/**
 * Whether someone who may be alive or have died lately can be born then: the date exists, is not in the future and not over 125 years ago.
 *
 * @param value EDTF
 * @param today EDTF day, such as 2026-11-24
 */
export function isPossibleBirthDate(value: string, today: string): boolean {
  const born = datePartsOf(value);
  const now = datePartsOf(today);
  if (!born || !now || isInFuture(value, today)) return false;
  return now.year - born.year <= longestLifeYears;
}
