import { levelOf } from '../compare/comparison-levels.ts';
import type { PlannedComparison } from '../compare/comparison-plan.ts';

/** Where agreement on the whole name is told. */
export interface WholeName {
  /** Places of the comparisons. */
  readonly given: number;
  readonly family: number;
  /** Their levels at which the names are the same. */
  readonly givenExact: number;
  readonly familyExact: number;
}

/** The comparisons of the whole name; undefined where a part of it is not compared. */
export function wholeNameOf(comparisons: readonly PlannedComparison[]): WholeName | undefined {
  const given = comparisons.findIndex(({ name }) => name === 'given');
  const family = comparisons.findIndex(({ name }) => name === 'family');
  if (given === -1 || family === -1) return undefined;
  return { given, family, givenExact: levelOf('given', 'exact'), familyExact: levelOf('family', 'exact') };
}
