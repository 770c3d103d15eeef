import type { TableScorer } from '../score/table-scorer.ts';
import { heaviestFirst } from '../link/heaviest-first.ts';
import type { PairList } from '../link/link-result.ts';
import type { RecordTable } from '../table/record-table.ts';
import { decidedClusters, noConstraints, type TableConstraints } from './table-constraints.ts';

/** What weighs any two records, and any two groups of them. */
export type GroupScorer = Pick<TableScorer, 'weigh' | 'weighGroups'>;

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
 * agree. Of link-only no cluster holds two records of one source but those that are plainly one person. What people decided goes before all that: no
 * cluster holds both ends of `different`, directly or by way of others.
 *
 * @param edges compared pairs worth a look
 * @param scorer also for pairs that blocking did not compare
 * @param constraints places of the table; `decidedClusters` tells which contradict each other
 * @returns number of each record's cluster by place, in order of the clusters' first records
 */
export function clusterTable(
  table: Pick<RecordTable, 'ids' | 'mode' | 'sources'>,
  edges: PairList,
  thresholds: { readonly link: number },
  scorer: GroupScorer,
  constraints: TableConstraints = noConstraints,
): Int32Array {
  const { clusters } = decidedClusters(table.ids.length, constraints);
  const doExclude = table.mode === 'link-only';
  const refused = new Map<number, number>();
  for (const edge of heaviestFirst(edges)) {
    const matchWeight = edges.matchWeight[edge] as number;
    if (matchWeight < Math.min(0, thresholds.link)) break;
    const first = clusters.rootOf(edges.left[edge] as number);
    const second = clusters.rootOf(edges.right[edge] as number);
    if (first === second || clusters.areApart(first, second)) continue;
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

function holdsOneSourceTwice(
  { sources }: Pick<RecordTable, 'sources'>,
  ours: readonly number[],
  theirs: readonly number[],
  scorer: GroupScorer,
): boolean {
  for (const left of ours)
    for (const right of theirs) if (sources[left] === sources[right] && scorer.weigh(left, right) < 0) return true;
  return false;
}
