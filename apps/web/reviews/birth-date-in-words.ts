import { dayInWords, monthInWords } from '../words/dates-in-words.ts';

/** An EDTF birth date as `30 April 1985`, `April 1985, day not known` or `1985, day and month not known`. */
export function birthDateInWords(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(`${value}T12:00:00Z`);
  if (/^\d{4}-\d{2}$/.test(value)) return `${monthInWords(value)}, day not known`;
  return /^\d{4}$/.test(value) ? `${value}, day and month not known` : value;
}
