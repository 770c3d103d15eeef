import type { TableConstraints } from '../cluster/table-constraints.ts';
import type { TableComparer } from '../compare/table-comparer.ts';
import type { BatchModel } from '../score/batch-model.ts';
import type { MatchOverrides } from '../table/match-config.ts';
import type { Progress } from './link-result.ts';
import type { ScorePairs } from './score-pairs.ts';

/** How a table is linked. */
export interface LinkOptions {
  /** A model from an earlier run; absent: trained on the table. */
  readonly model?: BatchModel;
  readonly overrides?: MatchOverrides;
  /** Who compares the table's records; absent: by how common terms are in the table itself. */
  readonly comparer?: TableComparer;
  /** Most records that share a blocking key; absent: by the size of the table. */
  readonly largestBlock?: number;
  /** Whether a birth date that a relative holds is taken for copied; absent: yes. Who sees a neighbourhood at a time does not know all relatives. */
  readonly doKnowRelatives?: boolean;
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
