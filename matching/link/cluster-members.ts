import { spreadOf } from '../cluster/group-scorer.ts';

/** How many clusters there are. @param clusterOf number of each record's cluster, from 0 */
export function clusterCount(clusterOf: Int32Array): number {
  let most = -1;
  for (let place = 0; place < clusterOf.length; place++) most = Math.max(most, clusterOf[place] as number);
  return most + 1;
}

/** The records of each cluster, without a list for each of many. */
export class ClusterMembers {
  readonly #from: Int32Array;
  readonly #places: Int32Array;

  /** @param clusterOf number of each record's cluster, from 0 */
  constructor(clusterOf: Int32Array) {
    const clusters = clusterCount(clusterOf);
    this.#from = new Int32Array(clusters + 1);
    this.#places = new Int32Array(clusterOf.length);
    for (const cluster of clusterOf) this.#from[cluster + 1] = (this.#from[cluster + 1] as number) + 1;
    for (let cluster = 0; cluster < clusters; cluster++)
      this.#from[cluster + 1] = (this.#from[cluster + 1] as number) + (this.#from[cluster] as number);
    const next = this.#from.slice();
    for (let place = 0; place < clusterOf.length; place++) {
      const cluster = clusterOf[place] as number;
      const at = next[cluster] as number;
      this.#places[at] = place;
      next[cluster] = at + 1;
    }
  }

  /** How many records a cluster has. */
  sizeOf(cluster: number): number {
    return (this.#from[cluster + 1] as number) - (this.#from[cluster] as number);
  }

  /** Places of a cluster's records; of a large cluster some, evenly spread. */
  of(cluster: number): readonly number[] {
    return spreadOf(this.allOf(cluster));
  }

  /** Places of all of a cluster's records. */
  allOf(cluster: number): readonly number[] {
    return [...this.#places.subarray(this.#from[cluster], this.#from[cluster + 1])];
  }
}
