import type { RankedPair, SampledPair } from './sampled-pair.ts';

/** The matcher's side of random samples: what may be drawn, and what was. */
export abstract class SampleStore {
  /**
   * Pairs with an edge that may be drawn, of each stratum the first in the order of SHA-256 over `seed left right`.
   *
   * Left out are pairs of which a steward or a source has said anything, pairs that were drawn before with the same versions of their records, and persons of
   * whom a silent stream holds a record.
   *
   * @param most of each stratum
   */
  abstract eligible(seed: number, most: number): Promise<readonly RankedPair[]>;

  /** Keeps a draw. */
  abstract put(pairs: readonly SampledPair[]): Promise<void>;

  /** Every pair of every draw, by draw and pair. */
  abstract all(): Promise<readonly SampledPair[]>;
}
