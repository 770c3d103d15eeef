import type { ReviewRecord } from '#schemas';
import type { HeldRecord, KeptReview } from './review-rows.ts';

/** Most records that can be read side by side. */
export const mostShown = 6;

/** The records that a review shows, in the order in which they are numbered. */
export interface ShownRecords {
  readonly left: HeldRecord;
  readonly right: HeldRecord;
  readonly records: readonly { readonly held: HeldRecord; readonly person: ReviewRecord['person'] }[];
  readonly notShown: number;
}

/**
 * The pair in question and further records of its two persons, each person's share as even as can be. Two records of one person stand alone: the others
 * would speak for the very link that is in question.
 *
 * @returns undefined when a record of the pair is not among them
 */
export function shownRecordsOf(
  { left: leftHandle, right: rightHandle }: Pick<KeptReview, 'left' | 'right'>,
  held: readonly HeldRecord[],
): ShownRecords | undefined {
  const left = held.find(({ recordHandle }) => recordHandle === leftHandle);
  const right = held.find(({ recordHandle }) => recordHandle === rightHandle);
  if (!left || !right) return undefined;
  const othersOf = (one: HeldRecord): readonly HeldRecord[] =>
    left.personId === right.personId ? [] : held.filter((record) => record.personId === one.personId && record !== one);
  const [first, others] = [othersOf(left), othersOf(right)];
  const half = (mostShown - 2) / 2;
  const firstShown = first.slice(0, half + Math.max(0, half - others.length));
  const secondShown = others.slice(0, mostShown - 2 - firstShown.length);
  const records = [
    ...[left, ...firstShown].map((record) => ({ held: record, person: 'first' as const })),
    ...[right, ...secondShown].map((record) => ({ held: record, person: 'second' as const })),
  ];
  return { left, right, records, notShown: first.length + others.length + 2 - records.length };
}
