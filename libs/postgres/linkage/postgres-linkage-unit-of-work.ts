import type { LogPosition } from '#libs/events';
import { type IdentityKeys, type LinkageStores, LinkageUnitOfWork } from '#libs/linkage';
import { crashPoint } from '#libs/runtime';
import type { Database } from '../database.ts';
import { advance, fence, PostgresDeadLetters, type TransactionalEvents } from '../log/index.ts';
import { PostgresAgencyRecordStore } from './postgres-agency-record-store.ts';
import { PostgresPersonStore } from './postgres-person-store.ts';
import { PostgresReviewQueue } from './postgres-review-queue.ts';
import { PostgresSampleStore } from './postgres-sample-store.ts';

/** The matcher's transactions: fenced by the offset row, events and dead letters inside. */
export class PostgresLinkageUnitOfWork extends LinkageUnitOfWork {
  private readonly deadLetters = new PostgresDeadLetters();

  constructor(
    private readonly database: Database,
    private readonly keys: IdentityKeys,
    private readonly events: TransactionalEvents,
  ) {
    super();
  }

  async run<T>(at: readonly LogPosition[], work: (stores: LinkageStores) => Promise<T>): Promise<T> {
    const unit = { isLast: false };
    const done = await this.database.transaction(async (session) => {
      const progress = await fence(session, ...at);
      const result = await work({
        progress,
        records: new PostgresAgencyRecordStore(session, this.keys),
        persons: new PostgresPersonStore(session),
        reviews: new PostgresReviewQueue(session),
        samples: new PostgresSampleStore(session),
        append: (events) => (events.length > 0 ? this.events.append(session, events) : Promise.resolve()),
        quarantine: (refused) => this.deadLetters.quarantineAll(session, at[0]?.group ?? '', refused),
        advance: () => {
          unit.isLast = true;
          return advance(session, ...at);
        },
      });
      crashPoint(unit.isLast ? 'resolve-before-commit' : 'index-before-commit');
      return result;
    });
    crashPoint(unit.isLast ? 'resolve-committed' : 'index-committed');
    return done;
  }

  read<T>(work: (stores: Pick<LinkageStores, 'records' | 'persons'>) => Promise<T>): Promise<T> {
    return this.database.transaction((session) =>
      work({
        records: new PostgresAgencyRecordStore(session, this.keys),
        persons: new PostgresPersonStore(session),
      }),
    );
  }

  override async tidyUp(): Promise<void> {
    // Where the role may not (before version 17) PostgreSQL passes over the table with a warning.
    await this.database.query('vacuum log.arrival');
    await this.database.query(
      `analyze identity.agency_record, identity.record_key, identity.blocking_key, identity.person_registry,
         identity.membership, identity.membership_history, identity.link_evidence, identity.review`,
    );
  }
}
