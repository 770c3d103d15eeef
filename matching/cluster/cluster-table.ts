import type { PairList } from '../link/link-result.ts';
import type { RecordTable } from '../table/record-table.ts';
import { TableClusters } from './table-clusters.ts';

/** No single pair says more than this in whether two clusters are one, for or against, bits. */
const mostSay = 8;

/** Of clusters with more pairs between them some members, evenly spread, speak for the rest. */
const mostMembersAsked = 24;

function spread(members: readonly number[]): readonly number[] {
  if (members.length <= mostMembersAsked) return members;
  const step = members.length / mostMembersAsked;
  return Array.from({ length: mostMembersAsked }, (_, at) => members[Math.floor(at * step)] as number);
}

/**
 * Which records are one person: pairs at or above the link threshold join clusters, heaviest first, unless all pairs between the two, also those that
 * blocking did not compare, speak against it together. A pair below the threshold never founds a cluster, and joins a record to one when the others
 * agree. Of link-only no cluster holds two records of one source but those that are plainly one person.
 *
 * @param edges compared pairs worth a look
 * @param weigh match weight of any two records, bits
 * @returns number of each record's cluster by place, in order of the clusters' first records
 */
export function clusterTable(
  table: RecordTable,
  edges: PairList,
  thresholds: { readonly link: number },
  weigh: (left: number, right: number) => number,
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
      ((doExclude && holdsOneSourceTwice(table, ours, theirs, weigh)) || evidenceBetween(ours, theirs, weigh) < 0);
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

function evidenceBetween(
  ours: readonly number[],
  theirs: readonly number[],
  weigh: (left: number, right: number) => number,
): number {
  let sum = 0;
  const [asked, others] = [spread(ours), spread(theirs)];
  for (const left of asked)
    for (const right of others) sum += Math.max(-mostSay, Math.min(mostSay, weigh(left, right)));
  return sum;
}

function holdsOneSourceTwice(
  { sources }: RecordTable,
  ours: readonly number[],
  theirs: readonly number[],
  weigh: (left: number, right: number) => number,
): boolean {
  for (const left of ours)
    for (const right of theirs) if (sources[left] === sources[right] && weigh(left, right) < 0) return true;
  return false;
}
