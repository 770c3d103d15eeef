import { textOrder } from './weighed-edge.ts';

/** The registry's id of each record, by handle. */
export type RegistryIds = ReadonlyMap<string, string>;

const smallest = (ids: Iterable<string>): string => [...ids].sort(textOrder)[0] ?? '';

/** Persons of before whose founding record is gone, with their members that are left. */
function orphansOf(
  registryIds: RegistryIds,
  personOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const founders = new Set(registryIds.values());
  const orphans = new Map<string, string[]>();
  for (const handle of registryIds.keys()) {
    const person = personOf.get(handle);
    if (person === undefined || founders.has(person)) continue;
    orphans.set(person, [...(orphans.get(person) ?? []), handle]);
  }
  return orphans;
}

/**
 * Gives each cluster the smallest id it has a claim to. It has one to the registry id of each of its members (so to the person that a member founded),
 * and to an earlier person without founding record of which it holds most members; of equally many the cluster whose own claim is smallest.
 *
 * @param clusters members by cluster; together all records of the registry map
 * @param personOf earlier person of each record
 * @returns person id by handle, the same whatever the order of clusters and members
 */
export function assignPersonIds(
  clusters: Iterable<readonly string[]>,
  registryIds: RegistryIds,
  personOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const clusterOf = new Map<string, string>(); // by the cluster's smallest registry id
  const claims = new Map<string, string[]>();
  for (const members of clusters) {
    const own = smallest(members.map((handle) => registryIds.get(handle) ?? handle));
    claims.set(own, [own]);
    for (const handle of members) clusterOf.set(handle, own);
  }
  for (const [person, handles] of orphansOf(registryIds, personOf)) {
    const counts = new Map<string, number>();
    for (const handle of handles) {
      const cluster = clusterOf.get(handle) ?? '';
      counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    }
    const [heir] = [...counts].sort((left, right) => right[1] - left[1] || textOrder(left[0], right[0]))[0] ?? [];
    claims.get(heir ?? '')?.push(person);
  }
  const ids = new Map([...claims].map(([cluster, claimed]) => [cluster, smallest(claimed)]));
  return new Map([...clusterOf].map(([handle, cluster]) => [handle, ids.get(cluster) ?? cluster]));
}
