import { HubError } from '#schemas/errors';
import { at } from './at.ts';
import { pairsOf } from './contributions-of.ts';
import { sortedByGroup } from './overlaps-of.ts';
import { ratio } from './pair-measures.ts';
import { type TruthTable, truthTableOf } from './truth-table.ts';

/** What blocking let through. */
export interface BlockingRecall {
  readonly pairsCompared: number;
  /** Share of the pairs that belong together that are among those compared, 0..1: the ceiling of any model. */
  readonly blockingRecall: number;
}

/** Counts candidate pairs as they stream by: one bit a true pair, so that a pair given twice counts once. */
export class BlockingRecallCount {
  readonly #personOf: Int32Array;
  readonly #rankOf: Int32Array;
  readonly #bitsBefore: Float64Array;
  readonly #seen: Uint8Array;
  readonly #truePairs: number;
  #pairs = 0;
  #found = 0;

  constructor({ personOf, persons }: TruthTable) {
    this.#personOf = personOf;
    this.#rankOf = new Int32Array(personOf.length);
    const sizes = new Int32Array(persons.length);
    for (const record of sortedByGroup(Int32Array.from(personOf.keys()), personOf, persons.length)) {
      const person = at(personOf, record);
      this.#rankOf[record] = at(sizes, person);
      sizes[person] = at(sizes, person) + 1;
    }
    this.#bitsBefore = new Float64Array(persons.length);
    let bits = 0;
    sizes.forEach((size, person) => {
      this.#bitsBefore[person] = bits;
      bits += pairsOf(size);
    });
    this.#truePairs = bits;
    this.#seen = new Uint8Array(Math.ceil(bits / 8));
  }

  /** @param left and @param right record numbers, in either order */
  add(left: number, right: number): void {
    this.#pairs++;
    const person = at(this.#personOf, left);
    if (left === right || person !== at(this.#personOf, right)) return;
    const [low, high] = [at(this.#rankOf, left), at(this.#rankOf, right)].sort((a, b) => a - b) as [number, number];
    const bit = at(this.#bitsBefore, person) + pairsOf(high) + low;
    const byte = Math.floor(bit / 8);
    const mask = 1 << (bit % 8);
    if ((at(this.#seen, byte) & mask) !== 0) return;
    this.#seen[byte] = at(this.#seen, byte) | mask;
    this.#found++;
  }

  result(): BlockingRecall {
    return { pairsCompared: this.#pairs, blockingRecall: ratio(this.#found, this.#truePairs) };
  }
}

/**
 * Share of the pairs that belong together that are among those compared.
 *
 * @param pairs pairs of record ids, in either order
 * @param truth person by record
 * @throws HubError RECORD_ID_UNKNOWN for a record without truth
 */
export function blockingRecallOf(
  pairs: Iterable<readonly [string, string]>,
  truth: ReadonlyMap<string, string>,
): BlockingRecall {
  const table = truthTableOf(truth);
  const count = new BlockingRecallCount(table);
  for (const pair of pairs) {
    const [left, right] = pair.map((record) => table.recordOf.get(record));
    if (left === undefined || right === undefined) throw new HubError('RECORD_ID_UNKNOWN', { fields: ['pairs'] });
    count.add(left, right);
  }
  return count.result();
}
