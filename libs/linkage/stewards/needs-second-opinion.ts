import type { KeptReview, ReviewSurroundings } from './review-rows.ts';
import type { ShownRecords } from './shown-records-of.ts';

/**
 * Whether two stewards have to agree: a mistake would harm more than most. So it is of a silent subject, of a protected record, of persons with more
 * records than can be seen at once, and where a steward has already told somebody apart from one of the two.
 */
export function needsSecondOpinion(
  { queue }: Pick<KeptReview, 'queue'>,
  { records, toldApart }: ReviewSurroundings,
  { notShown }: Pick<ShownRecords, 'notShown'>,
): boolean {
  const isProtected = records.some(({ record }) => record.protection === 'restricted');
  return queue === 'cleared' || isProtected || notShown > 0 || toldApart;
}
