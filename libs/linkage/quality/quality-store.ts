import type { ReviewQuality } from '#schemas';
import type { SampledPair } from '../learning/sampled-pair.ts';
import type { AnswerPair } from './agreement-of.ts';

/** Counts of the stewards' queue, within one transaction of a steward. Reviews of silent subjects are left out of all. */
export abstract class QualityStore {
  abstract backlog(now: Date): Promise<ReviewQuality['backlog']>;

  /** Verdicts given since then. */
  abstract verdicts(since: Date): Promise<ReviewQuality['verdicts']>;

  /** The first two answers of each review that two stewards answered since then. */
  abstract answerPairs(since: Date): Promise<readonly AnswerPair[]>;

  /** Reviews decided `same` since then, and those whose pair a steward called different later. */
  abstract undone(since: Date): Promise<ReviewQuality['undone']>;

  /** Every pair of every random sample, by draw and pair. */
  abstract sampled(): Promise<readonly SampledPair[]>;
}
