import type { AttributeKind, AttributeValues } from '../standardise/attribute-values.ts';
import { ageLevels, compareAges } from './compare-ages.ts';
import { addressLevels, compareAddresses } from './compare-addresses.ts';
import { compareBirthDates } from './compare-birth-date.ts';
import { compareEmails, emailLevels } from './compare-emails.ts';
import { compareFamilyNames } from './compare-family.ts';
import { compareGivenNames } from './compare-given.ts';
import { compareMiddleNames } from './compare-middle.ts';
import { compareNumbers, numberLevels } from './compare-numbers.ts';
import { comparePhones, phoneLevels } from './compare-phones.ts';
import { comparePostalCodes, postalCodeLevels } from './compare-postal-codes.ts';
import { categoryLevels, compareCategories, compareWords, wordLevels } from './compare-words.ts';
import type { Compared } from './compared.ts';
import { comparisonLevels } from './comparison-levels.ts';

/** How one kind of attribute is compared: a pure function of two values, and the levels it answers with. */
export interface AttributeComparison<K extends AttributeKind> {
  /** What the comparison is called; of identifiers and categories the attribute's own name. */
  readonly name: string;
  /** The first is `not-known`, the last holds always. */
  readonly levels: readonly string[];
  readonly compare: (left: AttributeValues[K], right: AttributeValues[K]) => Compared;
}

const sexLevels = ['not-known', 'agrees', 'differs'] as const;

/** The comparisons of each kind of attribute. */
export const attributeComparisons: { readonly [K in AttributeKind]: readonly AttributeComparison<K>[] } = {
  given: [
    { name: 'given', levels: comparisonLevels.given, compare: compareGivenNames },
    { name: 'middle', levels: comparisonLevels.middle, compare: compareMiddleNames },
  ],
  family: [{ name: 'family', levels: comparisonLevels.family, compare: compareFamilyNames }],
  birthDate: [{ name: 'birthDate', levels: comparisonLevels.birthDate, compare: compareBirthDates }],
  age: [{ name: 'age', levels: ageLevels, compare: compareAges }],
  sex: [{ name: 'sex', levels: sexLevels, compare: (left, right) => ({ level: left === right ? 1 : 2, term: '' }) }],
  postcode: [{ name: 'postcode', levels: postalCodeLevels, compare: comparePostalCodes }],
  address: [{ name: 'address', levels: addressLevels, compare: compareAddresses }],
  locality: [{ name: 'locality', levels: wordLevels, compare: compareWords }],
  region: [{ name: 'region', levels: wordLevels, compare: compareWords }],
  country: [{ name: 'country', levels: wordLevels, compare: compareWords }],
  phone: [{ name: 'phone', levels: phoneLevels, compare: comparePhones }],
  email: [{ name: 'email', levels: emailLevels, compare: compareEmails }],
  identifier: [{ name: 'identifier', levels: numberLevels, compare: compareNumbers }],
  category: [{ name: 'category', levels: categoryLevels, compare: compareCategories }],
};
