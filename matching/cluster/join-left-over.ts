import type { PairList } from '../link/link-result.ts';
import { matchProbabilityOf } from '../score/match-weight.ts';
import type { TableClusters } from './table-clusters.ts';

/**
 * Of sources that hold each person once, joins records that are left over: where nearly everybody has been found, somebody who has not is likelier to be the
 * one who is missing on the other side than any two records are, by as much as there are fewer such pairs. Who fits two of them as well stays alone.
 *
 * @param order places of the edges, heaviest first
 * @param sources source of each record
 * @param link threshold, bits
 * @param mayJoin whether law and people allow it of two records that are alone
 * @see Sadinle (2017), Bayesian Estimation of Bipartite Matchings for Record Linkage: the prior of a link where each record has one at most
 */
export function joinLeftOver(
  clusters: TableClusters,
  { left, right, matchWeight }: PairList,
  order: Iterable<number>,
  sources: ArrayLike<number>,
  link: number,
  mayJoin: (left: number, right: number) => boolean,
): void {
  const isAlone = (place: number): boolean => clusters.membersOf(clusters.rootOf(place)).length === 1;
  const bitsOf = bitsBySource(sources, isAlone);
  const open: { readonly one: number; readonly other: number; readonly odds: number }[] = [];
  /** Odds of all whom a record may be, by place. */
  const all = new Map<number, number>();
  for (const edge of order) {
    const [one, other] = [left[edge] as number, right[edge] as number];
    const [ours, theirs] = [sources[one] as number, sources[other] as number];
    if (ours === theirs || !isAlone(one) || !isAlone(other) || !mayJoin(one, other)) continue;
    const odds = 2 ** ((matchWeight[edge] as number) + (bitsOf[ours] as number) + (bitsOf[theirs] as number));
    open.push({ one, other, odds });
    for (const place of [one, other]) all.set(place, (all.get(place) ?? 0) + odds);
  }
  const least = matchProbabilityOf(link);
  for (const { one, other, odds } of open) {
    // The pair itself is counted for either end.
    const rivals = (all.get(one) ?? 0) + (all.get(other) ?? 0) - 2 * odds;
    if (odds / (1 + odds + rivals) >= least && isAlone(one) && isAlone(other)) clusters.join(one, other);
  }
}

/** By source, how many times fewer records are alone than there are, bits. */
function bitsBySource(sources: ArrayLike<number>, isAlone: (place: number) => boolean): readonly number[] {
  const [records, alone]: [number[], number[]] = [[], []];
  for (let place = 0; place < sources.length; place++) {
    const source = sources[place] as number;
    records[source] = (records[source] ?? 0) + 1;
    alone[source] = (alone[source] ?? 0) + Number(isAlone(place));
  }
  return records.map((count, source) => Math.log2(count / Math.max(1, alone[source] ?? 0)));
}
