/** Bits of each level of each comparison, as one class of pairs has them. */
export interface LevelBits {
  readonly weights: readonly Float64Array[];
  /** Two to the power of the weights. */
  readonly odds: readonly Float64Array[];
  /** Comparisons in which the term that agrees counts. */
  readonly hasTerms: readonly boolean[];
}

/**
 * What the pairs between two groups of records say together, comparison by comparison. Of pairs in which both sides hold something to compare it is half
 * way between the average of their bits (every record is as good a witness) and the log of their average odds (one record that holds the true value
 * is enough). A pair that lacks a value says nothing: a record without a number does not outvote two that hold different ones.
 *
 * Pairs are noted by the level that they come to, so that each class of pairs looks at levels, not at pairs.
 */
export class GroupLevels {
  /** By comparison where its levels begin. */
  readonly #starts: Int32Array;
  readonly #comparisonOf: Int32Array;
  /** By level how many pairs came to it, the bits of their terms, and two to the power of them. */
  readonly #pairs: Float64Array;
  readonly #termBits: Float64Array;
  readonly #termOdds: Float64Array;
  /** Levels that some pair came to. */
  readonly #seen: Int32Array;
  #levelsSeen = 0;
  /** By comparison, for one class. */
  readonly #known: Float64Array;
  readonly #sums: Float64Array;
  readonly #odds: Float64Array;

  /** @param levels how many levels each comparison has */
  constructor(levels: readonly number[]) {
    const size = levels.reduce((sum, own) => sum + own, 0);
    this.#starts = new Int32Array(levels.length);
    this.#comparisonOf = Int32Array.from(levels.flatMap((own, at) => new Array<number>(own).fill(at)));
    for (let at = 1; at < levels.length; at++)
      this.#starts[at] = (this.#starts[at - 1] as number) + (levels[at - 1] as number);
    [this.#pairs, this.#termBits, this.#termOdds] = [
      new Float64Array(size),
      new Float64Array(size),
      new Float64Array(size),
    ];
    this.#seen = new Int32Array(size);
    this.#known = new Float64Array(levels.length);
    this.#sums = new Float64Array(levels.length);
    this.#odds = new Float64Array(levels.length);
  }

  /** Forgets all pairs. */
  clear(): void {
    for (let at = 0; at < this.#levelsSeen; at++) {
      const level = this.#seen[at] as number;
      this.#pairs[level] = 0;
      this.#termBits[level] = 0;
      this.#termOdds[level] = 0;
    }
    this.#levelsSeen = 0;
  }

  /** Notes what one pair comes to by one comparison. @param term bits of the term that agrees, 0 for none */
  add(comparison: number, level: number, term: number): void {
    const at = (this.#starts[comparison] as number) + level;
    const pairs = this.#pairs[at] as number;
    if (pairs === 0) this.#seen[this.#levelsSeen++] = at;
    this.#pairs[at] = pairs + 1;
    this.#termBits[at] = (this.#termBits[at] as number) + term;
    this.#termOdds[at] = (this.#termOdds[at] as number) + (term === 0 ? 1 : 2 ** term);
  }

  /** Bits of all comparisons by what a class of pairs says at each level; of one pair those that it says. */
  total({ weights, odds, hasTerms }: LevelBits): number {
    this.#known.fill(0);
    this.#sums.fill(0);
    this.#odds.fill(0);
    for (let seen = 0; seen < this.#levelsSeen; seen++) {
      const at = this.#seen[seen] as number;
      const comparison = this.#comparisonOf[at] as number;
      const level = at - (this.#starts[comparison] as number);
      const pairs = this.#pairs[at] as number;
      const hasTerm = hasTerms[comparison] === true;
      this.#known[comparison] = (this.#known[comparison] as number) + pairs;
      this.#sums[comparison] =
        (this.#sums[comparison] as number) +
        pairs * ((weights[comparison] as Float64Array)[level] as number) +
        (hasTerm ? (this.#termBits[at] as number) : 0);
      this.#odds[comparison] =
        (this.#odds[comparison] as number) +
        ((odds[comparison] as Float64Array)[level] as number) * (hasTerm ? (this.#termOdds[at] as number) : pairs);
    }
    let total = 0;
    for (let at = 0; at < this.#known.length; at++) {
      const known = this.#known[at] as number;
      if (known > 0) total += ((this.#sums[at] as number) / known + Math.log2((this.#odds[at] as number) / known)) / 2;
    }
    return total;
  }
}
