import { comparisonLevels, comparisonNames } from '../compare/comparison-levels.ts';
import { sentenceOf } from '../explain/sentence-of.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { compiledModelOf } from './compiled-model.ts';
import { matchProbabilityOf } from './match-weight.ts';
import type { MatchingModel } from './matching-model.ts';
import { pairWeight } from './pair-weight.ts';

/** One row of the waterfall. */
export interface ScoredComparison {
  readonly comparison: string;
  readonly level: string;
  /** Bits; above 0 speaks for one person. */
  readonly matchWeight: number;
  /** Plain English, no value quoted. */
  readonly sentence: string;
}

/** How strongly two records speak for one person, and why. */
export interface ScoredPair {
  /** Bits, prior included: the sum of the prior and of the rows. */
  readonly matchWeight: number;
  /** 0..1. */
  readonly matchProbability: number;
  readonly comparisons: readonly ScoredComparison[];
}

/**
 * Scores a pair; left and right may change places.
 *
 * @throws HubError MODEL_INVALID, MODEL_PROBABILITY_OUT_OF_RANGE on first use of a wrong model
 */
export function scorePair(left: StandardisedRecord, right: StandardisedRecord, model: MatchingModel): ScoredPair {
  const { compared, weights, household, matchWeight } = pairWeight(left, right, compiledModelOf(model));
  const comparisons = compared.map(({ level }, at): ScoredComparison => {
    const comparison = comparisonNames[at] ?? 'given';
    const name = comparisonLevels[comparison][level] ?? 'not-known';
    return { comparison, level: name, matchWeight: weights[at] ?? 0, sentence: sentenceOf(comparison, name) };
  });
  const isHousehold = household < -0.5;
  const row: ScoredComparison = {
    comparison: 'household',
    level: isHousehold ? 'may-be-family' : 'not-likely',
    matchWeight: household,
    sentence: sentenceOf('household', isHousehold ? 'may-be-family' : 'not-likely'),
  };
  return { matchWeight, matchProbability: matchProbabilityOf(matchWeight), comparisons: [...comparisons, row] };
}
