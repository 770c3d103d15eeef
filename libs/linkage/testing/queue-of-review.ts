import type { ReviewQueue } from '#schemas';
import type { RecordOfPerson, ReviewToOpen, StewardState } from './steward-state.ts';

/** The queue that a review is in: cleared when a record of either person comes from a silent stream. */
export function queueOfReview(
  { records, silent }: StewardState,
  { left, right }: Pick<ReviewToOpen, 'left' | 'right'>,
): ReviewQueue {
  const persons = new Set([left, right].map((handle) => records.get(handle)?.personId));
  const isSilent = ({ personId, record: { recordRef } }: RecordOfPerson): boolean =>
    persons.has(personId) && silent.has(`${recordRef.agency}/${recordRef.stream}`);
  return [...records.values()].some(isSilent) ? 'cleared' : 'ordinary';
}
