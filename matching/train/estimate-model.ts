import { levelOf } from '../compare/comparison-levels.ts';
import type { PlannedComparison } from '../compare/comparison-plan.ts';
import { householdClasses, householdRow } from '../score/household-classes.ts';
import { wholeNameOf } from '../score/whole-name.ts';
import type { PairPattern } from './pair-patterns.ts';
import type { RandomShares } from './random-shares.ts';

/** What the estimation sees of a table. */
export interface Evidence {
  readonly comparisons: readonly PlannedComparison[];
  /** Candidate pairs by pattern, each weighed by how many it stands for. */
  readonly patterns: readonly PairPattern[];
  readonly random: readonly RandomShares[];
  /** Share of all pairs with known names in which given and family name are the same. */
  readonly wholeName: number;
  /** Pairs that the mode allows. */
  readonly pairs: number;
  readonly records: number;
  /** Matches that there can be at most. */
  readonly mostMatches: number;
}

/** Parameters as rows by comparison and level, place 0 not used. */
export interface Estimate {
  readonly m: readonly (readonly number[])[];
  readonly u: readonly (readonly number[])[];
  /** Bits that the whole name says less than its parts among the unrelated. */
  readonly nameDependence: number;
  /** Matches among all pairs. */
  readonly matches: number;
  /** Pairs of each household class among all pairs. */
  readonly households: readonly number[];
  readonly iterations: number;
  readonly hasConverged: boolean;
}

const mostIterations = 200;
/** Largest change of any m between two rounds that still counts as converged. */
const closeEnough = 1e-4;
/** Matches that the starting m weighs as much as. */
const pseudoMatches = 4;
const least = 1e-8;

/** Sets of levels that add up to 1: the unconditional ones and, where there are, the conditional ones. */
function setsOf({ levels, ownLevels }: PlannedComparison): readonly (readonly [number, number])[] {
  return levels.length > ownLevels
    ? [
        [1, ownLevels],
        [ownLevels, levels.length],
      ]
    : [[1, ownLevels]];
}

/** Where the estimation starts: most matches agree whole, fewer with each level down, some differ. */
function startingM(planned: PlannedComparison): number[] {
  const row = new Array<number>(planned.levels.length).fill(0);
  for (const [start, end] of setsOf(planned)) {
    const between = end - start - 2;
    row[start] = 0.75;
    row[end - 1] = 0.1;
    for (let at = start + 1; at < end - 1; at++) row[at] = 0.15 / between;
    if (between <= 0) row[start] = 0.9;
  }
  return row;
}

function normalise(row: number[], planned: PlannedComparison): number[] {
  if (planned.neutralLevel > 0) row[planned.neutralLevel] = 0;
  for (const [start, end] of setsOf(planned)) {
    let sum = 0;
    for (let at = start; at < end; at++) sum += row[at] ?? 0;
    for (let at = start; at < end; at++)
      row[at] = sum === 0 ? 1 / (end - start) : Math.max(least, (row[at] ?? 0) / sum);
  }
  if (planned.neutralLevel > 0) row[planned.neutralLevel] = 1;
  return row;
}

/** u of the levels that no condition holds for: shares of random pairs less the matches among them. */
function unconditionalU(evidence: Evidence, m: readonly (readonly number[])[], known: readonly number[]): number[][] {
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
    return normalise(row, planned);
  });
  useSwapped(u, m, comparisons);
  return u;
}

const [givenExact, givenSwapped, familyExact] = [
  levelOf('given', 'exact'),
  levelOf('given', 'swapped'),
  levelOf('family', 'exact'),
];
const givenAlike = [levelOf('given', 'very-similar'), levelOf('given', 'initial')];
const familyAlike = levelOf('family', 'very-similar');

/**
 * u of names in each other's place: too rare to be drawn. One of two strangers is written so, and both names agree by chance, or one does and the other is
 * much alike.
 */
function useSwapped(u: number[][], m: readonly (readonly number[])[], comparisons: readonly PlannedComparison[]): void {
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
  ofGiven[givenSwapped] = Math.max(least, rate * byChance);
}

/**
 * Expectation maximisation over candidate pairs in absolute counts: of all pairs so many are expected in each pattern by chance, so what is more than
 * chance allows is matches or households. What blocking leaves out takes as much from m as from u and does not bend their ratio; blocking must
 * find most matches, which is what it is chosen for.
 *
 * @see Fellegi & Sunter (1969); Winkler (1988), Using the EM algorithm for weight computation in the Fellegi-Sunter model of record linkage
 */
export function estimateModel(evidence: Evidence): Estimate {
  const { comparisons, records, mostMatches } = evidence;
  const start = comparisons.map((planned) => normalise(startingM(planned), planned));
  let m: number[][] = start.map((row) => row.slice());
  let matches = Math.min(mostMatches, Math.max(2, records * 0.3));
  let households = householdClasses.map(({ of, share }) => share * (of === 'matches' ? 1 : 0.3) * matches);
  let conditionalU: number[][] | undefined;
  let [iterations, hasConverged, nameDependence] = [0, false, 0];
  let known = comparisons.map(() => 0);
  let u = unconditionalU(evidence, m, known);
  while (iterations < mostIterations && !hasConverged) {
    iterations++;
    u = unconditionalU(evidence, m, known);
    if (conditionalU) useConditional(u, conditionalU, comparisons);
    const rows = householdRowsOf(comparisons, { m, u });
    nameDependence = nameDependenceOf(evidence, m, u, known);
    const sums = expect(evidence, { m, u, matches, households, rows, nameDependence });
    const next = comparisons.map((planned, at) =>
      normalise(
        (sums.m[at] ?? []).map((sum, level) => (level === 0 ? 0 : sum + pseudoMatches * (start[at]?.[level] ?? 0))),
        planned,
      ),
    );
    for (const [at, planned] of comparisons.entries()) guardLastLevel(next[at] ?? [], u[at] ?? [], planned);
    conditionalU = comparisons.map((planned, at) =>
      normalise(
        (sums.u[at] ?? []).map((sum, level) => (level === 0 ? 0 : sum + 1)),
        planned,
      ),
    );
    known = sums.m.map((row) => row.reduce((sum, count) => sum + count, 0));
    hasConverged = furthest(m, next) < closeEnough && Math.abs(sums.matches - matches) < 0.001 * matches;
    m = next;
    matches = Math.min(mostMatches, Math.max(1, sums.matches));
    // A little of what is assumed keeps the class from dying out before the others have settled.
    const families = ((sums.households[0] ?? 0) + 0.0005 * matches) / 1.0005;
    households = householdClasses.map(({ of, share }) => share * (of === 'matches' ? matches : families));
  }
  return { m, u, nameDependence, matches, households, iterations, hasConverged };
}

/** That values differ never speaks for a match: an estimate that says so has found another class than matches. */
function guardLastLevel(m: number[], u: readonly number[], planned: PlannedComparison): void {
  for (const [start, end] of setsOf(planned)) {
    const [own, most] = [m[end - 1] ?? 0, u[end - 1] ?? 0];
    if (own <= most) continue;
    for (let at = start; at < end - 1; at++)
      if (at !== planned.neutralLevel) m[at] = ((m[at] ?? 0) * (1 - most)) / (1 - own);
    m[end - 1] = most;
  }
}

function useConditional(
  u: number[][],
  conditional: readonly (readonly number[])[],
  comparisons: readonly PlannedComparison[],
): void {
  for (const [at, { levels, ownLevels }] of comparisons.entries())
    for (let level = ownLevels; level < levels.length; level++)
      (u[at] as number[])[level] = conditional[at]?.[level] ?? least;
}

function furthest(left: readonly (readonly number[])[], right: readonly (readonly number[])[]): number {
  let far = 0;
  for (const [at, row] of left.entries())
    for (const [level, value] of row.entries()) far = Math.max(far, Math.abs(value - (right[at]?.[level] ?? 0)));
  return far;
}

interface Classes {
  readonly nameDependence: number;
  readonly m: readonly (readonly number[])[];
  readonly u: readonly (readonly number[])[];
  readonly matches: number;
  readonly households: readonly number[];
  readonly rows: readonly (readonly (readonly number[])[])[];
}

/** Odds of the classes of a pattern against unrelated: match first, then each household class. */
type OddsOf = (pattern: PairPattern, into: Float64Array) => void;

function oddsOf(
  comparisons: readonly PlannedComparison[],
  pairs: number,
  { m, u, matches, households, rows, nameDependence }: Classes,
): OddsOf {
  const logs = (shares: readonly (readonly number[])[]): Float64Array[] =>
    shares.map((row, at) =>
      Float64Array.from(row, (share, level) => (level === 0 ? 0 : Math.log2(share / (u[at]?.[level] ?? 1)))),
    );
  const unrelated = Math.max(1, pairs - matches);
  const classes = [
    { prior: Math.log2(matches / unrelated), bits: logs(m), hasTerms: comparisons.map(() => true) },
    ...householdClasses.map((one, kind) => ({
      prior: Math.log2(Math.max(households[kind] ?? 0, 1e-9) / unrelated),
      bits: logs(rows[kind] ?? []),
      hasTerms: comparisons.map(({ name }) => one.rows[name] === 'match'),
    })),
  ];
  const names = wholeNameOf(comparisons);
  return ({ levels, termBits }, into) => {
    const isWholeName = names && levels[names.given] === names.givenExact && levels[names.family] === names.familyExact;
    const less = isWholeName === true ? nameDependence : 0;
    for (let kind = 0; kind < classes.length; kind++) {
      const { prior, bits, hasTerms } = classes[kind] as (typeof classes)[number];
      let sum = prior - less;
      for (let at = 0; at < levels.length; at++) {
        sum += (bits[at] as Float64Array)[levels[at] as number] as number;
        if (hasTerms[at] === true) sum += termBits[at] as number;
      }
      into[kind] = 2 ** Math.min(sum, 60);
    }
  };
}

/** How much more often than by chance strangers bear the same whole name, in bits, 0 or more; matches are taken off first. */
function nameDependenceOf(
  { comparisons, random, pairs, wholeName }: Evidence,
  m: readonly (readonly number[])[],
  u: readonly (readonly number[])[],
  known: readonly number[],
): number {
  const names = wholeNameOf(comparisons);
  if (!names) return 0;
  const { given, family, givenExact, familyExact } = names;
  const bothKnown = pairs * (random[given]?.known ?? 1) * (random[family]?.known ?? 1);
  const matches = Math.min(known[given] ?? 0, known[family] ?? 0);
  const ofMatches = matches * (m[given]?.[givenExact] ?? 0) * (m[family]?.[familyExact] ?? 0);
  const unrelated = (wholeName * bothKnown - ofMatches) / Math.max(1, bothKnown - matches);
  const byChance = (u[given]?.[givenExact] ?? 1) * (u[family]?.[familyExact] ?? 1);
  return unrelated <= 0 ? 0 : Math.max(0, Math.log2(unrelated / byChance));
}

/** One round of expectation: how many pairs of each level are matches, and how many unrelated. */
function expect({ comparisons, patterns, pairs }: Evidence, classes: Classes) {
  const sums = {
    m: comparisons.map(({ levels }) => new Array<number>(levels.length).fill(0)),
    u: comparisons.map(({ levels }) => new Array<number>(levels.length).fill(0)),
    matches: 0,
    households: classes.households.map(() => 0),
  };
  const weigh = oddsOf(comparisons, pairs, classes);
  const odds = new Float64Array(1 + householdClasses.length);
  for (const pattern of patterns) {
    weigh(pattern, odds);
    const all = odds.reduce((sum, own) => sum + own, 1);
    const share = ((odds[0] as number) / all) * pattern.count;
    const unrelated = pattern.count / all;
    sums.matches += share;
    for (let kind = 1; kind < odds.length; kind++)
      sums.households[kind - 1] =
        (sums.households[kind - 1] as number) + ((odds[kind] as number) / all) * pattern.count;
    for (let at = 0; at < pattern.levels.length; at++) {
      const level = pattern.levels[at] as number;
      if (level === 0) continue;
      const [ofM, ofU] = [sums.m[at] as number[], sums.u[at] as number[]];
      ofM[level] = (ofM[level] as number) + share;
      ofU[level] = (ofU[level] as number) + unrelated;
    }
  }
  return sums;
}

/** Match probability of each pattern under an estimate. */
export function patternOddsOf(
  comparisons: readonly PlannedComparison[],
  patterns: readonly PairPattern[],
  estimate: Estimate,
  pairs: number,
): readonly (readonly [PairPattern, number])[] {
  const weigh = oddsOf(comparisons, pairs, { ...estimate, rows: householdRowsOf(comparisons, estimate) });
  const odds = new Float64Array(1 + householdClasses.length);
  return patterns.map((pattern) => {
    weigh(pattern, odds);
    return [pattern, (odds[0] as number) / odds.reduce((sum, own) => sum + own, 1)];
  });
}

function householdRowsOf(comparisons: readonly PlannedComparison[], { m, u }: Pick<Estimate, 'm' | 'u'>) {
  return householdClasses.map((one) =>
    comparisons.map((planned, at) => householdRow(one, planned, m[at] ?? [], u[at] ?? [])),
  );
}
