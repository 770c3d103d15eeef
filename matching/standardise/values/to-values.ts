import type { AttributeKind, ToValue } from '../attribute-values.ts';
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

/** For each kind of attribute, how cells become its value. */
export const toValues: { readonly [K in AttributeKind]: ToValue<K> } = {
  given: toGivenNames,
  family: toFamilyNames,
  birthDate: toBirthDates,
  age: toAge,
  sex: toSex,
  postcode: toPostalCodes,
  address: toAddresses,
  locality: toPlaces,
  region: toWords,
  country: toWords,
  phone: toPhones,
  email: toEmails,
  identifier: toNumbers,
  category: toWords,
};
