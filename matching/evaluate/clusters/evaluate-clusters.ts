import { at } from './at.ts';
import { ClusteringBuilder } from './clustering.ts';
import { contributionsOf, totalsOf } from './contributions-of.ts';
import { type Overlaps, overlapsOf } from './overlaps-of.ts';
import { pairMeasures, type PairMeasures } from './pair-measures.ts';
import { truthTableOf } from './truth-table.ts';

/** How well clusters meet the truth. */
export interface ClusterEvaluation extends PairMeasures {
  readonly records: number;
  readonly persons: number;
  readonly clusters: number;
  readonly largestCluster: number;
  /** True persons whose records are one cluster, and nobody else's. */
  readonly personsExactlyRight: number;
  /** True persons whose records are in several clusters. */
  readonly personsSplit: number;
  /** Clusters that hold records of several people: the harmful error. */
  readonly clustersOfSeveralPeople: number;
}

/** Scores clusters that have been laid over the truth. */
export function evaluateOverlaps(overlaps: Overlaps): ClusterEvaluation {
  const { person, cluster, start, personSizes, clusterSizes } = overlaps;
  const clustersOf = new Int32Array(personSizes.length);
  const personsOf = new Int32Array(clusterSizes.length);
  let personsExactlyRight = 0;
  for (let overlap = 0; overlap < person.length; overlap++) {
    const [own, group] = [at(person, overlap), at(cluster, overlap)];
    clustersOf[own] = at(clustersOf, own) + 1;
    personsOf[group] = at(personsOf, group) + 1;
    const size = at(start, overlap + 1) - at(start, overlap);
    if (size === at(personSizes, own) && size === at(clusterSizes, group)) personsExactlyRight++;
  }
  const several = (counts: Int32Array): number => counts.reduce((sum, count) => sum + (count > 1 ? 1 : 0), 0);
  return {
    ...pairMeasures(totalsOf(contributionsOf(overlaps))),
    records: overlaps.records.length,
    persons: personSizes.length,
    clusters: clusterSizes.length,
    largestCluster: clusterSizes.reduce((largest, size) => Math.max(largest, size), 0),
    personsExactlyRight,
    personsSplit: several(clustersOf),
    clustersOfSeveralPeople: several(personsOf),
  };
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
  const table = truthTableOf(truth);
  const builder = new ClusteringBuilder(table);
  for (const [record, cluster] of clusters) builder.add(record, cluster);
  return evaluateOverlaps(overlapsOf(table, builder.build()));
}
