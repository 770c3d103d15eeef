import type { ReviewVerdict } from '../stewards/review-rows.ts';

/** What was decided of a pair without a person: its records are one person's, or two persons'. */
export type SampleKind = 'link' | 'near-miss';

/** Bits at which the bands of match weight begin, but for the lowest. */
export const bandsFrom: readonly number[] = [0, 3, 8, 16];

/** Band of a match weight, from 0. */
export function bandOf(matchWeight: number): number {
  return bandsFrom.filter((from) => matchWeight >= from).length;
}

/** Pairs of one kind and one band of match weight: drawn from at one rate. */
export interface Stratum {
  readonly kind: SampleKind;
  readonly band: number;
}

/** A pair that may be drawn; left < right. */
export interface EligiblePair extends Stratum {
  readonly left: string;
  readonly right: string;
  /** Versions of the two records that were compared. */
  readonly leftVersion: bigint;
  readonly rightVersion: bigint;
  /** Bits, prior included. */
  readonly matchWeight: number;
}

/** A pair that may be drawn, with its place in the order of a draw. */
export interface RankedPair extends EligiblePair {
  /** In its stratum, from 1. */
  readonly rank: number;
  /** Pairs of its stratum. */
  readonly stratumSize: number;
}

/** A pair of a random sample, with what stewards said of it. */
export interface SampledPair extends EligiblePair {
  /** Of its draw: each is used once. */
  readonly seed: number;
  readonly drawnAt: Date;
  /** Chance that the pair was drawn, in (0, 1]. */
  readonly inclusionProbability: number;
  /** By which it was weighed. */
  readonly modelId: string;
  /** What it is beyond doubt, where that is known. */
  readonly gold?: 'same' | 'different';
  /** What stewards said while its records were as they were drawn. */
  readonly verdict?: ReviewVerdict;
  readonly answeredAt?: Date;
  /** A steward has answered, and another has to. */
  readonly isWaiting?: true;
}

/** Text that names a stratum. */
export const stratumOf = ({ kind, band }: Stratum): string => `${kind} ${band.toString()}`;
