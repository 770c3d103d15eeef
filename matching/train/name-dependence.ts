import { wholeNameOf } from '../score/whole-name.ts';
import type { Evidence } from './evidence.ts';
import type { LevelShares } from './level-shares.ts';

/** Matches counted with what may be amiss with them: where hardly any strangers bear one name, an error of the matches is no dependence. */
const mostAmiss = 1.1;

/**
 * How much more often than by chance strangers bear the same whole name, in bits, 0 or more; matches are taken off first.
 *
 * @param known matches of which both sides are known, by comparison
 */
export function nameDependenceOf(
  { comparisons, random, pairs, wholeName }: Evidence,
  m: LevelShares,
  u: LevelShares,
  known: readonly number[],
): number {
  const names = wholeNameOf(comparisons);
  if (!names) return 0;
  const { given, family, givenExact, familyExact } = names;
  const bothKnown = pairs * (random[given]?.known ?? 1) * (random[family]?.known ?? 1);
  const matches = Math.min(known[given] ?? 0, known[family] ?? 0);
  const ofMatches = matches * (m[given]?.[givenExact] ?? 0) * (m[family]?.[familyExact] ?? 0);
  const unrelated = (wholeName * bothKnown - ofMatches * mostAmiss) / Math.max(1, bothKnown - matches);
  const byChance = (u[given]?.[givenExact] ?? 1) * (u[family]?.[familyExact] ?? 1);
  return unrelated <= 0 ? 0 : Math.max(0, Math.log2(unrelated / byChance));
}
