import type { AskedPerson, PersonName } from '#schemas';
import { checkIdentifier } from '#schemas/identifiers';
import type { IdentityDetails } from './identity-details.ts';

function namesOf({ given, family, formerFamily }: AskedPerson): readonly PersonName[] {
  const words = given === undefined ? [] : given.split(/\s+/).filter((word) => word !== '');
  const official: PersonName = { use: 'official', given: words, family: family ?? '' };
  return formerFamily === undefined ? [official] : [official, { use: 'former', given: words, family: formerFamily }];
}

/** Somebody asks today, after any change of identity. */
const ofNow = '9999-12-31';

/** The person of a look-up as a record would hold them. The asker's record reference plays no part. */
export function detailsOfAsked(asked: AskedPerson): IdentityDetails {
  const { birthDate, sex, postcode, identifier } = asked;
  return {
    recordedFrom: ofNow,
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
  };
}
