import type { Cell, ToValue } from '../attribute-values.ts';
import { monthNamed } from '../dates/month-named.ts';
import { readBirthDate } from '../dates/read-birth-date.ts';
import { foldText } from '../fold-text.ts';
import type { StandardisedBirthDate } from '../standardised-record.ts';

/** The number in a cell of a year, a month or a day; 0 when there is none. Negative numbers are codes of "not known". */
function numberOf(cells: readonly Cell[], is: string): number {
  const text = cells.find((cell) => cell.is === is)?.text.trim() ?? '';
  const digits = /^\d{1,4}(?=\.0+$|$)/.exec(text)?.[0];
  return digits === undefined ? monthNamed(foldText(text)) : Number(digits);
}

/** The date of three columns, as far as they tell it. */
function ofParts(cells: readonly Cell[]): StandardisedBirthDate | undefined {
  const [year = 0, ...parts] = ['birthYear', 'birthMonth', 'birthDay'].map((is) => numberOf(cells, is));
  const [month = '', day = ''] = parts.map((part) => (part === 0 ? '??' : String(part)));
  return year === 0 ? undefined : readBirthDate(`${String(year)}-${month}-${day}`);
}

/** Birth dates, whatever their form; partial ones included. */
export const toBirthDates: ToValue<'birthDate'> = (cells) => {
  const dates = [
    ...cells.filter(({ is }) => is === 'birthDate').map(({ text, format }) => readBirthDate(text, format)),
    ofParts(cells),
  ];
  const known = dates.filter((date) => date !== undefined);
  const distinct = known.filter((date, at) => known.findIndex(({ digits }) => digits === date.digits) === at);
  return distinct.length === 0 ? undefined : distinct;
};
