import type { TableConstraints } from '../cluster/table-constraints.ts';
import type { BatchModel } from '../score/batch-model.ts';
import type { MatchOverrides } from '../table/match-config.ts';
import type { Progress } from './link-result.ts';
import type { ScorePairs } from './score-pairs.ts';

/** How a table is linked. */
export interface LinkOptions {
  /** A model from an earlier run; absent: trained on the table. */
  readonly model?: BatchModel;
  readonly overrides?: MatchOverrides;
  /** What people decided, by places of the table. */
  readonly constraints?: TableConstraints;
  /** Pairs at or above it are told in `pairs`, bits; absent: the review threshold. */
  readonly pairsFrom?: number;
  readonly onProgress?: Progress;
  /** Who scores the candidate pairs; absent: this thread. */
  readonly score?: ScorePairs;
  /** Milliseconds since some moment; absent: timings are 0. The engine has no clock of its own. */
  readonly clock?: () => number;
}
