import type { PlacePair } from '../cluster/table-constraints.ts';
import type { BatchModel } from '../score/batch-model.ts';

/** Pairs of records by place with what they weigh, heaviest first. */
export interface PairList {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Bits, prior included. */
  readonly matchWeight: Float32Array;
}

/** What one blocking rule came to. */
export interface RuleYield {
  readonly rule: string;
  /** Pairs that share a key of this rule, those of other rules too. */
  readonly pairs: number;
  /** Pairs that no earlier rule made. */
  readonly newPairs: number;
  /** Blocks larger than the cap, left out. */
  readonly blocksLeftOut: number;
  /** Matches that the model expects among the pairs of this rule, as a share of all expected. */
  readonly expectedRecall: number;
  /** False: weighed, and left out for its cost. */
  readonly isUsed: boolean;
}

/** How long one stage took. */
export interface StageTiming {
  readonly stage: string;
  readonly seconds: number;
}

/** What linking a table came to. */
export interface LinkResult {
  /** Number of each record's cluster, by place; clusters are numbered in order of their first record. */
  readonly clusterOf: Int32Array;
  /** Pairs that were compared and are in one cluster: at or above the link threshold, or alone in it. */
  readonly links: PairList;
  /**
   * Pairs worth a person's look: in two clusters, which weighed as one person each are at or above the review threshold; of each two clusters the
   * heaviest pair. Nobody is asked about clusters that a decision keeps apart.
   */
  readonly possibleLinks: PairList;
  /** Compared pairs at or above the review threshold, or above what was asked for, in no particular order. */
  readonly pairs: PairList;
  /** Decisions `same` that decisions `different` contradict, directly or by way of others; `different` held. */
  readonly contradictions: readonly PlacePair[];
  readonly model: BatchModel;
  readonly rules: readonly RuleYield[];
  readonly pairsCompared: number;
  /** Records that no rule of blocking put beside another: what they hold is nobody else's, or too many hold it. */
  readonly recordsNotCompared: number;
  /** Pairs at or above the review threshold by match weight rounded down to whole bits, lowest first. */
  readonly histogram: readonly { readonly matchWeight: number; readonly pairs: number }[];
  readonly timings: readonly StageTiming[];
}

/** Told how far a stage is. */
export type Progress = (stage: string, done: number, total: number) => void;
