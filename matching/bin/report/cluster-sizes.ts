import { clusterCount } from '../../link/cluster-members.ts';

/** How many clusters have how many records, smallest first. */
export function clusterSizes(
  clusterOf: Int32Array,
): readonly { readonly records: number; readonly clusters: number }[] {
  const records = new Int32Array(clusterCount(clusterOf));
  for (const cluster of clusterOf) records[cluster] = (records[cluster] as number) + 1;
  const clusters = new Map<number, number>();
  for (const size of records) clusters.set(size, (clusters.get(size) ?? 0) + 1);
  return [...clusters]
    .map(([size, count]) => ({ records: size, clusters: count }))
    .sort((one, other) => one.records - other.records);
}
