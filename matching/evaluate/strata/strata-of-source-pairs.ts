import { at } from '../clusters/at.ts';
import type { Overlaps } from '../clusters/overlaps-of.ts';
import type { ExpectedCorrection } from './expected-answers.ts';
import { groupBy } from './group-by.ts';
import type { PairList } from './pair-list.ts';
import { SourcePairCounts, sourcePairOf } from './source-pair-counts.ts';
import { noStratumSums, plusPairs, simultaneousLevel, type Stratum, stratumOf, type StratumSums } from './stratum.ts';

/** What a report by pairs of sources is made of. */
export interface SourcePairsInput {
  readonly overlaps: Overlaps;
  /** Names of the sources, by number. */
  readonly sources: readonly string[];
  /** Source of each record. */
  readonly sourceOf: Int32Array;
  readonly corrections: readonly ExpectedCorrection[];
  readonly possibleLinks: PairList;
}

function sumsOf({ overlaps, sources, sourceOf, corrections }: SourcePairsInput, strata: number): StratumSums[] {
  const counts = new SourcePairCounts(overlaps, sourceOf, sources.length);
  const changesOf = groupBy(corrections, ({ person }) => person);
  const sums = Array.from({ length: strata }, () => noStratumSums);
  let from = 0;
  for (let person = 0; person < overlaps.personSizes.length; person++) {
    let to = from;
    while (to < overlaps.person.length && at(overlaps.person, to) === person) to++;
    counts.count(from, to, changesOf.get(person) ?? []);
    from = to;
    for (let stratum = 0; stratum < strata; stratum++) {
      const all = at(counts.truePairs, stratum);
      const found = at(counts.foundPairs, stratum);
      const wrong = at(counts.falsePairs, stratum);
      if (all !== 0 || found !== 0 || wrong !== 0)
        sums[stratum] = plusPairs(sums[stratum] ?? noStratumSums, all, found, found + wrong);
    }
  }
  return sums;
}

/**
 * Measures by pair of sources. Time grows with persons times pairs of sources, not with pairs of records. All intervals hold at once with 95%.
 *
 * @returns each pair of sources that has a pair of records
 */
export function strataOfSourcePairs(input: SourcePairsInput): readonly Stratum[] {
  const { sources, possibleLinks, sourceOf } = input;
  const strata = (sources.length * (sources.length + 1)) / 2;
  const sums = sumsOf(input, strata);
  const possible = new Float64Array(strata);
  for (let i = 0; i < possibleLinks.length; i += 2) {
    const pair = sourcePairOf(at(sourceOf, at(possibleLinks, i)), at(sourceOf, at(possibleLinks, i + 1)));
    possible[pair] = at(possible, pair) + 1;
  }
  const level = simultaneousLevel(strata * 2);
  return sources
    .flatMap((right, high) =>
      sources.slice(0, high + 1).map((left, low) => {
        const stratum = sourcePairOf(low, high);
        const name = low === high ? left : [left, right].sort().join(' + ');
        return stratumOf(name, sums[stratum] ?? noStratumSums, level, at(possible, stratum));
      }),
    )
    .filter((one) => one.truePairs > 0 || one.predictedPairs > 0 || one.possibleLinks > 0);
}
