import type { ToValue } from '../attribute-values.ts';
import { toAsciiDigits } from '../script/to-ascii-digits.ts';

const pattern =
  /^(?:c\.?|ca\.?|circa|about|approx\.?|aged?|~)?\s*(\d{1,3})(?:\.\d+)?\s*(?:\+|y|yo|yrs?|years?|(m|mths?|months?)|(w|wks?|weeks?)|(d|days?))?(?:\s+old)?\.?$/i;

/** Age in whole years, 0 to 120: `34`, `34 years`, `c. 30`, `18 months`; a range such as 30-39 is none. */
export const toAge: ToValue<'age'> = (cells) => {
  const [, count, months, weeks, days] = pattern.exec(toAsciiDigits(cells[0]?.text ?? '').trim()) ?? [];
  if (count === undefined) return undefined;
  const inOneYear = months !== undefined ? 12 : weeks !== undefined ? 52 : days !== undefined ? 365 : 1;
  const age = Math.floor(Number(count) / inOneYear);
  return age <= 120 ? age : undefined;
};
