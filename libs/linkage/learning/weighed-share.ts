import { exactInterval } from '#matching';

/** A share of all pairs of a kind, estimated from those drawn. */
export interface WeighedShare {
  readonly share: number;
  /** Ends of the 95% interval. */
  readonly low: number;
  readonly high: number;
}

/** Something that is so or not, and how many of its kind it stands for. */
export interface WeighedCase {
  readonly isSo: boolean;
  readonly weight: number;
}

/**
 * Share of the weight that is so (Hajek), with an exact interval at the effective size of a sample of unequal weights.
 *
 * @returns undefined without cases
 * @see Kish (1965), Survey Sampling; Korn & Graubard (1998), Confidence intervals for proportions with small expected number of positive counts
 */
export function weighedShareOf(cases: readonly WeighedCase[]): WeighedShare | undefined {
  const size = effectiveSizeOf(cases);
  if (size === 0) return undefined;
  const all = cases.reduce((sum, { weight }) => sum + weight, 0);
  const share = cases.reduce((sum, { isSo, weight }) => (isSo ? sum + weight : sum), 0) / all;
  const [low, high] = exactInterval(share * size, size);
  return { share, low, high };
}

/** How many cases of equal weight would say as much. */
export function effectiveSizeOf(cases: readonly Pick<WeighedCase, 'weight'>[]): number {
  const all = cases.reduce((sum, { weight }) => sum + weight, 0);
  const squares = cases.reduce((sum, { weight }) => sum + weight * weight, 0);
  return squares === 0 ? 0 : (all * all) / squares;
}
