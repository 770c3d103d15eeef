import { heaviestFirst } from '../link/heaviest-first.ts';
import type { PairList } from '../link/link-result.ts';
import type { RecordTable } from '../table/record-table.ts';
import { areApartByLaw } from '../table/identity-days.ts';
import { doubtfulMembers } from './doubtful-members.ts';
import { type GroupScorer, spreadOf } from './group-scorer.ts';
import type { RelativesDates } from './relatives-dates.ts';
import { decidedClusters, noConstraints, type TableConstraints } from './table-constraints.ts';

/**
 * Which records are one person: pairs at or above the link threshold join clusters, heaviest first, unless the two clusters, weighed as one person
 * each with all that their records hold, are likelier two. A pair below the threshold never founds a cluster, and joins a record to one when the others
 * agree; one that fits another person as well stays alone. A record whose birth date a relative holds is weighed again without it. Of link-only no
 * cluster holds two records of one source but those that are plainly one person. What people decided goes before all that: no cluster holds both ends of
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
  thresholds: { readonly link: number },
  scorer: GroupScorer,
  constraints: TableConstraints = noConstraints,
  relatives?: Pick<RelativesDates, 'isRelatives'>,
): Int32Array {
  const { identityDays } = table;
  const { clusters } = decidedClusters(table.ids.length, constraints, identityDays);
  const doExclude = table.mode === 'link-only';
  const refused = new Map<number, number>();
  const areTwo = (ours: readonly number[], theirs: readonly number[], without?: string): boolean =>
    (identityDays !== undefined && areApartByLaw(identityDays, ours, theirs)) ||
    (doExclude && holdsOneSourceTwice(table, ours, theirs, scorer)) ||
    scorer.weighGroups(spreadOf(ours), spreadOf(theirs), without) < 0;
  // Two who are apart by law are no two halves of one person.
  const lawful: GroupScorer = {
    weigh: (left, right) => scorer.weigh(left, right),
    weighGroups: (ours, theirs, without) =>
      identityDays !== undefined && areApartByLaw(identityDays, ours, theirs)
        ? -Infinity
        : scorer.weighGroups(ours, theirs, without),
  };
  const order = heaviestFirst(edges);
  const joining = Math.min(0, thresholds.link);
  for (const edge of order) {
    const matchWeight = edges.matchWeight[edge] as number;
    if (matchWeight < joining) break;
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
    if (!arePair && areTwo(ours, theirs)) refused.set(key, members);
    else clusters.join(first, second);
  }
  for (const edge of relatives ? order : []) {
    const [first, second] = [clusters.rootOf(edges.left[edge] as number), clusters.rootOf(edges.right[edge] as number)];
    if (first === second || clusters.areApart(first, second)) continue;
    const isOther = (place: number): boolean => ![first, second].includes(clusters.rootOf(place));
    const isCopied = [first, second].some(
      (root) => clusters.membersOf(root).length === 1 && relatives?.isRelatives(root, isOther),
    );
    if (isCopied && !areTwo(clusters.membersOf(first), clusters.membersOf(second), 'birthDate'))
      clusters.join(first, second);
  }
  // What people decided is no matter of doubt.
  const decided = new Set(constraints.same.flat());
  return clusters.numbered(doubtfulMembers(clusters, edges, lawful, joining).filter((place) => !decided.has(place)));
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
