import { at } from './at.ts';

/** How well pairs were put together. Shares are 0..1; of nothing, 1. */
export interface PairMeasures {
  /** Share of the pairs put together that belong together. */
  readonly precision: number;
  /** Share of the pairs that belong together that were put together. */
  readonly recall: number;
  readonly f1: number;
  /** B3: every record weighs the same. */
  readonly b3Precision: number;
  readonly b3Recall: number;
  /** F1 of the two means. */
  readonly b3F1: number;
  readonly truePairs: number;
  readonly predictedPairs: number;
  readonly foundPairs: number;
}

export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** @param totals sums of contributions, in the order of `columns`. @param place where they start */
export function pairMeasures(totals: Float64Array, place = 0): PairMeasures {
  const [records, truePairs, foundPairs] = [at(totals, place), at(totals, place + 1), at(totals, place + 2)];
  const predictedPairs = at(totals, place + 3);
  const [precision, recall] = [ratio(foundPairs, predictedPairs), ratio(foundPairs, truePairs)];
  const [b3Precision, b3Recall] = [ratio(at(totals, place + 4), records), ratio(at(totals, place + 5), records)];
  return {
    precision,
    recall,
    f1: f1Of(precision, recall),
    b3Precision,
    b3Recall,
    b3F1: f1Of(b3Precision, b3Recall),
    truePairs,
    predictedPairs,
    foundPairs,
  };
}
