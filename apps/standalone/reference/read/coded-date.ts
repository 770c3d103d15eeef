/**
 * A birth date as a number, YYYYMMDD, with 0 for what is not there: 1985 is 19850000. 0 for none.
 *
 * @param text YYYY-MM-DD, YYYY-MM or YYYY
 */
export function codedDate(text: string): number {
  const [, year, month = '0', day = '0'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  return year === undefined ? 0 : Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

export const yearOf = (date: number): number => Math.trunc(date / 10_000);
export const monthOf = (date: number): number => Math.trunc(date / 100) % 100;
export const dayOf = (date: number): number => date % 100;

/** Whether year, month and day are all there. */
export const isWhole = (date: number): boolean => monthOf(date) !== 0 && dayOf(date) !== 0;

/** Whether two whole dates are each other with day and month swapped. */
export const isSwapped = (left: number, right: number): boolean =>
  left !== right && yearOf(left) === yearOf(right) && monthOf(left) === dayOf(right) && dayOf(left) === monthOf(right);
