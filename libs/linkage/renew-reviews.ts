import { pairOf } from './neighbourhood.ts';
import type { PossibleLink, ReviewQueue } from './review-queue.ts';

/** A steward answers within five days. */
export const reviewDueMs = 5 * 24 * 3600 * 1000;

/**
 * Opens the reviews that a change of persons raises, and closes those whose question it settles.
 *
 * @param open those that touch the records resolved
 * @param links what a steward is to be asked about them now
 * @returns how many reviews were opened or took another weight
 */
export async function renewReviews(
  reviews: ReviewQueue,
  open: readonly PossibleLink[],
  links: readonly PossibleLink[],
  at: Date,
): Promise<number> {
  const weights = new Map(open.map(({ left, right, matchWeight }) => [pairOf(left, right), matchWeight]));
  const asked = new Set(links.map(({ left, right }) => pairOf(left, right)));
  const toOpen = links.filter(({ left, right, matchWeight }) => weights.get(pairOf(left, right)) !== matchWeight);
  const toClose = open.filter(({ left, right }) => !asked.has(pairOf(left, right)));
  if (toOpen.length > 0) await reviews.open(toOpen, at, new Date(at.getTime() + reviewDueMs));
  if (toClose.length > 0) await reviews.close(toClose);
  return toOpen.length;
}
