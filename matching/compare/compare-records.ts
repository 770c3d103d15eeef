import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { compareBirthDate } from './compare-birth-date.ts';
import { compareContact } from './compare-contact.ts';
import { compareFamily } from './compare-family.ts';
import { compareGiven } from './compare-given.ts';
import { compareHome } from './compare-home.ts';
import { compareIdentifier } from './compare-identifier.ts';
import { compareMiddle } from './compare-middle.ts';
import { compareSex } from './compare-sex.ts';
import type { Compared } from './compared.ts';

/** All comparisons of a pair, in the order of `comparisonNames`. Left and right may change places without changing a level. */
export function compareRecords(left: StandardisedRecord, right: StandardisedRecord): readonly Compared[] {
  const given = compareGiven(left, right);
  return [
    given,
    compareMiddle(left, right),
    compareFamily(left, right),
    compareBirthDate(left, right),
    compareHome(left, right),
    compareIdentifier(left, right),
    compareContact(left, right),
    compareSex(left, right, given.level),
  ];
}
