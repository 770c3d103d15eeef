const dayMs = 86_400_000;

/** Days since 1970-01-01 of an ISO date; a day past the month's end counts on into the next month. */
export function dayNumber(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayMs;
}

/** Dates that were written before: a county has few days and many dates. */
const written = new Map<number, string>();

/** ISO date of a number of days since 1970-01-01. */
export function isoDate(day: number): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * dayMs).toISOString().slice(0, 10);
  written.set(day, text);
  return text;
}

/** Whole years between two ISO dates. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The same day a number of years later; 29 February becomes 1 March in a common year. */
export function plusYears(date: string, years: number): string {
  return isoDate(dayNumber(`${(Number(date.slice(0, 4)) + years).toString().padStart(4, '0')}${date.slice(4)}`));
}

/** An ISO date a number of days later. */
export const plusDays = (date: string, days: number): string => isoDate(dayNumber(date) + days);
