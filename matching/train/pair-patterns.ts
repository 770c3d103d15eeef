import type { TableComparer } from '../compare/table-comparer.ts';
import { TermWeights } from '../score/term-bits.ts';

/** How many pairs came to the same levels and much the same rarity of what agrees. */
export interface PairPattern {
  readonly levels: Uint8Array;
  /** Bits of the term adjustments by comparison, rounded to even bits. */
  readonly termBits: Float32Array;
  count: number;
}

const evenBits = (bits: number): number => 2 * Math.round(bits / 2);

/** Counts patterns of pairs: a few thousand stand for millions. */
export class PairPatterns {
  readonly #comparer: TableComparer;
  readonly #terms: TermWeights;
  readonly #patterns = new Map<string, PairPattern>();
  readonly #withTerms: readonly number[];

  constructor(comparer: TableComparer) {
    this.#comparer = comparer;
    this.#terms = new TermWeights(
      comparer.termsOf,
      comparer.comparisons.map(({ levels }) => levels),
    );
    this.#withTerms = comparer.termsOf.flatMap(({ counts }, at) => (counts.length > 1 ? [at] : []));
  }

  /** Counts the pair that the comparer compared last. @returns its pattern */
  add(weight = 1): PairPattern {
    const { levels, terms } = this.#comparer;
    const bitsAt = (at: number): number => this.#terms.of(at, levels[at] as number, terms[at] as number);
    let key = String.fromCharCode(...levels);
    for (const at of this.#withTerms) key += String.fromCharCode(100 + evenBits(bitsAt(at)));
    let pattern = this.#patterns.get(key);
    if (!pattern) {
      const termBits = new Float32Array(levels.length);
      for (const at of this.#withTerms) termBits[at] = evenBits(bitsAt(at));
      pattern = { levels: levels.slice(), termBits, count: 0 };
      this.#patterns.set(key, pattern);
    }
    pattern.count += weight;
    return pattern;
  }

  /** All patterns, in an order that does not depend on that of the pairs. */
  all(): readonly PairPattern[] {
    return [...this.#patterns].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, pattern]) => pattern);
  }
}
