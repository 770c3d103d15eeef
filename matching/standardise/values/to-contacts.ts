import type { Cell, ToValue } from '../attribute-values.ts';
import { toAsciiDigits } from '../script/to-ascii-digits.ts';
import { standardiseEmail, standardisePhone } from '../standardise-contact.ts';

/** The values in one cell, in which several may stand: `0113 496 0000 / 07700 900123`. */
function ofCell(text: string, standardised: (text: string) => string): readonly string[] {
  const several = text.split(/\s*[;,|]\s*|\s+(?:or|\/)\s+/i).map(standardised);
  return several.some((value) => value !== '') ? several : [standardised(text)];
}

function distinct(cells: readonly Cell[], standardised: (text: string) => string): readonly string[] | undefined {
  const values = cells.flatMap(({ text }) => ofCell(text, standardised));
  const known = [...new Set(values.filter((value) => value !== ''))];
  return known.length === 0 ? undefined : known;
}

/** Telephone numbers. */
export const toPhones: ToValue<'phone'> = (cells) => distinct(cells, (text) => standardisePhone(toAsciiDigits(text)));

/** E-mail addresses. */
export const toEmails: ToValue<'email'> = (cells) => distinct(cells, standardiseEmail);
