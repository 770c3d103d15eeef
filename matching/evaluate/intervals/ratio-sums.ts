import { type Interval } from './bootstrap.ts';
import { exactInterval } from './exact-interval.ts';

/** A share with its interval. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  /** count / of, 0..1; of nothing, 0. */
  readonly rate: number;
  readonly interval: Interval;
}

/** Sums over persons of a part y, a whole x and their products: what a share and its spread need. */
export interface RatioSums {
  readonly part: number;
  readonly whole: number;
  readonly partSquared: number;
  readonly product: number;
  readonly wholeSquared: number;
}

export const noSums: RatioSums = { part: 0, whole: 0, partSquared: 0, product: 0, wholeSquared: 0 };

/** The sums with one more person. */
export const plusPerson = (sums: RatioSums, part: number, whole: number): RatioSums => ({
  part: sums.part + part,
  whole: sums.whole + whole,
  partSquared: sums.partSquared + part * part,
  product: sums.product + part * whole,
  wholeSquared: sums.wholeSquared + whole * whole,
});

/** The persons of the first that are not among those of the second. */
export const without = (all: RatioSums, some: RatioSums): RatioSums => ({
  part: all.part - some.part,
  whole: all.whole - some.whole,
  partSquared: all.partSquared - some.partSquared,
  product: all.product - some.product,
  wholeSquared: all.wholeSquared - some.wholeSquared,
});

/**
 * How many independent pairs the pairs are worth. Pairs of one person err together: at most as many as if all of a person's pairs did (Kish), and
 * at most what the spread between persons says.
 */
function effectiveSize({ part, whole, partSquared, product, wholeSquared }: RatioSums): number {
  const rate = part / whole;
  const kish = (whole * whole) / wholeSquared;
  const spread = (partSquared - 2 * rate * product + rate * rate * wholeSquared) / (whole * whole);
  const bySpread = spread > 1e-15 ? (rate * (1 - rate)) / spread : Infinity;
  return Math.min(whole, kish, bySpread > 0 ? bySpread : Infinity);
}

/**
 * A share over persons with an exact interval on its effective size (Korn and Graubard 1998): it neither takes pairs for independent nor shrinks to
 * nothing when no error was seen.
 *
 * @param level chance that the interval holds the true share
 */
export function rateOf(sums: RatioSums, level: number): Rate {
  const { part, whole } = sums;
  if (whole <= 0) return { count: 0, of: 0, rate: 0, interval: [0, 1] };
  const rate = Math.min(1, Math.max(0, part / whole));
  const size = effectiveSize(sums);
  return { count: part, of: whole, rate, interval: exactInterval(rate * size, size, level) };
}

/** Interval of the difference of two independent shares (Newcombe 1998, method 10, doi:10.1002/(SICI)1097-0258(19980430)17:8). */
export function differenceOf(left: Rate, right: Rate): Interval {
  const difference = left.rate - right.rate;
  const reach = (down: Rate, up: Rate): number => Math.hypot(down.rate - down.interval[0], up.interval[1] - up.rate);
  return [difference - reach(left, right), difference + reach(right, left)];
}
