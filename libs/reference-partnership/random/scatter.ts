import { drawsOf } from './draws.ts';

/** Largest primes below the powers of ten from 10^6 to 10^8. */
const primes: Readonly<Record<number, number>> = { 6: 999_983, 7: 9_999_991, 8: 99_999_989 };

/**
 * A number of the given width for each index, scattered, never the same for two indexes: so that keys are unique although nobody
 * looks at the others.
 *
 * @param width decimal digits, 6 to 8
 * @param index from 0 to below 10^width
 */
export function scatter(seed: number, purpose: string, width: 6 | 7 | 8, index: number): string {
  const prime = BigInt(primes[width] ?? 0);
  const draws = drawsOf(seed, 'scatter', purpose);
  const factor = 1n + (BigInt(draws.next()) % (prime - 1n));
  const offset = BigInt(draws.next()) % prime;
  return ((factor * BigInt(index) + offset) % prime).toString().padStart(width, '0');
}
