import type { PlannedComparison } from '../compare/comparison-plan.ts';
import type { LevelShares } from './level-shares.ts';
import type { OneGivenName } from './one-given-name.ts';
import type { PairPattern } from './pair-patterns.ts';
import type { RandomShares } from './random-shares.ts';

/** What the estimation sees of a table. */
export interface Evidence {
  readonly comparisons: readonly PlannedComparison[];
  /** Candidate pairs by pattern, each weighed by how many it stands for. */
  readonly patterns: readonly PairPattern[];
  readonly random: readonly RandomShares[];
  /** What pairs of one given name come to; absent where nothing depends on it. */
  readonly oneGivenName: OneGivenName | undefined;
  /** Share of all pairs with known names in which given and family name are the same. */
  readonly wholeName: number;
  /** Pairs that the mode allows. */
  readonly pairs: number;
  readonly records: number;
  /** Share of the matches that are among the candidate pairs, by what matches come to. */
  readonly reachOf: (m: LevelShares) => number;
  /** Matches that there can be at most. */
  readonly mostMatches: number;
}
