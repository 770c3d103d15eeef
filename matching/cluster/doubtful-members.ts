import type { PairList } from '../link/link-result.ts';
import { matchWeightOf } from '../score/match-weight.ts';
import { type GroupScorer, spreadOf } from './group-scorer.ts';
import type { TableClusters } from './table-clusters.ts';

/** Match weight below which two clusters are surely two persons. */
const surelyTwo = matchWeightOf(0.01);

/** Clusters that a record might belong to instead, by place, for records in company. */
function rivalsOf(
  clusters: TableClusters,
  { left, right, matchWeight }: PairList,
  from: number,
): ReadonlyMap<number, ReadonlySet<number>> {
  const rivals = new Map<number, Set<number>>();
  const add = (place: number, own: number, other: number): void => {
    if (clusters.membersOf(own).length > 1) rivals.set(place, (rivals.get(place) ?? new Set()).add(other));
  };
  for (let at = 0; at < left.length; at++) {
    if ((matchWeight[at] as number) < from) continue;
    const [first, second] = [left[at] as number, right[at] as number];
    const [ours, theirs] = [clusters.rootOf(first), clusters.rootOf(second)];
    if (ours === theirs || clusters.areApart(ours, theirs)) continue;
    add(first, ours, theirs);
    add(second, theirs, ours);
  }
  return rivals;
}

/**
 * Records that fit another person, surely not the same, at least as well as the rest of their own: the housing record of "M Begum" between a father and a son of that name.
 * Nobody knows whose they are, so they are nobody's until a person looks. All are told of the clusters as they stand, whatever the order.
 *
 * @param edges compared pairs worth a look, heaviest first or not
 * @param from lighter pairs make no rivals, bits
 * @returns places
 */
export function doubtfulMembers(
  clusters: TableClusters,
  edges: PairList,
  scorer: GroupScorer,
  from: number,
): readonly number[] {
  const doubtful: number[] = [];
  for (const [place, others] of rivalsOf(clusters, edges, from)) {
    const rest = clusters.membersOf(clusters.rootOf(place)).filter((member) => member !== place);
    const own = scorer.weighGroups([place], spreadOf(rest));
    for (const other of others) {
      const weight = scorer.weighGroups([place], spreadOf(clusters.membersOf(other)));
      if (weight < 0 || weight < own) continue;
      // Two parts of one person are no rivals.
      if (scorer.weighGroups(spreadOf(rest), spreadOf(clusters.membersOf(other))) >= surelyTwo) continue;
      doubtful.push(place);
      break;
    }
  }
  return doubtful;
}
