import type { BlockedRules } from '../block/blocked-rules.ts';
import { PairSource, type PairTaker } from '../block/pair-source.ts';
import type { BatchModel } from '../score/batch-model.ts';
import type { TableScorer } from '../score/table-scorer.ts';
import { WeightCeiling } from '../score/weight-ceiling.ts';
import type { RecordTable } from '../table/record-table.ts';
import { GrowingPairs } from './growing-pairs.ts';
import type { PairList, Progress } from './link-result.ts';

/** What scoring the candidate pairs came to. */
export interface ScoredPairs {
  /** Pairs at or above the floor. */
  readonly pairs: PairList;
  readonly pairsCompared: number;
}

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

/** Deals the chunks of the pairs: the next one, or -1 when there is none left. */
export type DealChunk = () => number;

/** Deals all chunks to one. */
function allChunks(chunks: number): DealChunk {
  let next = 0;
  return () => (next < chunks ? next++ : -1);
}

/** Weighs each candidate pair of the chunks that it is dealt once and keeps those at or above the floor. */
export function scorePairs(
  { table, blocked, scorer, floor }: Omit<ScoringJob, 'model'>,
  onProgress: Progress,
  deal?: DealChunk,
): ScoredPairs {
  const kept = new GrowingPairs();
  const source = new PairSource(table, blocked);
  const { rows } = scorer.comparer;
  const ceiling = rows && new WeightCeiling(table, scorer, rows, floor);
  const next = deal ?? allChunks(source.chunks);
  let compared = 0;
  let members: Int32Array = new Int32Array(0);
  let first = 0;
  const taker: PairTaker = {
    block(places, start, end) {
      members = places;
      first = start;
      ceiling?.bring(places, start, end);
    },
    pair(ours, theirs) {
      compared++;
      if (ceiling?.mayReach(ours, theirs) === false) return;
      const [left, right] = [members[first + ours] as number, members[first + theirs] as number];
      const matchWeight = scorer.weigh(left, right, floor);
      if (matchWeight >= floor) kept.push(left, right, matchWeight);
    },
  };
  for (let chunk = next(); chunk !== -1; chunk = next()) {
    source.forEachPair(chunk, taker);
    onProgress('score', chunk + 1, source.chunks);
  }
  return { pairs: kept.all(), pairsCompared: compared };
}
