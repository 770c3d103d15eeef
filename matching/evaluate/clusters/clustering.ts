import { at } from './at.ts';
import type { TruthTable } from './truth-table.ts';

/** The cluster of each record of a truth table. */
export interface Clustering {
  readonly clusterOf: Int32Array;
  readonly clusters: number;
}

/** What became of a row of a clusters file. */
export type RowOutcome = 'taken' | 'twice' | 'unknown';

/** Collects clusters, row by row, for the records of a truth table. */
export class ClusteringBuilder {
  readonly #recordOf: ReadonlyMap<string, number>;
  readonly #numbers = new Map<string, number>();
  readonly #clusterOf: Int32Array;

  constructor({ recordOf, personOf }: TruthTable) {
    this.#recordOf = recordOf;
    this.#clusterOf = new Int32Array(personOf.length).fill(-1);
  }

  /** Takes a row, unless its record has no truth or was there before. */
  add(record: string, cluster: string): RowOutcome {
    const number = this.#recordOf.get(record);
    if (number === undefined) return 'unknown';
    if (at(this.#clusterOf, number) !== -1) return 'twice';
    let own = this.#numbers.get(cluster);
    if (own === undefined) this.#numbers.set(cluster, (own = this.#numbers.size));
    this.#clusterOf[number] = own;
    return 'taken';
  }

  /** The clusters; a record without one counts as one of its own. */
  build(): Clustering {
    let clusters = this.#numbers.size;
    const clusterOf = this.#clusterOf.map((cluster) => (cluster === -1 ? clusters++ : cluster));
    return { clusterOf, clusters };
  }
}
