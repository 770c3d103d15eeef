import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import {
  crossed,
  crossedUnordered,
  daysOfYear,
  doorsOf,
  familySoundsOf,
  formsOf,
  givenSoundsOf,
  initialsOf,
  outwardCodesOf,
  postcodesOf,
  wholeDatesOf,
  yearsOf,
} from './key-parts.ts';

/** How given and family name sound, whichever comes first. */
const unordered = (record: StandardisedRecord): readonly string[] =>
  crossedUnordered(givenSoundsOf(record), familySoundsOf(record));

/**
 * Which pairs are worth comparing: those that share a value of any rule. Rules are diverse so that no one error hides a match from all:
 * each value may be wrong, missing, partial or swapped and another rule still holds.
 */
export const blockingRules: Readonly<Record<string, (record: StandardisedRecord) => readonly string[]>> = {
  identifier: ({ identifiers }) =>
    identifiers.filter(({ valid }) => valid).map(({ type, value }) => `${type} ${value}`),
  contact: ({ contacts }) => contacts,
  'date-family': (record) => crossed(wholeDatesOf(record), familySoundsOf(record)),
  'date-initial': (record) => crossed(wholeDatesOf(record), initialsOf(record)),
  'date-district': (record) => crossed(wholeDatesOf(record), outwardCodesOf(record)),
  // Whole names alone, for records that have neither birth date nor address; their commonest are left out as blocks too large.
  names: ({ given, family }) =>
    crossedUnordered(
      given.flatMap(formsOf).filter((name) => name.length > 1),
      family.flatMap(({ text, parts }) => [text, ...parts]),
    ),
  'names-year': (record) => crossed(unordered(record), yearsOf(record)),
  'names-day': (record) => crossed(unordered(record), daysOfYear(record)),
  'names-district': (record) => crossed(unordered(record), outwardCodesOf(record)),
  'postcode-year': (record) => crossed(postcodesOf(record), yearsOf(record)),
  'door-family': (record) => crossed(doorsOf(record), familySoundsOf(record)),
  'postcode-given': (record) => crossed(postcodesOf(record), givenSoundsOf(record)),
};
