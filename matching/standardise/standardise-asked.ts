import type { AskedPerson, PersonName } from '#schemas';
import { checkIdentifier } from '#schemas/identifiers';
import { standardise } from './standardise.ts';
import type { StandardisedRecord } from './standardised-record.ts';

function namesOf({ given, family, formerFamily }: AskedPerson): readonly PersonName[] {
  const words = given === undefined ? [] : given.split(/\s+/).filter((word) => word !== '');
  const official: PersonName = { use: 'official', given: words, family: family ?? '' };
  return formerFamily === undefined ? [official] : [official, { use: 'former', given: words, family: formerFamily }];
}

/** The person of a look-up in the form that records are compared in. The asker's record reference plays no part. */
export function standardiseAsked(asked: AskedPerson): StandardisedRecord {
  const { birthDate, sex, postcode, identifier } = asked;
  return standardise({
    names: namesOf(asked),
    birthDates: birthDate === undefined ? [] : [{ value: birthDate }],
    sex: sex ?? 'unknown',
    addresses: postcode === undefined ? [] : [{ lines: [], postcode }],
    identifiers:
      identifier === undefined
        ? []
        : [{ type: identifier.type, ...checkIdentifier(identifier.type, identifier.value) }],
    phones: [],
    emails: [],
  });
}
