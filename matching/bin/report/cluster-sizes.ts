/** How many clusters have how many records, smallest first. */
export function clusterSizes(
  clusterOf: Int32Array,
): readonly { readonly records: number; readonly clusters: number }[] {
  const records = new Map<number, number>();
  for (const cluster of clusterOf) records.set(cluster, (records.get(cluster) ?? 0) + 1);
  const clusters = new Map<number, number>();
  for (const size of records.values()) clusters.set(size, (clusters.get(size) ?? 0) + 1);
  return [...clusters]
    .map(([size, count]) => ({ records: size, clusters: count }))
    .sort((one, other) => one.records - other.records);
}
