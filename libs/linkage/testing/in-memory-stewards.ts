import type { AuditEntry } from '#libs/access';
import { AuditLedger } from '#libs/access';
import type { EventToAppend } from '#libs/events';
import type { SampledPair } from '../learning/sampled-pair.ts';
import { type StewardStores, StewardUnitOfWork } from '../stewards/steward-unit-of-work.ts';
import type { ModelProposal } from '../quality/model-proposals.ts';
import type { ThresholdProposalRow } from '../quality/threshold-store.ts';
import type { Recall } from '../unlinking/disclosure-store.ts';
import type { ForbiddenPair, PersonMove } from '../unlinking/person-rows.ts';
import { InMemoryQualityStore } from './in-memory-quality-store.ts';
import { InMemoryModelProposals } from './in-memory-model-proposals.ts';
import { InMemoryThresholdStore } from './in-memory-threshold-store.ts';
import { InMemoryReviewStore } from './in-memory-review-store.ts';
import { InMemoryDisclosureStore, InMemoryPersonRegister } from './in-memory-person-register.ts';
import type { DisclosedLookUp, RecordOfPerson, ReviewInMemory, ReviewToOpen, StewardState } from './steward-state.ts';

/** What stewards work on, in plain: for specs, one transaction at a time, each all or nothing in what it adds to the ledger and the log. */
export class InMemoryStewards extends StewardUnitOfWork implements StewardState {
  readonly records = new Map<string, RecordOfPerson>();
  readonly reviews = new Map<string, ReviewInMemory>();
  readonly silent = new Set<string>();
  readonly toldApart: (readonly [string, string])[] = [];
  readonly moves: PersonMove[] = [];
  readonly forbidden: Omit<ForbiddenPair, 'leftRecord' | 'rightRecord'>[] = [];
  readonly disclosures: DisclosedLookUp[] = [];
  readonly recalls: Recall[] = [];
  readonly proposals: ThresholdProposalRow[] = [];
  readonly models: ModelProposal[] = [];
  readonly sampled: SampledPair[] = [];
  readonly audited: AuditEntry[] = [];
  readonly events: EventToAppend[] = [];
  private readonly reviewStore = new InMemoryReviewStore(this);

  put(...records: readonly RecordOfPerson[]): void {
    for (const record of records) this.records.set(record.recordHandle, record);
  }

  open(id: string, review: ReviewToOpen): string {
    this.reviews.set(id, { ...review, id, state: 'open', opinions: new Map() });
    return id;
  }

  async run<T>(work: (stores: StewardStores) => Promise<T>): Promise<T> {
    const [audited, events] = [this.audited.length, this.events.length];
    try {
      return await work({
        audit: new InMemoryAuditLedger(this.audited),
        reviews: this.reviewStore,
        persons: new InMemoryPersonRegister(this),
        disclosures: new InMemoryDisclosureStore(this),
        quality: new InMemoryQualityStore(this),
        thresholds: new InMemoryThresholdStore(this),
        models: new InMemoryModelProposals(this.models),
        append: (added) => {
          this.events.push(...added);
          return Promise.resolve();
        },
      });
    } catch (error) {
      this.audited.length = audited;
      this.events.length = events;
      throw error;
    }
  }
}

class InMemoryAuditLedger extends AuditLedger {
  private readonly entries: AuditEntry[];

  constructor(entries: AuditEntry[]) {
    super();
    this.entries = entries;
  }

  append(entry: AuditEntry): Promise<void> {
    this.entries.push(entry);
    return Promise.resolve();
  }
}
