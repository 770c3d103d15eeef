import type { AttributeKind, AttributeValues, Cell, ToValue } from '../attribute-values.ts';
import { toAddresses } from './to-addresses.ts';
import { toAge } from './to-age.ts';
import { toBirthDates } from './to-birth-dates.ts';
import { toEmails, toPhones } from './to-contacts.ts';
import { toFamilyNames } from './to-family-names.ts';
import { toGivenNames } from './to-given-names.ts';
import { toNumbers } from './to-numbers.ts';
import { toPostalCodes } from './to-postal-codes.ts';
import { toSex } from './to-sex.ts';
import { toPlaces, toWords } from './to-words.ts';

/** Characters of a cell that are read: no name, date or address is longer, and a free text in a column of names must not hold up a run. */
const mostRead = 500;

function within<K extends AttributeKind>(toValue: ToValue<K>): ToValue<K> {
  const isLong = ({ text }: Cell): boolean => text.length > mostRead;
  return (cells): AttributeValues[K] | undefined =>
    toValue(cells.some(isLong) ? cells.map((cell) => ({ ...cell, text: cell.text.slice(0, mostRead) })) : cells);
}

/** For each kind of attribute, how cells become its value; the first 500 characters of a cell are read. */
export const toValues: { readonly [K in AttributeKind]: ToValue<K> } = {
  given: within<'given'>(toGivenNames),
  family: within<'family'>(toFamilyNames),
  birthDate: within<'birthDate'>(toBirthDates),
  age: within<'age'>(toAge),
  sex: within<'sex'>(toSex),
  postcode: within<'postcode'>(toPostalCodes),
  address: within<'address'>(toAddresses),
  locality: within<'locality'>(toPlaces),
  region: within<'region'>(toWords),
  country: within<'country'>(toWords),
  phone: within<'phone'>(toPhones),
  email: within<'email'>(toEmails),
  identifier: within<'identifier'>(toNumbers),
  category: within<'category'>(toWords),
};
