import type { TableComparer } from '../compare/table-comparer.ts';
import { TermWeights } from '../score/term-bits.ts';
import { ListNumbers } from '../table/list-numbers.ts';

/** How many pairs came to the same levels and much the same rarity of what agrees. */
export interface PairPattern {
  readonly levels: Uint8Array;
  /** Bits of the term adjustments by comparison: of the mean odds of the pairs, which are alike to two bits. */
  readonly termBits: Float32Array;
  readonly count: number;
}

const evenBits = (bits: number): number => 2 * Math.round(bits / 2);

/** Counts patterns of pairs: a few thousand stand for millions. */
export class PairPatterns {
  readonly #comparer: TableComparer;
  readonly #terms: TermWeights;
  /** Of each pattern its levels, then its bits of terms. */
  readonly #lists: ListNumbers;
  readonly #list: Int32Array;
  /** Bits of terms of the pair at hand, by comparison. */
  readonly #bits: Float64Array;
  readonly #counts: number[] = [];
  /** Sums of the odds that terms give, by pattern and comparison. */
  #odds: Float64Array;

  constructor(comparer: TableComparer) {
    const { comparisons } = comparer;
    this.#comparer = comparer;
    this.#terms = new TermWeights(
      comparer.termsOf,
      comparisons.map(({ levels }) => levels),
    );
    this.#list = new Int32Array(comparisons.length * 2);
    this.#bits = new Float64Array(comparisons.length);
    this.#odds = new Float64Array(comparisons.length * 256);
    this.#lists = new ListNumbers(this.#list.length);
  }

  /** Counts the pair that the comparer compared last. @returns number of its pattern */
  add(weight = 1): number {
    const { levels, terms } = this.#comparer;
    const width = levels.length;
    for (let at = 0; at < width; at++) {
      const [level, term] = [levels[at] as number, terms[at] as number];
      const bits = term === 0 ? 0 : this.#terms.of(at, level, term);
      this.#list[at] = level;
      this.#list[width + at] = evenBits(bits);
      this.#bits[at] = bits;
    }
    const number = this.#lists.numberOf(this.#list);
    this.#counts[number] = (this.#counts[number] ?? 0) + weight;
    if ((number + 1) * width > this.#odds.length) this.#odds = enlarged(this.#odds);
    for (let at = 0; at < width; at++) {
      const cell = number * width + at;
      this.#odds[cell] = (this.#odds[cell] as number) + weight * 2 ** (this.#bits[at] as number);
    }
    return number;
  }

  /**
   * All patterns, in an order that does not depend on that of the pairs.
   *
   * @returns beside them the place of each pattern by its number
   */
  all(): { readonly patterns: readonly PairPattern[]; readonly placeOf: Int32Array } {
    const width = this.#list.length / 2;
    const order = Array.from({ length: this.#lists.size }, (_, number) => number).sort((one, other) =>
      this.#lists.compare(one, other),
    );
    const placeOf = new Int32Array(order.length);
    for (const [place, number] of order.entries()) placeOf[number] = place;
    return {
      patterns: order.map((number) => {
        const list = this.#lists.listOf(number);
        const count = this.#counts[number] ?? 0;
        return {
          levels: Uint8Array.from(list.subarray(0, width)),
          termBits: Float32Array.from({ length: width }, (_, at) =>
            Math.log2((this.#odds[number * width + at] as number) / count),
          ),
          count,
        };
      }),
      placeOf,
    };
  }
}

function enlarged(numbers: Float64Array): Float64Array {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
