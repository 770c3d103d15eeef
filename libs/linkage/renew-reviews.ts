import type { Closure } from './closure-of.ts';
import { pairOf } from './neighbourhood.ts';
import { possibleLinksOf } from './possible-links-of.ts';
import type { ReviewQueue } from './review-queue.ts';

/** A steward answers within five days. */
export const reviewDueMs = 5 * 24 * 3600 * 1000;

/**
 * Opens the reviews that a change of persons raises, and closes those whose question it settles.
 *
 * @param personOf person by record handle, of closure and ring
 * @returns how many reviews were opened or took another weight
 */
export async function renewReviews(
  reviews: ReviewQueue,
  closure: Closure,
  personOf: ReadonlyMap<string, string>,
  at: Date,
): Promise<number> {
  const open = await reviews.openOf([...closure.inner]);
  const links = possibleLinksOf(closure.edges, personOf, closure.constraints, open);
  const weights = new Map(open.map(({ left, right, matchWeight }) => [pairOf(left, right), matchWeight]));
  const asked = new Set(links.map(({ left, right }) => pairOf(left, right)));
  const toOpen = links.filter(({ left, right, matchWeight }) => weights.get(pairOf(left, right)) !== matchWeight);
  const toClose = open.filter(({ left, right }) => !asked.has(pairOf(left, right)));
  if (toOpen.length > 0) await reviews.open(toOpen, at, new Date(at.getTime() + reviewDueMs));
  if (toClose.length > 0) await reviews.close(toClose);
  return toOpen.length;
}
