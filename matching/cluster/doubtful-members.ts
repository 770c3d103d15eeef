import type { PairList } from '../link/link-result.ts';
import { type GroupScorer, spreadOf, surelyTwo } from './group-scorer.ts';
import type { TableClusters } from './table-clusters.ts';

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
 * Records that may well be another person's, surely not the same one's: those that fit the other person so well, beside the rest of their own, that a pair of that weight
 * would be worth a look. The housing record of "M Begum" between a father and a son of that name.
 * Nobody knows whose they are, so they are nobody's until a person looks. All are told of the clusters as they stand, whatever the order.
 *
 * @param edges compared pairs worth a look, heaviest first or not
 * @param thresholds lighter pairs than `link` make no rivals; `review` is the weight from which a pair is worth a look, bits
 * @returns places
 */
export function doubtfulMembers(
  clusters: TableClusters,
  edges: PairList,
  scorer: GroupScorer,
  thresholds: { readonly link: number; readonly review: number },
): readonly number[] {
  const doubtful: number[] = [];
  for (const [place, others] of rivalsOf(clusters, edges, Math.min(0, thresholds.link))) {
    const rest = clusters.membersOf(clusters.rootOf(place)).filter((member) => member !== place);
    const own = scorer.weighGroups([place], spreadOf(rest));
    for (const other of others) {
      const weight = scorer.weighGroups([place], spreadOf(clusters.membersOf(other)));
      if (weight < 0 || weight < own + thresholds.review) continue;
      // Two parts of one person are no rivals.
      if (scorer.weighGroups(spreadOf(rest), spreadOf(clusters.membersOf(other))) >= surelyTwo) continue;
      doubtful.push(place);
      break;
    }
  }
  return doubtful;
}
