import type { ReviewThresholds, ThresholdSimulation } from '#schemas';
import { type ThresholdProposalRow, ThresholdStore } from '../quality/threshold-store.ts';
import type { ReviewVerdict } from '../stewards/review-rows.ts';
import type { StewardState } from './steward-state.ts';

/** Proposals of thresholds in memory; the weights are those of the reviews. */
export class InMemoryThresholdStore extends ThresholdStore {
  private readonly state: StewardState;

  constructor(state: StewardState) {
    super();
    this.state = state;
  }

  counts({ link, review }: ReviewThresholds): Promise<{ linked: number; toReview: number }> {
    const weights = [...this.state.reviews.values()].map(({ matchWeight }) => matchWeight);
    return Promise.resolve({
      linked: weights.filter((weight) => weight >= link).length,
      toReview: weights.filter((weight) => weight >= review && weight < link).length,
    });
  }

  answeredBetween(from: number, to: number): Promise<ThresholdSimulation['answered']> {
    const between = [...this.state.reviews.values()].filter(
      (each) => each.matchWeight >= from && each.matchWeight < to,
    );
    const count = (wanted: ReviewVerdict): number => between.filter(({ verdict }) => verdict === wanted).length;
    return Promise.resolve({ same: count('same'), different: count('different'), cannotTell: count('cannot-tell') });
  }

  propose(proposal: ThresholdProposalRow): Promise<void> {
    this.state.proposals.unshift(proposal);
    return Promise.resolve();
  }

  proposals(): Promise<readonly ThresholdProposalRow[]> {
    return Promise.resolve([...this.state.proposals]);
  }

  approve(id: string, userId: string, at: Date): Promise<boolean> {
    const index = this.state.proposals.findIndex((each) => each.id === id && each.approvedAt === undefined);
    const proposal = this.state.proposals[index];
    if (!proposal) return Promise.resolve(false);
    this.state.proposals[index] = { ...proposal, approvedBy: userId, approvedAt: at };
    return Promise.resolve(true);
  }
}
