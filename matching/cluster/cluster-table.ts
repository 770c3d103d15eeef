import { heaviestFirst } from '../link/heaviest-first.ts';
import type { PairList } from '../link/link-result.ts';
import type { RecordTable } from '../table/record-table.ts';
import { areApartByLaw } from '../table/identity-days.ts';
import { doubtfulMembers } from './doubtful-members.ts';
import { type GroupScorer, spreadOf } from './group-scorer.ts';
import { hangsOnOne } from './hangs-on-one.ts';
import { joinLeftOver } from './join-left-over.ts';
import type { RelativesDates } from './relatives-dates.ts';
import type { TableClusters } from './table-clusters.ts';
import { decidedClusters, noConstraints, type TableConstraints } from './table-constraints.ts';

/**
 * Which records are one person: pairs at or above the link threshold join clusters, heaviest first, unless the two clusters, weighed as one person
 * each with all that their records hold, are likelier two. A pair below the threshold never founds a cluster, and joins a record to one when the others
 * agree; one that fits another person as well stays alone. A record whose birth date a relative holds is weighed again without it. Of link-only no
 * cluster holds two records of one source but those that are plainly one person, and who is left over is joined more easily. What people decided goes before all that: no cluster holds both ends of
 * `different`, directly or by way of others; and before that the law: none holds a new identity and a record from before it.
 *
 * @param edges compared pairs worth a look
 * @param scorer also for pairs that blocking did not compare
 * @param constraints places of the table; `decidedClusters` tells which contradict each other
 * @param relatives tells birth dates copied from a relative; absent: all are taken as they are
 * @returns number of each record's cluster by place, in order of the clusters' first records
 */
export function clusterTable(
  table: Pick<RecordTable, 'ids' | 'mode' | 'sources' | 'identityDays'>,
  edges: PairList,
  thresholds: { readonly link: number; readonly review: number },
  scorer: GroupScorer,
  constraints: TableConstraints = noConstraints,
  relatives?: Pick<RelativesDates, 'isRelatives'>,
): Int32Array {
  const { identityDays } = table;
  const doExclude = table.mode === 'link-only';
  // What people decided is no matter of doubt.
  const decided = new Set(constraints.same.flat());
  const areTwo = (ours: readonly number[], theirs: readonly number[], without?: string): boolean =>
    (identityDays !== undefined && areApartByLaw(identityDays, ours, theirs)) ||
    (doExclude && holdsOneSourceTwice(table, ours, theirs, scorer)) ||
    scorer.weighGroups(spreadOf(ours), spreadOf(theirs), without) < 0 ||
    (without === undefined && hangsOnOne(ours, theirs, scorer, decided));
  // Two who are apart by law are no two halves of one person.
  const lawful: GroupScorer = {
    weigh: (left, right) => scorer.weigh(left, right),
    weighGroups: (ours, theirs, without) =>
      identityDays !== undefined && areApartByLaw(identityDays, ours, theirs)
        ? -Infinity
        : scorer.weighGroups(ours, theirs, without),
  };
  const joined = (order: Iterable<number>): TableClusters => {
    const { clusters } = decidedClusters(table.ids.length, constraints, identityDays);
    joinHeaviestFirst(clusters, edges, order, thresholds.link, areTwo);
    if (relatives) joinWithoutCopiedDates(clusters, edges, order, relatives, areTwo);
    return clusters;
  };
  const order = heaviestFirst(edges);
  const clusters = joined(order);
  if (doExclude) {
    const mayJoin = (one: number, other: number): boolean =>
      !clusters.areApart(one, other) && (identityDays === undefined || !areApartByLaw(identityDays, [one], [other]));
    joinLeftOver(clusters, edges, order, table.sources, thresholds.link, mayJoin);
  }
  const doubtful = new Set(doubtfulMembers(clusters, edges, lawful, thresholds).filter((place) => !decided.has(place)));
  if (doubtful.size === 0) return numbered(table.ids.length, (place) => clusters.rootOf(place));
  // Those that are left may have come together by the one that was taken out.
  const thinned = new Set([...doubtful].map((place) => clusters.rootOf(place)));
  const isLeft = (place: number): boolean => !doubtful.has(place) && thinned.has(clusters.rootOf(place));
  const left = joined(
    order.filter((edge) => {
      const [one, other] = [edges.left[edge] as number, edges.right[edge] as number];
      return isLeft(one) && isLeft(other) && clusters.rootOf(one) === clusters.rootOf(other);
    }),
  );
  return numbered(table.ids.length, (place) =>
    doubtful.has(place) ? place : (isLeft(place) ? left : clusters).rootOf(place),
  );
}

/** Whether two clusters are likelier two persons. @param without a comparison that is not to count */
type AreTwo = (ours: readonly number[], theirs: readonly number[], without?: string) => boolean;

function joinHeaviestFirst(
  clusters: TableClusters,
  edges: PairList,
  order: Iterable<number>,
  link: number,
  areTwo: AreTwo,
): void {
  const joining = Math.min(0, link);
  const refused = new Map<number, number>();
  for (const edge of order) {
    const matchWeight = edges.matchWeight[edge] as number;
    if (matchWeight < joining) break;
    const first = clusters.rootOf(edges.left[edge] as number);
    const second = clusters.rootOf(edges.right[edge] as number);
    if (first === second || clusters.areApart(first, second)) continue;
    const [ours, theirs] = [clusters.membersOf(first), clusters.membersOf(second)];
    const arePair = ours.length === 1 && theirs.length === 1;
    if (arePair && matchWeight < link) continue;
    // Asked before, with the same members: the answer is the same.
    const key = Math.min(first, second) * clusters.size + Math.max(first, second);
    const members = ours.length + theirs.length;
    if (refused.get(key) === members) continue;
    if (!arePair && areTwo(ours, theirs)) refused.set(key, members);
    else clusters.join(first, second);
  }
}

function joinWithoutCopiedDates(
  clusters: TableClusters,
  edges: PairList,
  order: Iterable<number>,
  relatives: Pick<RelativesDates, 'isRelatives'>,
  areTwo: AreTwo,
): void {
  for (const edge of order) {
    const [first, second] = [clusters.rootOf(edges.left[edge] as number), clusters.rootOf(edges.right[edge] as number)];
    if (first === second || clusters.areApart(first, second)) continue;
    const isOther = (place: number): boolean => ![first, second].includes(clusters.rootOf(place));
    const isCopied = [first, second].some(
      (root) => clusters.membersOf(root).length === 1 && relatives.isRelatives(root, isOther),
    );
    if (isCopied && !areTwo(clusters.membersOf(first), clusters.membersOf(second), 'birthDate'))
      clusters.join(first, second);
  }
}

/** Number of each place's cluster, from 0, in order of the clusters' first places. @param rootOf a place that stands for the cluster */
function numbered(size: number, rootOf: (place: number) => number): Int32Array {
  const numbers = new Int32Array(size).fill(-1);
  let clusters = 0;
  return numbers.map((_, place) => {
    const root = rootOf(place);
    if (numbers[root] === -1) numbers[root] = clusters++;
    return numbers[root] as number;
  });
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
