import { ratio } from '../clusters/pair-measures.ts';
import type { Interval } from '../intervals/bootstrap.ts';
import {
  differenceOf,
  noSums,
  plusPerson,
  type Rate,
  rateOf,
  type RatioSums,
  without,
} from '../intervals/ratio-sums.ts';

/** Whether a stratum's rate lies as near to the others' as was asked; `not shown` where its pairs are too few to tell. */
export type Verdict = 'within' | 'beyond' | 'not shown';

/** A stratum's rate less that of all others. */
export interface Comparison {
  readonly difference: number;
  readonly interval: Interval;
  readonly verdict: Verdict;
}

/** How well one part of the pairs was put together. Counts are halves where a pair is shared by two strata. */
export interface Stratum {
  readonly name: string;
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly predictedPairs: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the pairs put together that do not belong together. All intervals of a report of strata hold at once, with 95%. */
  readonly falseLinks: Rate;
  /** Share of the pairs that belong together that were not put together. */
  readonly missedLinks: Rate;
  readonly possibleLinks: number;
  /** Share of the pairs put before a person among those and the pairs put together. */
  readonly reviewRate: number;
}

/** A stratum beside all others. */
export interface ComparedStratum extends Stratum {
  readonly falseLinksFromOthers: Comparison;
  readonly missedLinksFromOthers: Comparison;
}

/** Sums of one stratum over persons. */
export interface StratumSums {
  readonly falseLinks: RatioSums;
  readonly missedLinks: RatioSums;
}

export const noStratumSums: StratumSums = { falseLinks: noSums, missedLinks: noSums };

/** The sums with one more person's pairs. */
export const plusPairs = (
  sums: StratumSums,
  truePairs: number,
  foundPairs: number,
  predictedPairs: number,
): StratumSums => ({
  falseLinks: plusPerson(sums.falseLinks, predictedPairs - foundPairs, predictedPairs),
  missedLinks: plusPerson(sums.missedLinks, truePairs - foundPairs, truePairs),
});

/** Level at which each of several intervals must hold so that all do with 95% (Bonferroni). */
export const simultaneousLevel = (intervals: number): number => 1 - 0.05 / Math.max(1, intervals);

/** @param level of each interval */
export function stratumOf(name: string, sums: StratumSums, level: number, possibleLinks: number): Stratum {
  const [falseLinks, missedLinks] = [rateOf(sums.falseLinks, level), rateOf(sums.missedLinks, level)];
  const foundPairs = missedLinks.of - missedLinks.count;
  return {
    name,
    truePairs: missedLinks.of,
    foundPairs,
    predictedPairs: falseLinks.of,
    precision: ratio(foundPairs, falseLinks.of),
    recall: ratio(foundPairs, missedLinks.of),
    falseLinks,
    missedLinks,
    possibleLinks,
    reviewRate: possibleLinks === 0 ? 0 : possibleLinks / (possibleLinks + falseLinks.of),
  };
}

/** Compares a rate with that of all others. @param tolerance how far apart is near enough, such as .01 for one point */
export function comparisonOf(own: RatioSums, all: RatioSums, level: number, tolerance: number): Comparison {
  const [here, elsewhere] = [rateOf(own, level), rateOf(without(all, own), level)];
  const interval = differenceOf(here, elsewhere);
  const near = interval[0] >= -tolerance && interval[1] <= tolerance;
  const far = interval[0] > tolerance || interval[1] < -tolerance;
  return { difference: here.rate - elsewhere.rate, interval, verdict: near ? 'within' : far ? 'beyond' : 'not shown' };
}
