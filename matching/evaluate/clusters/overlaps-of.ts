import { at } from './at.ts';
import type { Clustering } from './clustering.ts';
import type { TruthTable } from './truth-table.ts';

/**
 * Which records of which person are in which cluster. An overlap is the records that one person and one cluster share; overlaps stand by person, so
 * that everything else is counted in one walk.
 */
export interface Overlaps {
  readonly personSizes: Int32Array;
  readonly clusterSizes: Int32Array;
  /** Person and cluster of each overlap. */
  readonly person: Int32Array;
  readonly cluster: Int32Array;
  /** Where each overlap starts in `records`; one more entry than overlaps. */
  readonly start: Int32Array;
  /** Record numbers by overlap. */
  readonly records: Int32Array;
}

/** Where each group starts when its members stand together. */
function startsOf(groupOf: Int32Array, groups: number): Int32Array {
  const starts = new Int32Array(groups + 1);
  for (let i = 0; i < groupOf.length; i++) {
    const next = at(groupOf, i) + 1;
    starts[next] = at(starts, next) + 1;
  }
  for (let group = 0; group < groups; group++) starts[group + 1] = at(starts, group + 1) + at(starts, group);
  return starts;
}

/** Counting sort: the members in the order of their groups, equal ones as they came. */
export function sortedByGroup(members: Int32Array, groupOf: Int32Array, groups: number): Int32Array {
  const next = startsOf(groupOf, groups);
  const sorted = new Int32Array(members.length);
  for (let i = 0; i < members.length; i++) {
    const member = at(members, i);
    const group = at(groupOf, member);
    const place = at(next, group);
    sorted[place] = member;
    next[group] = place + 1;
  }
  return sorted;
}

function sizesOf(groupOf: Int32Array, groups: number): Int32Array {
  const sizes = new Int32Array(groups);
  for (let i = 0; i < groupOf.length; i++) sizes[at(groupOf, i)] = at(sizes, at(groupOf, i)) + 1;
  return sizes;
}

/** Lays clusters over the truth, in time and memory that grow with the records alone. */
export function overlapsOf({ personOf, persons }: TruthTable, { clusterOf, clusters }: Clustering): Overlaps {
  const all = Int32Array.from(personOf.keys());
  const records = sortedByGroup(sortedByGroup(all, clusterOf, clusters), personOf, persons.length);
  const [person, cluster, start]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < records.length; i++) {
    const [ownPerson, ownCluster] = [at(personOf, at(records, i)), at(clusterOf, at(records, i))];
    if (i > 0 && person.at(-1) === ownPerson && cluster.at(-1) === ownCluster) continue;
    person.push(ownPerson);
    cluster.push(ownCluster);
    start.push(i);
  }
  return {
    personSizes: sizesOf(personOf, persons.length),
    clusterSizes: sizesOf(clusterOf, clusters),
    person: Int32Array.from(person),
    cluster: Int32Array.from(cluster),
    start: Int32Array.from(start.concat(records.length)),
    records,
  };
}
