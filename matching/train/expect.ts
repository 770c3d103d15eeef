import type { PlannedComparison } from '../compare/comparison-plan.ts';
import { classCount, type ClassEstimate, type PatternOdds } from './pattern-odds.ts';

/** How many pairs are expected in each class. */
export interface Expected {
  /** Matches by comparison and level. */
  readonly m: readonly (readonly number[])[];
  /** Unrelated pairs by comparison and level. */
  readonly u: readonly (readonly number[])[];
  readonly matches: number;
  readonly households: readonly number[];
}

/** One round of expectation: how many pairs of each level are matches, and how many unrelated. @param pairs all that there are */
export function expect(
  comparisons: readonly PlannedComparison[],
  patterns: PatternOdds,
  estimate: ClassEstimate,
  pairs: number,
): Expected {
  const width = comparisons.length;
  const [m, u] = [0, 1].map(() => comparisons.map(({ levels }) => new Float64Array(levels.length))) as [
    Float64Array[],
    Float64Array[],
  ];
  const classes = new Float64Array(classCount);
  const odds = patterns.odds(estimate, pairs);
  const { counts, levels } = patterns;
  for (let pattern = 0; pattern < counts.length; pattern++) {
    const count = counts[pattern] as number;
    const first = pattern * classCount;
    let all = 1;
    for (let kind = 0; kind < classCount; kind++) all += odds[first + kind] as number;
    const share = ((odds[first] as number) / all) * count;
    const unrelated = count / all;
    for (let kind = 0; kind < classCount; kind++)
      classes[kind] = (classes[kind] as number) + ((odds[first + kind] as number) / all) * count;
    for (let at = 0; at < width; at++) {
      const level = levels[pattern * width + at] as number;
      if (level === 0) continue;
      const [ofM, ofU] = [m[at] as Float64Array, u[at] as Float64Array];
      ofM[level] = (ofM[level] as number) + share;
      ofU[level] = (ofU[level] as number) + unrelated;
    }
  }
  const [matches = 0, ...households] = classes;
  return { m: m.map((row) => [...row]), u: u.map((row) => [...row]), matches, households };
}
