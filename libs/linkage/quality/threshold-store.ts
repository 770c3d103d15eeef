import type { ReviewThresholds, ThresholdSimulation } from '#schemas';

/** A change of thresholds that a steward proposes for a model. */
export interface ThresholdProposalRow {
  readonly id: string;
  readonly modelId: string;
  readonly thresholds: ReviewThresholds;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly approvedBy?: string;
  readonly approvedAt?: Date;
}

/** Proposals of thresholds, and what they would do, within one transaction of a steward. */
export abstract class ThresholdStore {
  /** Pairs at or above each threshold, from the weights that the hub holds. */
  abstract counts(thresholds: ReviewThresholds): Promise<{ readonly linked: number; readonly toReview: number }>;

  /** Verdicts on reviews whose weight is from the one up to, not including, the other. */
  abstract answeredBetween(from: number, to: number): Promise<ThresholdSimulation['answered']>;

  abstract propose(proposal: ThresholdProposalRow): Promise<void>;

  /** The newest 50. */
  abstract proposals(): Promise<readonly ThresholdProposalRow[]>;

  /** Approves one that is not approved yet. @returns whether there was one */
  abstract approve(id: string, userId: string, at: Date): Promise<boolean>;
}
