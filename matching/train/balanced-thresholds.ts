import type { BatchModel } from '../score/batch-model.ts';
import { matchWeightOf } from '../score/match-weight.ts';

/** Probability from which a pair is worth a person's look. */
const worthALook = 0.1;

/**
 * Thresholds without truth: the link threshold at which the expected F1 is largest, which is where the match probability is half of it; the review
 * threshold below.
 *
 * @param groups pairs by match probability under the model
 * @param reach share of the matches that are among them: the others are missed at any threshold
 * @see Lipton, Elkan & Naryanaswamy (2014), Optimal thresholding of classifiers to maximize F1 measure
 */
export function balancedThresholds(
  groups: readonly { readonly probability: number; readonly count: number }[],
  reach: number,
): BatchModel['thresholds'] {
  const sorted = [...groups].sort((left, right) => right.probability - left.probability);
  const matches = sorted.reduce((sum, { probability, count }) => sum + probability * count, 0) / reach;
  let [found, linked, best] = [0, 0, 0];
  for (const { probability, count } of sorted) {
    found += probability * count;
    linked += count;
    best = Math.max(best, (2 * found) / (linked + matches));
  }
  const link = matchWeightOf(Math.min(0.5, Math.max(0.05, best / 2)));
  return { link, review: Math.min(link - 1, matchWeightOf(worthALook)) };
}
