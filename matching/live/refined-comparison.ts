import type { PlannedComparison } from '../compare/comparison-plan.ts';
import type { ModelComparison } from '../score/batch-model.ts';
import { guardDifferent, normalised, setsOf } from '../train/level-shares.ts';

/** Judged matches by level of one comparison; the first, `not-known`, counts for nothing. */
export interface LevelCounts {
  /** As they are. */
  readonly matches: readonly number[];
  /** By how many pairs they stand for, scaled to how many say as much. */
  readonly weighed: readonly number[];
}

/**
 * Judged matches that the model of before counts as at each level: at one standard deviation its m is taken to be off by half. Of a level of which fewer
 * would be expected, some hundred pairs say little.
 */
export const pseudoMatches = 4;

/**
 * A comparison with m moved to judged matches: by how many there are at a level, to how many m lets expect, both raised by `pseudoMatches`. A set of levels
 * of which nothing was judged stays as it is.
 */
export function refinedComparison(
  own: ModelComparison,
  planned: PlannedComparison,
  { weighed }: Pick<LevelCounts, 'weighed'>,
): ModelComparison {
  const shareOf = (which: 'm' | 'u') =>
    planned.levels.map((name) => own.levels.find(({ level }) => level === name)?.[which] ?? 0);
  const before = shareOf('m');
  const moved = before.slice();
  for (const [start, end] of setsOf(planned)) {
    const judged = sumOf(weighed, start, end, planned.neutralLevel);
    const known = sumOf(before, start, end, planned.neutralLevel);
    for (let at = start; at < end; at++) {
      const expected = (judged * (before[at] ?? 0)) / known;
      moved[at] = ((before[at] ?? 0) * ((weighed[at] ?? 0) + pseudoMatches)) / (expected + pseudoMatches);
    }
  }
  const after = normalised(moved, planned);
  guardDifferent(after, shareOf('u'), planned);
  for (const [start, end] of setsOf(planned))
    if (sumOf(weighed, start, end, planned.neutralLevel) === 0)
      after.splice(start, end - start, ...before.slice(start, end));
  return {
    ...own,
    levels: own.levels.map((level) => ({ ...level, m: after[planned.levels.indexOf(level.level)] ?? level.m })),
  };
}

/** Without the level that another comparison speaks for. */
function sumOf(row: readonly number[], start: number, end: number, neutralLevel: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) if (at !== neutralLevel) sum += row[at] ?? 0;
  return sum;
}
