import type { ExplainedPair, LiveMatcher } from '#matching';
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
export function reviewOf(stored: StoredReview, left: AgencyRecord, right: AgencyRecord, matcher: LiveMatcher): Review {
  matcher.hold('left', 0n, left.recordRef.agency, left);
  matcher.hold('right', 0n, right.recordRef.agency, right);
  const { steps: all, matchWeight } = matcher.explain('left', 'right');
  // That both are of one source would tell a steward something of whose they are.
  const isBefore = ({ name }: Steps[number]): boolean => name === 'prior' || name === 'one source';
  const priorWeight = all.filter(isBefore).reduce((sum, { bits }) => sum + bits, 0);
  const steps = all.filter((step) => !isBefore(step));
  return {
    id: stored.id,
    state: stored.state,
    ...(stored.verdict && { verdict: stored.verdict }),
    createdAt: stored.createdAt.toISOString(),
    dueAt: stored.dueAt.toISOString(),
    matchWeight,
    priorWeight,
    modelId: matcher.model.id,
    left: sideOf(left),
    right: sideOf(right),
    addresses: addressAgreement(steps),
    identifiers: identifierAgreement(steps),
    comparisons: comparisonsOf(steps),
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

type Steps = ExplainedPair['steps'];

const levelOf = (steps: Steps, name: string): string =>
  steps.find((step) => step.name === name)?.level?.replace('@', '') ?? 'not-known';

function addressAgreement(steps: Steps): Review['addresses'] {
  const [postcode, address] = [levelOf(steps, 'postcode'), levelOf(steps, 'address')];
  if (postcode === 'not-known' && address === 'not-known') return 'not-known';
  if (postcode === 'exact' && ['exact', 'similar', 'not-known'].includes(address)) return 'same';
  const isNear = ['exact', 'former', 'similar', 'same-sector', 'same-district'].includes(postcode);
  const isAlike = postcode === 'not-known' && ['exact', 'similar', 'same-street'].includes(address);
  return isNear || isAlike ? 'similar' : 'different';
}

const isIdentifier = ({ name }: Steps[number]): boolean => name.startsWith('identifier:');

function identifierAgreement(steps: Steps): Review['identifiers'] {
  const levels = steps.filter(isIdentifier).map(({ level }) => level);
  if (levels.includes('agrees')) return 'agree';
  return levels.includes('differs') || levels.includes('similar') ? 'differ' : 'not-known';
}

const identifierSentences: Readonly<Record<Review['identifiers'], string>> = {
  agree: 'An identifier is the same.',
  differ: 'An identifier differs.',
  'not-known': 'No identifier can be compared.',
};

/** What the comparisons found; of identifiers together, since which of them a record holds tells whose it is. */
function comparisonsOf(steps: Steps): Review['comparisons'] {
  const [identifiers, others] = [steps.filter(isIdentifier), steps.filter((step) => !isIdentifier(step))];
  const agreement = identifierAgreement(steps);
  const together = {
    comparison: 'identifier',
    level: agreement,
    matchWeight: identifiers.reduce((sum, { bits }) => sum + bits, 0),
    sentence: identifierSentences[agreement],
  };
  return [
    ...others.map(({ name, level = name, bits, sentence }) => ({
      comparison: name,
      level,
      matchWeight: bits,
      sentence,
    })),
    ...(identifiers.length > 0 ? [together] : []),
  ];
}
