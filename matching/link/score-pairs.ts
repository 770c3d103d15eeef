import { type BlockedRules, type BlockShare, forEachPairOfRule } from '../block/pair-source.ts';
import type { BatchModel } from '../score/batch-model.ts';
import type { TableScorer } from '../score/table-scorer.ts';
import type { RecordTable } from '../table/record-table.ts';
import { GrowingPairs } from './growing-pairs.ts';
import type { PairList, Progress } from './link-result.ts';

/** What scoring the candidate pairs came to. */
export interface ScoredPairs {
  /** Pairs at or above the floor. */
  readonly pairs: PairList;
  readonly pairsCompared: number;
}

/** Pairs between two reports of progress. */
const reportEvery = 1 << 20;

/** What is to be scored. */
export interface ScoringJob {
  readonly table: RecordTable;
  readonly blocked: BlockedRules;
  readonly model: BatchModel;
  /** What weighs this table by this model. */
  readonly scorer: TableScorer;
  /** Pairs at or above it are kept, bits. */
  readonly floor: number;
}

/** How candidate pairs are scored: on this thread, or by somebody else who comes to the same. */
export type ScorePairs = (job: ScoringJob, onProgress: Progress) => ScoredPairs;

/** Weighs each candidate pair of a share of the blocks once and keeps those at or above the floor. */
export function scorePairs(
  { table, blocked, scorer, floor }: Omit<ScoringJob, 'model'>,
  onProgress: Progress,
  share?: BlockShare,
): ScoredPairs {
  const kept = new GrowingPairs();
  const { rules } = blocked;
  const total = rules.reduce((sum, { blocks }) => sum + blocks.pairs, 0);
  let [compared, done] = [0, 0];
  for (const [at, rule] of rules.entries()) {
    const take = (left: number, right: number): void => {
      const matchWeight = scorer.weigh(left, right, floor);
      if (matchWeight >= floor) kept.push(left, right, matchWeight);
      if ((++compared & (reportEvery - 1)) === 0) onProgress('score', done, total);
    };
    forEachPairOfRule(table, blocked, at, 1, take, share);
    // Pairs that earlier rules made are passed over, and count as done.
    done += rule.blocks.pairs;
    onProgress('score', done, total);
  }
  return { pairs: kept.all(), pairsCompared: compared };
}
