import type { AgencyRecord } from '#schemas';
import type { SampledPair } from '../learning/sampled-pair.ts';
import type { Opinion, ReviewVerdict } from '../stewards/review-rows.ts';
import type { ModelProposal } from '../quality/model-proposals.ts';
import type { ThresholdProposalRow } from '../quality/threshold-store.ts';
import type { Recall } from '../unlinking/disclosure-store.ts';
import type { ForbiddenPair, PersonMove, ShownLookUp } from '../unlinking/person-rows.ts';

/** A record with the person it is of. */
export interface RecordOfPerson {
  readonly recordHandle: string;
  readonly personId: string;
  readonly record: AgencyRecord;
}

/** A review to open. */
export interface ReviewToOpen {
  readonly left: string;
  readonly right: string;
  readonly matchWeight: number;
  readonly urgency?: 'red' | 'amber' | 'green';
  readonly at: Date;
  readonly dueAt: Date;
}

/** A review in memory. */
export interface ReviewInMemory extends ReviewToOpen {
  readonly id: string;
  state: 'open' | 'decided';
  verdict?: ReviewVerdict;
  readonly opinions: Map<string, Opinion>;
}

/** A look-up that showed flags of a subject, and the membership that it relied on. */
export interface DisclosedLookUp extends ShownLookUp {
  readonly subject: string;
  readonly membershipVersion: bigint;
}

/** What stewards work on. */
export interface StewardState {
  readonly records: ReadonlyMap<string, RecordOfPerson>;
  readonly reviews: ReadonlyMap<string, ReviewInMemory>;
  /** `agency/stream` of those that are silent. */
  readonly silent: ReadonlySet<string>;
  readonly toldApart: readonly (readonly [string, string])[];
  readonly moves: readonly PersonMove[];
  readonly forbidden: readonly Omit<ForbiddenPair, 'leftRecord' | 'rightRecord'>[];
  readonly disclosures: readonly DisclosedLookUp[];
  readonly recalls: Recall[];
  readonly proposals: ThresholdProposalRow[];
  readonly models: ModelProposal[];
  readonly sampled: SampledPair[];
}
