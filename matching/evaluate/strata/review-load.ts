import { at } from '../clusters/at.ts';
import type { Clustering } from '../clusters/clustering.ts';
import type { PairMeasures } from '../clusters/pair-measures.ts';
import type { TruthTable } from '../clusters/truth-table.ts';
import type { PairList } from './pair-list.ts';

/** What an engine leaves to people. */
export interface ReviewLoad {
  /** Pairs put before a person; pairs that ended up in one cluster are none. */
  readonly possibleLinks: number;
  readonly perThousandRecords: number;
  /** Share of the pairs put before a person among those and the pairs put together. */
  readonly reviewRate: number;
  /** Share of them that are of one person; of none, 1. */
  readonly ofOnePerson: number;
  /** Recall if every one of them were answered rightly. */
  readonly recallWithReview: number;
}

/** Possible links that are still open: those whose records are not in one cluster anyway. */
export function openLinks(possibleLinks: PairList, { clusterOf }: Clustering): PairList {
  const open: number[] = [];
  for (let i = 0; i < possibleLinks.length; i += 2) {
    const [left, right] = [at(possibleLinks, i), at(possibleLinks, i + 1)];
    if (at(clusterOf, left) !== at(clusterOf, right)) open.push(left, right);
  }
  return Int32Array.from(open);
}

/** @param open links as `openLinks` gives them */
export function reviewLoad(
  open: PairList,
  { personOf }: TruthTable,
  { predictedPairs, foundPairs, truePairs }: PairMeasures,
): ReviewLoad {
  const possibleLinks = open.length / 2;
  let right = 0;
  for (let i = 0; i < open.length; i += 2) if (at(personOf, at(open, i)) === at(personOf, at(open, i + 1))) right++;
  return {
    possibleLinks,
    perThousandRecords: personOf.length === 0 ? 0 : (1000 * possibleLinks) / personOf.length,
    reviewRate: possibleLinks === 0 ? 0 : possibleLinks / (possibleLinks + predictedPairs),
    ofOnePerson: possibleLinks === 0 ? 1 : right / possibleLinks,
    recallWithReview: truePairs === 0 ? 1 : (foundPairs + right) / truePairs,
  };
}
