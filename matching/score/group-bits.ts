/**
 * What the pairs between two groups of records say together, comparison by comparison. Of pairs in which both sides hold something to compare it is half
 * way between the average of their bits (every record is as good a witness) and the log of their average odds (one record that holds the true value
 * is enough). A pair that lacks a value says nothing: a record without a number does not outvote two that hold different ones.
 */
export class GroupBits {
  readonly #known: Float64Array;
  readonly #sums: Float64Array;
  readonly #odds: Float64Array;

  constructor(comparisons: number) {
    this.#known = new Float64Array(comparisons);
    this.#sums = new Float64Array(comparisons);
    this.#odds = new Float64Array(comparisons);
  }

  /** Forgets all pairs. */
  clear(): void {
    this.#known.fill(0);
    this.#sums.fill(0);
    this.#odds.fill(0);
  }

  /** Adds what one pair says by one comparison. @param odds two to the power of the bits */
  add(comparison: number, bits: number, odds = 2 ** bits): void {
    this.#known[comparison] = (this.#known[comparison] as number) + 1;
    this.#sums[comparison] = (this.#sums[comparison] as number) + bits;
    this.#odds[comparison] = (this.#odds[comparison] as number) + odds;
  }

  /** Bits of all comparisons; of one pair those that it says. */
  total(): number {
    let total = 0;
    for (let at = 0; at < this.#known.length; at++) {
      const known = this.#known[at] as number;
      if (known > 0) total += ((this.#sums[at] as number) / known + Math.log2((this.#odds[at] as number) / known)) / 2;
    }
    return total;
  }
}
