import type { Review, ReviewCaution, ReviewComparison, ReviewQuestion } from '#schemas';
import { addressAgreement } from './address-agreement.ts';
import { cautionsOf } from './cautions-of.ts';
import { comparableRecordOf } from './comparable-record.ts';
import { identifierAgreement } from './identifier-agreement.ts';
import { needsSecondOpinion } from './needs-second-opinion.ts';
import type { AskedQuestion, KeptReview, ReviewSurroundings } from './review-rows.ts';
import type { ReviewEngine } from './review-engine.ts';
import { isGuarded, shownRecordOf } from './shown-record-of.ts';
import { type ShownRecords, shownRecordsOf } from './shown-records-of.ts';

/**
 * Two persons side by side, blind to agency: no record ref, no identifier, no address; of protected and communal homes no outward code.
 *
 * @returns undefined when a record of the pair in question is gone
 */
export function reviewOf(
  kept: KeptReview,
  surroundings: ReviewSurroundings,
  engine: ReviewEngine,
  now: Date,
): Review | undefined {
  const shown = shownRecordsOf(kept, surroundings.records);
  if (!shown) return undefined;
  const { left, right, records } = shown;
  const guarded = isGuarded(left.record) || isGuarded(right.record);
  const [one, other] = [comparableRecordOf(left.record), comparableRecordOf(right.record)];
  const { matchWeight, comparisons } = engine.compare(left.record, right.record);
  const addresses = addressAgreement(one, other, guarded);
  return {
    id: kept.id,
    state: kept.state,
    ...(kept.verdict && { verdict: kept.verdict }),
    createdAt: kept.createdAt.toISOString(),
    dueAt: kept.dueAt.toISOString(),
    urgency: kept.urgency,
    secondOpinion: needsSecondOpinion(kept, surroundings, shown),
    matchWeight,
    priorWeight: engine.priorWeight,
    modelId: engine.modelId,
    persons: personsOf(kept, shown),
    records: records.map(({ held, person }) => shownRecordOf(held.record, person)),
    notShown: shown.notShown,
    addresses,
    identifiers: identifierAgreement(one, other),
    comparisons: guarded ? guardedRows(comparisons, addresses) : comparisons,
    cautions: [...cautionsOf(one, other), ...cautionsAround(surroundings)],
    questions: questionsOf(kept.questions, shown, now),
  };
}

/** Of an open review always two: it must not tell that its two records are of one person, as those of a random sample may be. */
function personsOf({ state }: KeptReview, { left, right }: ShownRecords): string[] {
  const persons = [left.personId, right.personId];
  return state === 'open' ? persons : [...new Set(persons)];
}

function cautionsAround({ toldApart, anotherAlike }: ReviewSurroundings): ReviewCaution[] {
  return [
    ...(toldApart ? (['told-apart-before'] as const) : []),
    ...(anotherAlike ? (['another-alike'] as const) : []),
  ];
}

const whereabouts = new Set(['postcode', 'address', 'phone', 'email']);

/** Address and contact in one row: the weight of the address alone would tell how near the two live. */
function guardedRows(comparisons: readonly ReviewComparison[], addresses: Review['addresses']): ReviewComparison[] {
  const isWhere = ({ comparison }: ReviewComparison): boolean => whereabouts.has(comparison);
  const where = comparisons.filter(isWhere);
  const row: ReviewComparison = {
    comparison: 'home-and-contact',
    level: addresses,
    matchWeight: where.reduce((sum, { matchWeight }) => sum + matchWeight, 0),
    sentence: guardedSentences[addresses],
  };
  return [...comparisons.filter((comparison) => !isWhere(comparison)), row];
}

const guardedSentences: Readonly<Record<Review['addresses'], string>> = {
  same: 'The address is the same.',
  similar: 'The addresses differ.',
  different: 'The addresses differ.',
  'not-known': 'No address can be compared.',
};

function questionsOf(questions: readonly AskedQuestion[], { records }: ShownRecords, now: Date): ReviewQuestion[] {
  return questions.flatMap(({ recordHandle, question, askedAt, dueAt, answer }) => {
    const at = records.findIndex(({ held }) => held.recordHandle === recordHandle);
    if (at < 0) return [];
    const state = answer ? 'answered' : dueAt < now ? 'overdue' : 'asked';
    const asked = { askedAt: askedAt.toISOString(), dueAt: dueAt.toISOString() };
    return [{ record: at + 1, question, ...asked, state, ...(answer && { answer }) }];
  });
}
