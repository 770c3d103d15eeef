import type { AgencyRecord } from '#schemas';
import { standardiseBirthDate } from './standardise-birth-date.ts';
import { standardiseEmail, standardisePhone } from './standardise-contact.ts';
import { standardiseFamilyNames } from './standardise-family-names.ts';
import { standardiseGivenNames } from './standardise-given-names.ts';
import { standardiseHome } from './standardise-home.ts';
import type { StandardisedRecord } from './standardised-record.ts';

/** The parts of an agency record that identify someone. */
export type IdentityDetails = Pick<
  AgencyRecord,
  'names' | 'birthDates' | 'sex' | 'addresses' | 'identifiers' | 'phones' | 'emails'
>;

const isKnown = <T>(value: T | undefined): value is T => value !== undefined && value !== '';

function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Evens out spelling and derives all that comparing needs. What says nothing (placeholders, pseudo-postcodes) is left out. */
export function standardise(record: IdentityDetails): StandardisedRecord {
  // The official name first: where two uses hold one spelling, it counts as the main one.
  const names = [...record.names].sort(
    (left, right) => Number(right.use === 'official') - Number(left.use === 'official'),
  );
  return {
    ...standardiseGivenNames(names),
    family: standardiseFamilyNames(names),
    birthDates: distinctBy(record.birthDates.map(standardiseBirthDate).filter(isKnown), (date) => date.digits),
    sex: record.sex === 'male' || record.sex === 'female' ? record.sex : '',
    homes: distinctBy(
      record.addresses.map(standardiseHome).filter(isKnown),
      (home) => `${home.postcode || home.outward} ${home.door} ${home.uprn} ${home.isEnded ? 'ended' : ''}`,
    ),
    identifiers: distinctBy(
      record.identifiers.map(({ type, value, valid }) => ({ type, value, valid })),
      (identifier) => `${identifier.type}:${identifier.value}`,
    ),
    contacts: [
      ...new Set([...record.phones.map(standardisePhone), ...record.emails.map(standardiseEmail)].filter(isKnown)),
    ],
  };
}
