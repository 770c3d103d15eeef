import type { PairList } from '../link/link-result.ts';
import type { TableScorer } from '../score/table-scorer.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { HubModel } from './hub-model.ts';
import { type IdentityEvidence, identityEvidenceOf } from './identity-evidence-of.ts';

/** Two agency records that may be of one person, as live work would have weighed them. */
export interface HubEdge {
  /** Handles; left before right. */
  readonly left: string;
  readonly right: string;
  /** Bits, prior included; at or above the review threshold. */
  readonly matchWeight: number;
  readonly identityEvidence: IdentityEvidence;
}

/** The pairs of a linked table by the records that they touch. */
export class HubEdges {
  readonly #table: RecordTable;
  readonly #scorer: TableScorer;
  readonly #thresholds: HubModel['thresholds'];
  /** Where the others of each place begin. */
  readonly #start: Int32Array;
  readonly #others: Int32Array;

  /** @param pairs as the batch found them; what each weighs is worked out anew, for the batch rounds it */
  constructor(table: RecordTable, scorer: TableScorer, { left, right }: PairList, { thresholds }: HubModel) {
    this.#table = table;
    this.#scorer = scorer;
    this.#thresholds = thresholds;
    const counts = new Int32Array(table.ids.length);
    for (const ends of [left, right]) for (const place of ends) counts[place] = (counts[place] as number) + 1;
    this.#start = new Int32Array(table.ids.length + 1);
    for (const [place, count] of counts.entries()) this.#start[place + 1] = (this.#start[place] as number) + count;
    const next = this.#start.slice();
    this.#others = new Int32Array(left.length * 2);
    const put = (place: number, other: number): void => {
      const at = next[place] as number;
      this.#others[at] = other;
      next[place] = at + 1;
    };
    for (const [at, one] of left.entries()) {
      put(one, right[at] as number);
      put(right[at] as number, one);
    }
  }

  /** The pairs that a record is one of. @param place of the record */
  touching(place: number): readonly HubEdge[] {
    const { review } = this.#thresholds;
    const edges: HubEdge[] = [];
    for (const other of this.#others.subarray(this.#start[place], this.#start[place + 1])) {
      // The order of places is that of handles, so a pair has one weight here and in live work.
      const [left, right] = place < other ? [place, other] : [other, place];
      const matchWeight = this.#scorer.weigh(left, right, review);
      if (matchWeight < review) continue;
      const identityEvidence = identityEvidenceOf(this.#scorer.comparer, matchWeight, this.#thresholds);
      edges.push({
        ...{ left: this.#table.ids[left] ?? '', right: this.#table.ids[right] ?? '' },
        ...{ matchWeight, identityEvidence },
      });
    }
    return edges;
  }
}
