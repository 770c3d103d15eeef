import type { PlannedComparison } from '../compare/comparison-plan.ts';
import { householdClasses, householdRow } from '../score/household-classes.ts';
import { wholeNameOf } from '../score/whole-name.ts';
import type { LevelShares } from './level-shares.ts';
import type { PairPattern } from './pair-patterns.ts';

/** The classes of pairs as they are estimated so far. */
export interface ClassEstimate {
  readonly m: LevelShares;
  readonly u: LevelShares;
  /** Bits that the whole name says less than its parts among the unrelated. */
  readonly nameDependence: number;
  /** Matches among all pairs. */
  readonly matches: number;
  /** Pairs of each household class among all pairs. */
  readonly households: readonly number[];
}

/** One class as numbers: its bits against unrelated stand level by level, comparison by comparison. */
interface ClassBits {
  readonly prior: number;
  readonly bits: Float64Array;
  /** 1 for comparisons in which a rare term says as much for the class as for a match. */
  readonly hasTerms: Uint8Array;
}

/** How many classes there are besides the unrelated: match, then each household class. */
export const classCount = 1 + householdClasses.length;

/** Patterns side by side in memory, so that a round of the estimation runs through them once. */
export class PatternOdds {
  readonly counts: Float64Array;
  /** Levels of all patterns, one pattern behind the other. */
  readonly levels: Uint8Array;
  readonly #comparisons: readonly PlannedComparison[];
  readonly #termBits: Float32Array;
  /** Where the levels of each comparison begin in a class's bits. */
  readonly #starts: Int32Array;
  readonly #isWholeName: Uint8Array;

  constructor(comparisons: readonly PlannedComparison[], patterns: readonly PairPattern[]) {
    const width = comparisons.length;
    this.#comparisons = comparisons;
    this.counts = Float64Array.from(patterns, ({ count }) => count);
    this.levels = new Uint8Array(patterns.length * width);
    this.#termBits = new Float32Array(patterns.length * width);
    for (const [at, { levels, termBits }] of patterns.entries()) {
      this.levels.set(levels, at * width);
      this.#termBits.set(termBits, at * width);
    }
    this.#starts = Int32Array.from(comparisons, (_, at) =>
      comparisons.slice(0, at).reduce((sum, { levels }) => sum + levels.length, 0),
    );
    const names = wholeNameOf(comparisons);
    this.#isWholeName = Uint8Array.from(patterns, ({ levels }) =>
      names && levels[names.given] === names.givenExact && levels[names.family] === names.familyExact ? 1 : 0,
    );
  }

  /**
   * Odds of the classes of each pattern against unrelated, pattern by pattern: match first, then each household class.
   *
   * @param pairs all that there are
   */
  odds(estimate: ClassEstimate, pairs: number): Float64Array {
    const width = this.#comparisons.length;
    const { priors, bits, hasTerms } = sideBySide(this.#classesOf(estimate, pairs));
    const odds = new Float64Array(this.counts.length * classCount);
    for (let pattern = 0; pattern < this.counts.length; pattern++) {
      const first = pattern * classCount;
      const dependence = this.#isWholeName[pattern] === 1 ? estimate.nameDependence : 0;
      for (let kind = 0; kind < classCount; kind++) odds[first + kind] = (priors[kind] as number) - dependence;
      for (let at = 0; at < width; at++) {
        const cell = pattern * width + at;
        const level = this.levels[cell] as number;
        if (level === 0) continue;
        const row = ((this.#starts[at] as number) + level) * classCount;
        const term = this.#termBits[cell] as number;
        for (let kind = 0; kind < classCount; kind++) {
          const own = term !== 0 && hasTerms[at * classCount + kind] === 1 ? term : 0;
          odds[first + kind] = (odds[first + kind] as number) + (bits[row + kind] as number) + own;
        }
      }
      for (let kind = 0; kind < classCount; kind++)
        odds[first + kind] = 2 ** Math.min(odds[first + kind] as number, 60);
    }
    return odds;
  }

  #classesOf({ m, u, matches, households }: ClassEstimate, pairs: number): readonly ClassBits[] {
    const comparisons = this.#comparisons;
    const bitsOf = (shares: LevelShares): Float64Array =>
      Float64Array.from(
        shares.flatMap((row, at) =>
          row.map((share, level) => (level === 0 ? 0 : Math.log2(share / (u[at]?.[level] ?? 1)))),
        ),
      );
    const unrelated = Math.max(1, pairs - matches);
    return [
      { prior: Math.log2(matches / unrelated), bits: bitsOf(m), hasTerms: new Uint8Array(comparisons.length).fill(1) },
      ...householdClasses.map((one, kind) => ({
        prior: Math.log2(Math.max(households[kind] ?? 0, 1e-9) / unrelated),
        bits: bitsOf(comparisons.map((planned, at) => householdRow(one, planned, m[at] ?? [], u[at] ?? []))),
        hasTerms: Uint8Array.from(comparisons, ({ name }) => (one.rows[name] === 'match' ? 1 : 0)),
      })),
    ];
  }
}

/** Bits and terms of all classes, those of one level and of one comparison beside each other, so that a pattern is walked through once. */
function sideBySide(classes: readonly ClassBits[]) {
  const levels = classes[0]?.bits.length ?? 0;
  const comparisons = classes[0]?.hasTerms.length ?? 0;
  const bits = new Float64Array(levels * classCount);
  const hasTerms = new Uint8Array(comparisons * classCount);
  for (const [kind, one] of classes.entries()) {
    for (let level = 0; level < levels; level++) bits[level * classCount + kind] = one.bits[level] as number;
    for (let at = 0; at < comparisons; at++) hasTerms[at * classCount + kind] = one.hasTerms[at] as number;
  }
  return { priors: Float64Array.from(classes, ({ prior }) => prior), bits, hasTerms };
}

/** Match probability of each pattern under an estimate. @param pairs all that there are */
export function matchProbabilitiesOf(
  comparisons: readonly PlannedComparison[],
  patterns: readonly PairPattern[],
  estimate: ClassEstimate,
  pairs: number,
): Float64Array {
  const odds = new PatternOdds(comparisons, patterns).odds(estimate, pairs);
  return Float64Array.from(patterns, (_, at) => {
    let all = 1;
    for (let kind = 0; kind < classCount; kind++) all += odds[at * classCount + kind] as number;
    return (odds[at * classCount] as number) / all;
  });
}
