import { type MatchingModel, scorePair, standardise, type StandardisedRecord } from '#matching';
import type { AgencyRecord, DecisionEvent, Review, ReviewSide } from '#schemas';

/** A review as it is kept. */
export interface StoredReview {
  readonly id: string;
  readonly state: 'open' | 'decided';
  readonly verdict?: DecisionEvent['verdict'];
  readonly createdAt: Date;
  readonly dueAt: Date;
}

/**
 * Two records side by side, blind to agency: no record ref, no identifier, no address; of a protected record no outward code.
 */
export function reviewOf(stored: StoredReview, left: AgencyRecord, right: AgencyRecord, model: MatchingModel): Review {
  const [leftRecord, rightRecord] = [standardise(left), standardise(right)];
  const { matchWeight, comparisons } = scorePair(leftRecord, rightRecord, model);
  return {
    id: stored.id,
    state: stored.state,
    ...(stored.verdict && { verdict: stored.verdict }),
    createdAt: stored.createdAt.toISOString(),
    dueAt: stored.dueAt.toISOString(),
    matchWeight,
    priorWeight: model.priorWeight,
    modelId: model.id,
    left: sideOf(left),
    right: sideOf(right),
    addresses: addressAgreement(leftRecord, rightRecord),
    identifiers: identifierAgreement(leftRecord, rightRecord),
    comparisons: comparisons.map(({ comparison, level, matchWeight: weight, sentence }) => ({
      comparison,
      level,
      matchWeight: weight,
      sentence,
    })),
  };
}

function sideOf({ names, birthDates, sex, addresses, protection }: AgencyRecord): ReviewSide {
  const postcodes = addresses.flatMap(({ postcode }) => (postcode === undefined ? [] : [postcode]));
  const outwardCodes = protection === 'restricted' ? [] : postcodes.map(outwardCodeOf).filter((code) => code !== '');
  return {
    // The raw spelling may hold what was split off, such as a title or an alias with a reference.
    names: names.map(({ use, given, family }) => ({ use, given, family })),
    birthDates: birthDates.map(({ value }) => value),
    sex,
    outwardCodes: [...new Set(outwardCodes)],
  };
}

/** First half of a postcode; empty for what is none. */
function outwardCodeOf(postcode: string): string {
  return /^([A-Z]{1,2}[0-9][A-Z0-9]?)\s*[0-9][A-Z]{2}$/i.exec(postcode.trim())?.[1]?.toUpperCase() ?? '';
}

function addressAgreement(left: StandardisedRecord, right: StandardisedRecord): Review['addresses'] {
  const pairs = left.homes.flatMap((one) => right.homes.map((other) => ({ one, other })));
  const comparable = pairs.filter(({ one, other }) => one.outward !== '' && other.outward !== '');
  if (comparable.length === 0) return 'not-known';
  const isSame = comparable.some(
    ({ one, other }) =>
      one.postcode !== '' && one.postcode === other.postcode && (one.door === other.door || !one.door || !other.door),
  );
  if (isSame) return 'same';
  return comparable.some(({ one, other }) => one.outward === other.outward) ? 'similar' : 'different';
}

function identifierAgreement(left: StandardisedRecord, right: StandardisedRecord): Review['identifiers'] {
  const valid = left.identifiers.filter((identifier) => identifier.valid);
  const comparable = valid.flatMap(({ type, value }) =>
    right.identifiers.filter((other) => other.valid && other.type === type).map((other) => other.value === value),
  );
  if (comparable.length === 0) return 'not-known';
  return comparable.includes(true) ? 'agree' : 'differ';
}
