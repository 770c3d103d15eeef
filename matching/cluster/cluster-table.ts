import type { TableScorer } from '../score/table-scorer.ts';
import type { PairList } from '../link/link-result.ts';
import type { RecordTable } from '../table/record-table.ts';
import { TableClusters } from './table-clusters.ts';

/** Of clusters with more pairs between them some members, evenly spread, speak for the rest. */
const mostMembersAsked = 24;

/** Members that speak for a cluster: all, or of a large one some, evenly spread. */
export function spreadOf(members: readonly number[]): readonly number[] {
  if (members.length <= mostMembersAsked) return members;
  const step = members.length / mostMembersAsked;
  return Array.from({ length: mostMembersAsked }, (_, at) => members[Math.floor(at * step)] as number);
}

/**
 * Which records are one person: pairs at or above the link threshold join clusters, heaviest first, unless the two clusters, weighed as one person
 * each with all that their records hold, are likelier two. A pair below the threshold never founds a cluster, and joins a record to one when the others
 * agree. Of link-only no cluster holds two records of one source but those that are plainly one person.
 *
 * @param edges compared pairs worth a look
 * @param scorer weighs any two records and any two groups of them, also those that blocking did not compare
 * @returns number of each record's cluster by place, in order of the clusters' first records
 */
export function clusterTable(
  table: RecordTable,
  edges: PairList,
  thresholds: { readonly link: number },
  scorer: TableScorer,
): Int32Array {
  const clusters = new TableClusters(table.ids.length);
  const doExclude = table.mode === 'link-only';
  const refused = new Map<number, number>();
  for (const edge of heaviestFirst(edges)) {
    const matchWeight = edges.matchWeight[edge] as number;
    if (matchWeight < Math.min(0, thresholds.link)) break;
    const first = clusters.rootOf(edges.left[edge] as number);
    const second = clusters.rootOf(edges.right[edge] as number);
    if (first === second) continue;
    const [ours, theirs] = [clusters.membersOf(first), clusters.membersOf(second)];
    const arePair = ours.length === 1 && theirs.length === 1;
    if (arePair && matchWeight < thresholds.link) continue;
    // Asked before, with the same members: the answer is the same.
    const key = Math.min(first, second) * table.ids.length + Math.max(first, second);
    const members = ours.length + theirs.length;
    if (refused.get(key) === members) continue;
    const isRefused =
      !arePair &&
      ((doExclude && holdsOneSourceTwice(table, ours, theirs, scorer)) ||
        scorer.weighGroups(spreadOf(ours), spreadOf(theirs)) < 0);
    if (isRefused) refused.set(key, members);
    else clusters.join(first, second);
  }
  return clusters.numbered();
}

/** Places of the pairs, heaviest first; of equal ones that whose records come first. */
function heaviestFirst({ left, right, matchWeight }: PairList): Uint32Array {
  const order = Uint32Array.from(left, (_, at) => at);
  return order.sort(
    (one, other) =>
      (matchWeight[other] as number) - (matchWeight[one] as number) ||
      (left[one] as number) - (left[other] as number) ||
      (right[one] as number) - (right[other] as number),
  );
}

function holdsOneSourceTwice(
  { sources }: RecordTable,
  ours: readonly number[],
  theirs: readonly number[],
  scorer: TableScorer,
): boolean {
  for (const left of ours)
    for (const right of theirs) if (sources[left] === sources[right] && scorer.weigh(left, right) < 0) return true;
  return false;
}
