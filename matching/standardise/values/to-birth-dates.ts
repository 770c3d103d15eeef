import type { Cell, ToValue } from '../attribute-values.ts';
import { standardiseBirthDate } from '../standardise-birth-date.ts';
import { isoDateOf } from './iso-date-of.ts';

const textOf = (cells: readonly Cell[], is: string): string => cells.find((cell) => cell.is === is)?.text ?? '';

/** The date of three columns, as far as they tell it. */
function ofParts(cells: readonly Cell[]): string {
  const parts = ['birthYear', 'birthMonth', 'birthDay'].map((is) => textOf(cells, is).trim());
  const known = parts.findIndex((part) => part === '');
  return parts
    .slice(0, known === -1 ? 3 : known)
    .map((part, at) => part.padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
}

/** Birth dates, whatever their form; partial ones included. */
export const toBirthDates: ToValue<'birthDate'> = (cells) => {
  const written = cells.filter(({ is }) => is === 'birthDate').map(({ text, format }) => isoDateOf(text, format));
  const dates = [...written, ofParts(cells)].flatMap((value) => {
    const date = value === '' ? undefined : standardiseBirthDate({ value });
    return date ? [date] : [];
  });
  const distinct = dates.filter((date, at) => dates.findIndex(({ digits }) => digits === date.digits) === at);
  return distinct.length === 0 ? undefined : distinct;
};
