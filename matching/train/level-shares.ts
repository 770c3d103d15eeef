import type { PlannedComparison } from '../compare/comparison-plan.ts';

/** Shares of levels by comparison, as rows; place 0 (`not-known`) is not used. */
export type LevelShares = readonly (readonly number[])[];

/** Shares are never less: no level is impossible. */
export const leastShare = 1e-8;

/** Sets of levels that add up to 1: the unconditional ones and, where there are, the conditional ones. */
export function setsOf({ levels, ownLevels }: PlannedComparison): readonly (readonly [number, number])[] {
  return levels.length > ownLevels
    ? [
        [1, ownLevels],
        [ownLevels, levels.length],
      ]
    : [[1, ownLevels]];
}

/** Where the estimation starts: most matches agree whole, fewer with each level down, some differ; a given name is seldom another (assumption). */
export function startingM(planned: PlannedComparison): readonly number[] {
  const row = new Array<number>(planned.levels.length).fill(0);
  for (const [start, end] of setsOf(planned)) {
    const between = end - start - 2;
    row[start] = 0.75;
    row[end - 1] = planned.name === 'given' ? 0.03 : 0.1;
    for (let at = start + 1; at < end - 1; at++) row[at] = 0.15 / between;
    if (between <= 0) row[start] = 0.9;
  }
  return normalised(row, planned);
}

/**
 * Matches that the starting m weighs as much as: four, and of the matches expected a share (assumption). It decides what the evidence hardly tells: levels that few
 * matches come to, and how many of those who share a name and a home are one person whose given name was changed rather than relatives.
 */
export function assumedMatches({ name }: PlannedComparison, matches: number): number {
  return 4 + (name === 'given' ? 0.07 : 0.02) * matches;
}

/** The row with each of its sets adding up to 1; a level that another comparison speaks for weighs nothing. */
export function normalised(shares: readonly number[], planned: PlannedComparison): number[] {
  const row = shares.slice();
  if (planned.neutralLevel > 0) row[planned.neutralLevel] = 0;
  for (const [start, end] of setsOf(planned)) {
    let sum = 0;
    for (let at = start; at < end; at++) sum += row[at] ?? 0;
    for (let at = start; at < end; at++)
      row[at] = sum === 0 ? 1 / (end - start) : Math.max(leastShare, (row[at] ?? 0) / sum);
  }
  if (planned.neutralLevel > 0) row[planned.neutralLevel] = 1;
  return row;
}

/**
 * Share of the matches whose names or birth dates differ, at most (assumptions): where an estimate says more, twins, relatives or strangers have been found and not
 * matches. Where homes are known and given names are not, nothing but the date tells relatives apart.
 */
const mostDifferent: Readonly<Record<string, number>> = { given: 0.25, family: 0.3, birthDate: 0.3 };
const mostOtherDatesAtHome = 0.15;

/** By comparison, the share of matches that differ at most. */
export function mostDifferentOf(comparisons: readonly PlannedComparison[]): readonly number[] {
  const has = (...names: readonly string[]): boolean => comparisons.some(({ name }) => names.includes(name));
  const isDateAlone = has('postcode', 'address') && !has('given');
  return comparisons.map(({ name }) =>
    name === 'birthDate' && isDateAlone ? mostOtherDatesAtHome : (mostDifferent[name] ?? 1),
  );
}

/** Levels at the end of a comparison that say no more than that values differ. */
const levelsThatDiffer = ({ name }: PlannedComparison): number => (name === 'birthDate' ? 2 : 1);

/** That values differ never speaks for a match, and of some never in more than a share of them: an estimate that says otherwise has found another class than matches. */
export function guardDifferent(
  m: number[],
  u: readonly number[],
  planned: PlannedComparison,
  mostOf = mostDifferent[planned.name] ?? 1,
): void {
  for (const [start, end] of setsOf(planned)) {
    const first = end - levelsThatDiffer(planned);
    const sumOf = (row: readonly number[]): number => row.slice(first, end).reduce((sum, share) => sum + share, 0);
    const own = sumOf(m);
    const most = Math.min(sumOf(u), mostOf);
    if (own <= most) continue;
    for (let at = start; at < end; at++)
      if (at !== planned.neutralLevel) m[at] = (m[at] ?? 0) * (at < first ? (1 - most) / (1 - own) : most / own);
  }
}
