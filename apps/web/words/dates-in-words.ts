const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options });
const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
const clock = format({ hour: 'numeric', minute: '2-digit', hour12: true });
const month = format({ month: 'long', year: 'numeric' });

/** `2026-11-24T18:39:00Z` as `24 November 2026`, by the clock of the United Kingdom. */
export function dayInWords(instant: string): string {
  return day.format(new Date(instant));
}

/** `2026-11-24T18:39:00Z` as `6:39pm on 24 November 2026`, a full hour as `6pm`, by the clock of the United Kingdom. */
export function timeInWords(instant: string): string {
  const time = clock.format(new Date(instant)).replace(/\s|:00/g, '');
  return `${time} on ${dayInWords(instant)}`;
}

/** `2024-03` as `March 2024`. */
export function monthInWords(yearMonth: string): string {
  return month.format(new Date(`${yearMonth}-15T12:00:00Z`));
}
