import type { AuditLedger } from '#libs/access';
import type { EventToAppend } from '#libs/events';
import type { ModelProposals } from '../quality/model-proposals.ts';
import type { QualityStore } from '../quality/quality-store.ts';
import type { ThresholdStore } from '../quality/threshold-store.ts';
import type { DisclosureStore } from '../unlinking/disclosure-store.ts';
import type { PersonRegister } from '../unlinking/person-register.ts';
import type { ReviewStore } from './review-store.ts';

/** What one transaction of a steward may touch. */
export interface StewardStores {
  readonly audit: AuditLedger;
  readonly reviews: ReviewStore;
  readonly persons: PersonRegister;
  readonly disclosures: DisclosureStore;
  readonly quality: QualityStore;
  readonly thresholds: ThresholdStore;
  readonly models: ModelProposals;
  /** Publishes with the transaction. */
  append(events: readonly EventToAppend[]): Promise<void>;
}

/** One transaction of a steward: all or nothing. */
export abstract class StewardUnitOfWork {
  /** @throws HubError DATABASE_UNREACHABLE (retriable) */
  abstract run<T>(work: (stores: StewardStores) => Promise<T>): Promise<T>;
}
