/** How well clusters meet the truth. Shares are 0..1; of nothing, 1. */
export interface ClusterEvaluation {
  /** Share of the pairs put together that belong together. */
  readonly precision: number;
  /** Share of the pairs that belong together that were put together. */
  readonly recall: number;
  readonly f1: number;
  /** B3: every record weighs the same. */
  readonly b3Precision: number;
  readonly b3Recall: number;
  /** F1 of the two means. */
  readonly b3F1: number;
  readonly truePairs: number;
  readonly predictedPairs: number;
  readonly foundPairs: number;
  readonly records: number;
  readonly persons: number;
  readonly clusters: number;
  readonly largestCluster: number;
}

const pairsOf = (size: number): number => (size * (size - 1)) / 2;
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

function countUp<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * Scores clusters against the truth. A record of the truth that is in no cluster counts as one of its own; clustered records without truth do not count.
 *
 * @param clusters cluster by record
 * @param truth person by record
 */
export function evaluateClusters(
  clusters: ReadonlyMap<string, string>,
  truth: ReadonlyMap<string, string>,
): ClusterEvaluation {
  const sizes = new Map<string, number>();
  const persons = new Map<string, number>();
  const shared = new Map<string, { cluster: string; person: string; size: number }>();
  for (const [record, person] of truth) {
    const own = clusters.get(record);
    const cluster = own === undefined ? `alone ${record}` : `in ${own}`;
    countUp(sizes, cluster);
    countUp(persons, person);
    const key = JSON.stringify([cluster, person]);
    const overlap = shared.get(key);
    if (overlap) overlap.size++;
    else shared.set(key, { cluster, person, size: 1 });
  }
  let [foundPairs, b3Precision, b3Recall] = [0, 0, 0];
  for (const { cluster, person, size } of shared.values()) {
    foundPairs += pairsOf(size);
    b3Precision += (size * size) / (sizes.get(cluster) ?? size);
    b3Recall += (size * size) / (persons.get(person) ?? size);
  }
  const truePairs = [...persons.values()].reduce((sum, size) => sum + pairsOf(size), 0);
  const predictedPairs = [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0);
  const [precision, recall] = [ratio(foundPairs, predictedPairs), ratio(foundPairs, truePairs)];
  [b3Precision, b3Recall] = [ratio(b3Precision, truth.size), ratio(b3Recall, truth.size)];
  return {
    precision,
    recall,
    f1: f1Of(precision, recall),
    b3Precision,
    b3Recall,
    b3F1: f1Of(b3Precision, b3Recall),
    truePairs,
    predictedPairs,
    foundPairs,
    records: truth.size,
    persons: persons.size,
    clusters: sizes.size,
    largestCluster: [...sizes.values()].reduce((largest, size) => Math.max(largest, size), 0),
  };
}
