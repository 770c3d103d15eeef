import { type BlockedRules, forEachPairOfRule } from '../block/pair-source.ts';
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

/** Weighs each candidate pair once and keeps those at or above the floor. */
export function scorePairs(
  table: RecordTable,
  blocked: BlockedRules,
  scorer: TableScorer,
  floor: number,
  onProgress: Progress,
): ScoredPairs {
  const kept = new GrowingPairs();
  const { rules } = blocked;
  const total = rules.reduce((sum, { blocks }) => sum + blocks.pairs, 0);
  let [compared, done] = [0, 0];
  for (const [at, rule] of rules.entries()) {
    forEachPairOfRule(table, blocked, at, 1, (left, right) => {
      const matchWeight = scorer.weigh(left, right, floor);
      if (matchWeight >= floor) kept.push(left, right, matchWeight);
      if ((++compared & (reportEvery - 1)) === 0) onProgress('score', done, total);
    });
    // Pairs that earlier rules made are passed over, and count as done.
    done += rule.blocks.pairs;
    onProgress('score', done, total);
  }
  return { pairs: kept.all(), pairsCompared: compared };
}
