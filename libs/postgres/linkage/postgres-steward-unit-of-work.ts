import { type IdentityKeys, type StewardStores, StewardUnitOfWork } from '#libs/linkage';
import { PostgresAuditLedger } from '../access/index.ts';
import type { Database } from '../database.ts';
import type { TransactionalEvents } from '../log/index.ts';
import { PostgresDisclosureStore } from './postgres-disclosure-store.ts';
import { PostgresModelProposals } from './postgres-model-proposals.ts';
import { PostgresPersonRegister } from './postgres-person-register.ts';
import { PostgresQualityStore } from './postgres-quality-store.ts';
import { PostgresThresholdStore } from './postgres-threshold-store.ts';
import { PostgresReviewStore } from './postgres-review-store.ts';

/** The stewards' transactions: what is read or decided, its audit row and its events. */
export class PostgresStewardUnitOfWork extends StewardUnitOfWork {
  /** @param database under role signpost_hub */
  constructor(
    private readonly database: Database,
    private readonly keys: IdentityKeys,
    private readonly events: TransactionalEvents,
  ) {
    super();
  }

  run<T>(work: (stores: StewardStores) => Promise<T>): Promise<T> {
    return this.database.transaction((session) =>
      work({
        audit: new PostgresAuditLedger(session),
        reviews: new PostgresReviewStore(session, this.keys),
        persons: new PostgresPersonRegister(session, this.keys),
        disclosures: new PostgresDisclosureStore(session),
        quality: new PostgresQualityStore(session),
        thresholds: new PostgresThresholdStore(session),
        models: new PostgresModelProposals(session),
        append: (events) => (events.length > 0 ? this.events.append(session, events) : Promise.resolve()),
      }),
    );
  }
}
