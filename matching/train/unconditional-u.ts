import { levelOf } from '../compare/comparison-levels.ts';
import type { PlannedComparison } from '../compare/comparison-plan.ts';
import type { Evidence } from './evidence.ts';
import { type LevelShares, leastShare, normalised } from './level-shares.ts';
import type { RandomShares } from './random-shares.ts';

const [givenExact, givenSwapped, familyExact] = [
  levelOf('given', 'exact'),
  levelOf('given', 'swapped'),
  levelOf('family', 'exact'),
];

/**
 * u of the levels that no condition holds for: shares of random pairs less the matches among them.
 *
 * @param known matches of which both sides are known, by comparison
 */
export function unconditionalU(evidence: Evidence, m: LevelShares, known: readonly number[]): number[][] {
  const { comparisons, random, pairs } = evidence;
  const u = comparisons.map((planned, at) => {
    const { known: knownShare, shares, least: leastDrawn } = random[at] as RandomShares;
    const allKnown = pairs * knownShare;
    // Matches are known on both sides more often than strangers are.
    const matches = Math.min(known[at] ?? 0, allKnown / 2);
    const row = shares.map((share, level) => {
      const unrelated = (share * allKnown - matches * (m[at]?.[level] ?? 0)) / Math.max(1, allKnown - matches);
      return Math.max(unrelated, share * 0.01, level === 1 ? 0.3 / allKnown : leastDrawn);
    });
    return normalised(row, planned);
  });
  useSwapped(u, m, comparisons);
  return u;
}

const givenAlike = [levelOf('given', 'very-similar'), levelOf('given', 'initial')];
const familyAlike = levelOf('family', 'very-similar');

/**
 * u of names in each other's place: too rare to be drawn. One of two strangers is written so, and both names agree by chance, or one does and the other is
 * much alike.
 */
function useSwapped(u: number[][], m: LevelShares, comparisons: readonly PlannedComparison[]): void {
  const [given, family] = ['given', 'family'].map((name) => comparisons.findIndex((one) => one.name === name)) as [
    number,
    number,
  ];
  const [ofGiven, ofFamily] = [u[given], u[family]];
  if (!ofGiven || !ofFamily) return;
  const rate = 2 * Math.max(m[given]?.[givenSwapped] ?? 0, 0.002);
  const [equalGiven, equalFamily] = [ofGiven[givenExact] ?? 0, ofFamily[familyExact] ?? 0];
  const alikeGiven = givenAlike.reduce((sum, level) => sum + (ofGiven[level] ?? 0), 0);
  const byChance = equalGiven * equalFamily + equalGiven * (ofFamily[familyAlike] ?? 0) + alikeGiven * equalFamily;
  ofGiven[givenSwapped] = Math.max(leastShare, rate * byChance);
}
