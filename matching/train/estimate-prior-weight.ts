import { blockingKeysOf } from '../block/blocking-keys-of.ts';
import { blocksOf, forEachCandidatePair } from '../block/candidate-pairs.ts';
import { compiledModelOf } from '../score/compiled-model.ts';
import { matchProbabilityOf, matchWeightOf } from '../score/match-weight.ts';
import type { MatchingModel } from '../score/matching-model.ts';
import { pairWeight } from '../score/pair-weight.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';

const rounds = 5;

/** The odds, in bits, that a random pair of these records is a match: those that the model expects among the candidate pairs, over all pairs. */
export function estimatePriorWeight(records: readonly StandardisedRecord[], model: MatchingModel): number {
  const keys = records.map(blockingKeysOf);
  const compiled = compiledModelOf(model);
  const weights: number[] = [];
  forEachCandidatePair(keys, blocksOf(keys), (left, right) => {
    const [first, second] = [records[left], records[right]];
    if (first && second) weights.push(pairWeight(first, second, compiled).matchWeight - model.priorWeight);
  });
  const pairs = (records.length * (records.length - 1)) / 2;
  let prior = model.priorWeight;
  for (let round = 0; round < rounds; round++) {
    const matches = weights.reduce((sum, weight) => sum + matchProbabilityOf(weight + prior), 0);
    prior = matchWeightOf(Math.min(0.5, Math.max(1, matches) / pairs));
  }
  return prior;
}
