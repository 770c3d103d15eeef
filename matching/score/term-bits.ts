import type { Terms } from '../compare/compared-terms.ts';

/** Bits that a rare or common term adds, at most. */
const mostBits = 10;

/** Levels at which the very value agrees; at others a spelling of it does, which says half as much of how rare it is. How many write one initial alone says nothing. */
const wholeLevels = new Set(['exact', 'other-name', 'former', 'swapped', 'part', 'as-given', 'middle-name']);

/** Whether the very value agrees at a level. */
export const isWholeLevel = (level: string): boolean => wholeLevels.has(level.replace('@', ''));

/** Share of a term's bits that counts where a spelling of it agrees. */
export const usualFuzzyTermShare = 0.25;

/** Share of a term's bits that counts at each level. */
export function termSharesOf(levels: readonly string[], fuzzyShare: number): Float64Array {
  return Float64Array.from(levels, (level, at) =>
    at === 0 || level === 'initial' ? 0 : isWholeLevel(level) ? 1 : fuzzyShare,
  );
}

/** Bits by which agreement on each term says more or less than agreement on the average one, by term code. */
export function termBitsOf({ counts, known }: Terms): Float32Array {
  const bits = new Float32Array(counts.length);
  if (known === 0 || counts.length < 2) return bits;
  let average = 0;
  for (let term = 1; term < counts.length; term++) average += ((counts[term] as number) / known) ** 2;
  for (let term = 1; term < counts.length; term++) {
    // A value seen twice may be seen so by a slip of the pen that two people share.
    const share = ((counts[term] as number) + 1) / known;
    bits[term] = Math.max(-mostBits, Math.min(mostBits, Math.log2(average / share)));
  }
  return bits;
}

/** Bits of the terms of a comparer's pairs. */
export class TermWeights {
  readonly #bits: readonly Float32Array[];
  readonly #shares: readonly Float64Array[];
  /** Bits that terms can add at most, by comparison. */
  readonly most: Float64Array;

  /** @param termsOf terms and level names by comparison */
  constructor(
    termsOf: readonly Terms[],
    levelsOf: readonly (readonly string[])[],
    fuzzyShare: number = usualFuzzyTermShare,
  ) {
    this.#bits = termsOf.map(termBitsOf);
    this.#shares = levelsOf.map((levels) => termSharesOf(levels, fuzzyShare));
    this.most = Float64Array.from(this.#bits, (bits) => bits.reduce((most, own) => Math.max(most, own), 0));
  }

  /** Bits that a term adds at a level of a comparison; 0 for no term. */
  of(comparison: number, level: number, term: number): number {
    if (term === 0) return 0;
    return (
      ((this.#bits[comparison] as Float32Array)[term] as number) *
      ((this.#shares[comparison] as Float64Array)[level] as number)
    );
  }

  /** Bits that any term adds at a level of a comparison at most, 0 or more. */
  atMost(comparison: number, level: number): number {
    return (this.most[comparison] as number) * ((this.#shares[comparison] as Float64Array)[level] as number);
  }
}
