import { at } from '../clusters/at.ts';
import type { Overlaps } from '../clusters/overlaps-of.ts';
import type { ExpectedCorrection } from './expected-answers.ts';

type Counts = Int32Array | Float64Array;

/** Numbers of the unordered pairs of sources, equal ones included. */
export const sourcePairOf = (left: number, right: number): number =>
  left < right ? (right * (right + 1)) / 2 + left : (left * (left + 1)) / 2 + right;

const addTo = (counts: Counts, place: number, value: number): void => {
  counts[place] = at(counts, place) + value;
};

/** Records of each cluster by source: one row of numbers a cluster. */
function recordsByCluster(
  { person, cluster, clusterSizes, start, records }: Overlaps,
  sourceOf: Int32Array,
  sources: number,
): Int32Array {
  const counts = new Int32Array(clusterSizes.length * sources);
  for (let overlap = 0; overlap < person.length; overlap++)
    for (let i = at(start, overlap); i < at(start, overlap + 1); i++)
      addTo(counts, at(cluster, overlap) * sources + at(sourceOf, at(records, i)), 1);
  return counts;
}

/**
 * Pairs of one person after the other by pair of sources, from counts of records: no pair is looked at. The arrays are written anew for each person.
 */
export class SourcePairCounts {
  readonly truePairs: Float64Array;
  readonly foundPairs: Float64Array;
  /** Halves: the other half is the other person's. */
  readonly falsePairs: Float64Array;
  readonly #overlaps: Overlaps;
  readonly #sourceOf: Int32Array;
  readonly #sources: number;
  readonly #byCluster: Int32Array;
  readonly #ofOverlap: Float64Array;
  readonly #ofPerson: Float64Array;

  constructor(overlaps: Overlaps, sourceOf: Int32Array, sources: number) {
    const pairs = (sources * (sources + 1)) / 2;
    this.truePairs = new Float64Array(pairs);
    this.foundPairs = new Float64Array(pairs);
    this.falsePairs = new Float64Array(pairs);
    this.#overlaps = overlaps;
    this.#sourceOf = sourceOf;
    this.#sources = sources;
    this.#byCluster = recordsByCluster(overlaps, sourceOf, sources);
    this.#ofOverlap = new Float64Array(sources);
    this.#ofPerson = new Float64Array(sources);
  }

  /** Counts the pairs of one person. @param from and @param to the person's overlaps, `to` not included */
  count(from: number, to: number, corrections: readonly ExpectedCorrection[]): void {
    for (const counts of [this.truePairs, this.foundPairs, this.falsePairs, this.#ofPerson]) counts.fill(0);
    for (let overlap = from; overlap < to; overlap++) this.#addOverlap(overlap);
    this.#addPairsWithin(this.truePairs, this.#ofPerson);
    for (const { left, right, truePairs, foundPairs, predictedPairs } of corrections) {
      const pair = sourcePairOf(at(this.#sourceOf, left), at(this.#sourceOf, right));
      addTo(this.truePairs, pair, truePairs);
      addTo(this.foundPairs, pair, foundPairs);
      addTo(this.falsePairs, pair, predictedPairs - foundPairs);
    }
  }

  #addOverlap(overlap: number): void {
    const { cluster, clusterSizes, start, records } = this.#overlaps;
    this.#ofOverlap.fill(0);
    const [first, end] = [at(start, overlap), at(start, overlap + 1)];
    for (let i = first; i < end; i++) {
      const source = at(this.#sourceOf, at(records, i));
      addTo(this.#ofOverlap, source, 1);
      addTo(this.#ofPerson, source, 1);
    }
    this.#addPairsWithin(this.foundPairs, this.#ofOverlap);
    if (end - first < at(clusterSizes, at(cluster, overlap))) this.#addPairsWithOthers(at(cluster, overlap));
  }

  #addPairsWithin(pairs: Float64Array, records: Float64Array): void {
    for (let high = 0; high < this.#sources; high++) {
      const own = at(records, high);
      if (own === 0) continue;
      for (let low = 0; low < high; low++) addTo(pairs, sourcePairOf(low, high), own * at(records, low));
      addTo(pairs, sourcePairOf(high, high), (own * (own - 1)) / 2);
    }
  }

  #addPairsWithOthers(cluster: number): void {
    for (let own = 0; own < this.#sources; own++) {
      const count = at(this.#ofOverlap, own);
      if (count === 0) continue;
      for (let other = 0; other < this.#sources; other++) {
        const others = at(this.#byCluster, cluster * this.#sources + other) - at(this.#ofOverlap, other);
        addTo(this.falsePairs, sourcePairOf(own, other), (count * others) / 2);
      }
    }
  }
}
