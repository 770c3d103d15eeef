import type { ToValue } from '../attribute-values.ts';
import { standardiseEmail, standardisePhone } from '../standardise-contact.ts';

const distinct = (texts: readonly string[]): readonly string[] | undefined => {
  const known = [...new Set(texts.filter((text) => text !== ''))];
  return known.length === 0 ? undefined : known;
};

/** Telephone numbers. */
export const toPhones: ToValue<'phone'> = (cells) => distinct(cells.map(({ text }) => standardisePhone(text)));

/** E-mail addresses. */
export const toEmails: ToValue<'email'> = (cells) => distinct(cells.map(({ text }) => standardiseEmail(text)));
