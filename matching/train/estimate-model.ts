import type { PlannedComparison } from '../compare/comparison-plan.ts';
import { householdClasses } from '../score/household-classes.ts';
import type { Evidence } from './evidence.ts';
import { expect } from './expect.ts';
import {
  assumedMatches,
  guardDifferent,
  type LevelShares,
  leastShare,
  mostDifferentOf,
  normalised,
  startingM,
} from './level-shares.ts';
import { nameDependenceOf } from './name-dependence.ts';
import { useOneGivenName } from './one-given-name.ts';
import { type ClassEstimate, PatternOdds } from './pattern-odds.ts';
import { unconditionalU } from './unconditional-u.ts';

/** What the estimation came to. */
export interface Estimate extends ClassEstimate {
  /** Share of the matches that are among the candidate pairs. */
  readonly reach: number;
  readonly iterations: number;
  readonly hasConverged: boolean;
}

const mostIterations = 200;
/** Largest change of any m between two rounds that still counts as converged. */
const closeEnough = 1e-4;
/**
 * Expectation maximisation over candidate pairs in absolute counts: of all pairs so many are expected in each pattern by chance, so what is more than
 * chance allows is matches or households. What blocking leaves out takes as much from m as from u and does not bend their ratio; how many matches it leaves out is
 * told by what its rules ask of a match (`reachOf`).
 *
 * @see Fellegi & Sunter (1969); Winkler (1988), Using the EM algorithm for weight computation in the Fellegi-Sunter model of record linkage
 */
export function estimateModel(evidence: Evidence): Estimate {
  const { comparisons, records, mostMatches, pairs } = evidence;
  const patterns = new PatternOdds(comparisons, evidence.patterns);
  const start = comparisons.map(startingM);
  let m: LevelShares = start;
  let matches = Math.min(mostMatches, Math.max(2, records * 0.3));
  // Of pairs whose homes are known, families are learned; of the others twins are assumed.
  const homes = comparisons.map(({ name }, at) =>
    name === 'postcode' || name === 'address' ? (evidence.random[at]?.known ?? 0) : 0,
  );
  const withoutHome = (1 - Math.max(0, ...homes)) * records * (pairs / ((records * (records - 1)) / 2));
  const householdsOf = (families: number, matched: number): number[] =>
    householdClasses.map(({ of, share, perRecord = 0 }) =>
      Math.max(perRecord * withoutHome, share * (of === 'matches' ? matched : families)),
    );
  const mostDifferent = mostDifferentOf(comparisons);
  let households = householdsOf(0.3 * matches, matches);
  let conditionalU: number[][] | undefined;
  let [iterations, hasConverged, nameDependence] = [0, false, 0];
  let known = comparisons.map(() => 0);
  let reach = 1;
  let u = unconditionalU(evidence, m, known);
  while (iterations < mostIterations && !hasConverged) {
    iterations++;
    u = unconditionalU(evidence, m, known);
    if (conditionalU) useConditional(u, conditionalU, comparisons);
    if (evidence.oneGivenName) useOneGivenName(u, evidence.oneGivenName, comparisons, m, known);
    nameDependence = nameDependenceOf(evidence, m, u, known);
    const sums = expect(comparisons, patterns, { m, u, matches, households, nameDependence }, pairs);
    const next = comparisons.map((planned, at) => {
      const assumed = assumedMatches(planned, matches);
      const row = (sums.m[at] ?? []).map((sum, level) => (level === 0 ? 0 : sum + assumed * (start[at]?.[level] ?? 0)));
      return normalised(isWhateverTheNames(planned) ? pooled(row, planned) : row, planned);
    });
    for (const [at, planned] of comparisons.entries())
      guardDifferent(next[at] ?? [], u[at] ?? [], planned, mostDifferent[at]);
    conditionalU = comparisons.map((planned, at) =>
      normalised(
        (sums.u[at] ?? []).map((sum, level) => (level === 0 ? 0 : sum + 1)),
        planned,
      ),
    );
    known = sums.m.map((row) => row.reduce((sum, count) => sum + count, 0));
    // The prior is that of all pairs: matches that no rule makes are matches too.
    reach = evidence.reachOf(next);
    const expected = Math.min(mostMatches, Math.max(1, sums.matches / reach));
    hasConverged = furthest(m, next) < closeEnough && Math.abs(expected - matches) < 0.001 * matches;
    m = next;
    matches = expected;
    // A little of what is assumed keeps the class from dying out before the others have settled.
    const families = ((sums.households[0] ?? 0) + 0.0005 * matches) / 1.0005;
    households = householdsOf(families, matches);
  }
  return { m, u, nameDependence, matches, reach, households, iterations, hasConverged };
}

function useConditional(
  u: number[][],
  conditional: readonly (readonly number[])[],
  comparisons: readonly PlannedComparison[],
): void {
  for (const [at, { levels, ownLevels }] of comparisons.entries())
    for (let level = ownLevels; level < levels.length; level++)
      (u[at] as number[])[level] = conditional[at]?.[level] ?? leastShare;
}

function furthest(left: readonly (readonly number[])[], right: readonly (readonly number[])[]): number {
  let far = 0;
  for (const [at, row] of left.entries())
    for (const [level, value] of row.entries()) far = Math.max(far, Math.abs(value - (right[at]?.[level] ?? 0)));
  return far;
}

/** What a match has whatever its names come to: a name put down wrongly changes neither sex nor middle name, while strangers of one name share both more often than others. */
const isWhateverTheNames = ({ name }: PlannedComparison): boolean => name === 'sex' || name === 'middle';

/** The same shares in both sets of levels. */
function pooled(row: readonly number[], { levels, ownLevels }: PlannedComparison): readonly number[] {
  if (levels.length === ownLevels) return row;
  const own = row
    .slice(0, ownLevels)
    .map((share, level) => (level === 0 ? 0 : share + (row[level + ownLevels - 1] ?? 0)));
  return [...own, ...own.slice(1)];
}
