/** The known parts of a date. */
export interface DateParts {
  readonly year: number;
  /** 1..12; absent when only the year is known. */
  readonly month?: number;
  /** 1..31; absent when only year and month are known. */
  readonly day?: number;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (daysOfMonth[month - 1] ?? 0);
}

/**
 * The parts of an EDTF date (level 0, of the forms 1985, 1985-04 and 1985-04-30).
 *
 * @returns undefined when the text is of another form or names a day that is in no calendar
 * @see ISO 8601-2:2019, https://www.loc.gov/standards/datetime/
 */
export function datePartsOf(value: string): DateParts | undefined {
  const [, year, month, day] = pattern.exec(value) ?? [];
  if (year === undefined || Number(year) === 0) return undefined;
  if (month === undefined) return { year: Number(year) };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return { year: Number(year), month: Number(month) };
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return undefined;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Whether the text is an EDTF date that exists. */
export function isDate(value: string): boolean {
  return datePartsOf(value) !== undefined;
}
