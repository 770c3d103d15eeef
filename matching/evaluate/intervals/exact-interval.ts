import type { Interval } from './bootstrap.ts';

// Lanczos approximation, g = 7, n = 9 (Godfrey's coefficients; relative error below 1e-14).
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  const sum = lanczos.reduce((total, coefficient, i) => total + (i === 0 ? coefficient : coefficient / (shifted + i)));
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Continued fraction of the incomplete beta function (Lentz's method, DLMF 8.17.22). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return fraction;
}

/** Regularised incomplete beta function I_x(a, b): chance that a beta-distributed share is at most x. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** The share at which I_x(a, b) is p, by halving: it cannot fail to converge. */
function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Exact interval of a share (Clopper and Pearson 1934, doi:10.1093/biomet/26.4.404). Count and total may be fractions: effective sizes.
 *
 * @param count how often, from 0 to `of`
 * @param of out of how many; 0 gives the whole range
 * @param level chance that the interval holds the true share, such as .95
 */
export function exactInterval(count: number, of: number, level = 0.95): Interval {
  if (of <= 0) return [0, 1];
  const tail = (1 - level) / 2;
  return [
    count <= 0 ? 0 : betaQuantile(tail, count, of - count + 1),
    count >= of ? 1 : betaQuantile(1 - tail, count + 1, of - count),
  ];
}

/** Exact one-sided upper bound of a share: with 0 of n at .95, about 3 / n. */
export function exactUpperBound(count: number, of: number, level = 0.95): number {
  if (of <= 0 || count >= of) return 1;
  return betaQuantile(level, count + 1, of - count);
}
