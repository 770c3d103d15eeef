import { datePartsOf } from './date-parts.ts';

/**
 * The month of a date, yyyy-mm.
 *
 * @param value EDTF day or month
 * @returns undefined when the month is not known
 */
export function monthOf(value: string): string | undefined {
  return datePartsOf(value)?.month === undefined ? undefined : value.slice(0, 7);
}

/**
 * Whole months from one month to a later one.
 *
 * @param from yyyy-mm, further parts are not looked at
 * @param to yyyy-mm, further parts are not looked at
 * @returns negative when `to` is the earlier
 */
export function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** The day of an instant in UTC, yyyy-mm-dd. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
