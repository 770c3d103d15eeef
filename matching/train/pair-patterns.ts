import type { TableComparer } from '../compare/table-comparer.ts';
import { TermWeights } from '../score/term-bits.ts';
import { ListNumbers } from '../table/list-numbers.ts';

/** How many pairs came to the same levels and much the same rarity of what agrees. */
export interface PairPattern {
  readonly levels: Uint8Array;
  /** Bits of the term adjustments by comparison, rounded to even bits. */
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
  readonly #counts: number[] = [];

  constructor(comparer: TableComparer) {
    const { comparisons } = comparer;
    this.#comparer = comparer;
    this.#terms = new TermWeights(
      comparer.termsOf,
      comparisons.map(({ levels }) => levels),
    );
    this.#list = new Int32Array(comparisons.length * 2);
    this.#lists = new ListNumbers(this.#list.length);
  }

  /** Counts the pair that the comparer compared last. @returns number of its pattern */
  add(weight = 1): number {
    const { levels, terms } = this.#comparer;
    const width = levels.length;
    for (let at = 0; at < width; at++) {
      const [level, term] = [levels[at] as number, terms[at] as number];
      this.#list[at] = level;
      this.#list[width + at] = term === 0 ? 0 : evenBits(this.#terms.of(at, level, term));
    }
    const number = this.#lists.numberOf(this.#list);
    this.#counts[number] = (this.#counts[number] ?? 0) + weight;
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
        return {
          levels: Uint8Array.from(list.subarray(0, width)),
          termBits: Float32Array.from(list.subarray(width)),
          count: this.#counts[number] ?? 0,
        };
      }),
      placeOf,
    };
  }
}
