import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import {
  crossed,
  daysOfYear,
  familySoundsOf,
  givenSoundsOf,
  initialsOf,
  outwardCodesOf,
  postcodesOf,
  wholeDatesOf,
  yearsOf,
} from './key-parts.ts';

/** How two sounds agree whichever is the given and which the family name. */
const unordered = (record: StandardisedRecord): readonly string[] =>
  givenSoundsOf(record).flatMap((given) =>
    familySoundsOf(record).map((family) => (given < family ? `${given} ${family}` : `${family} ${given}`)),
  );

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
  'names-year': (record) => crossed(unordered(record), yearsOf(record)),
  'names-day': (record) => crossed(unordered(record), daysOfYear(record)),
  'names-district': (record) => crossed(unordered(record), outwardCodesOf(record)),
  'postcode-year': (record) => crossed(postcodesOf(record), yearsOf(record)),
  'postcode-given': (record) => crossed(postcodesOf(record), givenSoundsOf(record)),
};
