/** The month of an instant, UTC: 2026-11. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7);

/** The day of an instant, UTC: 2026-11-24. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Moves a month (2026-11) on by a number of months. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)
    .toString()
    .padStart(4, '0')}-${((count % 12) + 1).toString().padStart(2, '0')}`;
}

/** Moves a day on by a number of months; the last day of a shorter month stands for a day that it lacks. */
export function addMonthsToDay(day: string, months: number): string {
  const month = addMonths(day.slice(0, 7), months);
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return `${month}-${Math.min(Number(day.slice(8, 10)), last)
    .toString()
    .padStart(2, '0')}`;
}

/** Moves a day on by a number of days. */
export const addDays = (day: string, days: number): string =>
  dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
