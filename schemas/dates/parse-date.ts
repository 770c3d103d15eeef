import { HubError } from '#schemas/errors';
import { isDate } from './date-parts.ts';

type ToEdtf = (text: string) => string | undefined;

const digits = (pattern: RegExp, order: readonly number[]): ToEdtf => {
  return (text) => {
    const found = pattern.exec(text);
    if (!found) return undefined;
    // A part that is not known is left out or written as zeros; a day of an unknown month stays, and is refused below.
    return order
      .map((group) => found[group] ?? '')
      .join('-')
      .replace(/(-0*)+$/, '');
  };
};

/** How each format becomes EDTF. */
const formats = {
  /** 1985, 1985-04 or 1985-04-30 */
  edtf: (text: string) => text,
  'yyyy-mm-dd': digits(/^(\d{4})-(\d{2})-(\d{2})$/, [1, 2, 3]),
  'dd/mm/yyyy': digits(/^(\d{2})\/(\d{2})\/(\d{4})$/, [3, 2, 1]),
  /** HL7 v2: yyyy, yyyymm or yyyymmdd, with or without a time of day behind the day */
  hl7: digits(/^(\d{4})(?:(\d{2})(?:(\d{2})(?:\d{2}){0,3}(?:\.\d{1,4})?(?:[+-]\d{4})?)?)?$/, [1, 2, 3]),
  /** Police National Computer: --041985 is April 1985; EDTF forms as well */
  pnc: (text: string) => digits(/^--(\d{2})(\d{4})$/, [2, 1])(text) ?? text,
} as const satisfies Record<string, ToEdtf>;

/** Name of a format in which a source writes dates. */
export type DateFormat = keyof typeof formats;

/** Every date format, for a schema or a help text. */
export const dateFormats = Object.keys(formats) as readonly DateFormat[];

/**
 * Reads a date as a source writes it.
 *
 * @returns EDTF: 1985, 1985-04 or 1985-04-30; what the source left out is not known
 * @throws HubError DATE_INVALID when the text is of another form or names a day that is in no calendar; the text is not told
 */
export function parseDate(text: string, format: DateFormat): string {
  const value = formats[format](text.trim());
  if (value === undefined || !isDate(value)) throw new HubError('DATE_INVALID', { format });
  return value;
}
