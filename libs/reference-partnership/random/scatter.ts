import { drawsOf, purposeKey } from './draws.ts';

/** Largest primes below 10^7 and 10^8. */
const primes: Readonly<Record<7 | 8, number>> = { 7: 9_999_991, 8: 99_999_989 };

const purpose = purposeKey('scatter');

/** left * right modulo a prime below 2^27, without leaving the whole numbers of a double. */
function timesModulo(left: number, right: number, prime: number): number {
  const high = Math.floor(right / 16_384);
  return (((((left * high) % prime) * 16_384) % prime) + left * (right % 16_384)) % prime;
}

/** A permutation: a number of the given width for each index, scattered, never the same for two indexes. */
export interface Scatter {
  /** Text of exactly `width` digits. @param index from 0 to below 10^width less a dozen */
  digits(index: number): string;
}

/**
 * Keys are unique although nobody looks at the others.
 *
 * @param width decimal digits
 */
export function scatterOf(seed: number, name: string, width: 7 | 8): Scatter {
  const prime = primes[width];
  const draws = drawsOf(seed, purpose ^ purposeKey(name), width);
  const factor = 1 + (draws.next() % (prime - 1));
  const offset = draws.next() % prime;
  return {
    digits: (index) => ((timesModulo(factor, index, prime) + offset) % prime).toString().padStart(width, '0'),
  };
}
