import { type FeedRun, type LookUpStores, LookUpUnitOfWork } from '#libs/flag-index';
import { crashPoint } from '#libs/runtime';
import { PostgresAccessStore, PostgresAuditLedger } from '../access/index.ts';
import type { Database } from '../database.ts';
import type { TransactionalEvents } from '../log/index.ts';
import { type FeedCounts, PostgresFeedHealthStore } from './postgres-feed-health-store.ts';
import { PostgresFlagReader } from './postgres-flag-reader.ts';
import { PostgresLookUpLedger } from './postgres-look-up-ledger.ts';

/** How long the counts of a feed serve coverage: they need a walk over the index, and are rounded to 10 % anyway. */
const countsMs = 2000;

/** The one transaction of an answer. */
export class PostgresLookUpUnitOfWork extends LookUpUnitOfWork {
  private counted: { readonly at: number; readonly counts: readonly FeedCounts[] } | undefined;

  /** @param database under role signpost_hub */
  constructor(
    private readonly database: Database,
    private readonly events: TransactionalEvents,
  ) {
    super();
  }

  async run<T>(work: (stores: LookUpStores) => Promise<T>): Promise<T> {
    const result = await this.database.transaction(async (session) => {
      const answer = await work({
        audit: new PostgresAuditLedger(session),
        flags: new PostgresFlagReader(session),
        lookUps: new PostgresLookUpLedger(session),
        directory: () => new PostgresAccessStore(session).directory(),
        feedRuns: () => this.feedRuns(new PostgresFeedHealthStore(session)),
        append: (events) => this.events.append(session, events),
      });
      crashPoint('answer-before-commit');
      return answer;
    });
    crashPoint('answer-committed');
    return result;
  }

  private async feedRuns(feeds: PostgresFeedHealthStore): Promise<readonly FeedRun[]> {
    const now = Date.now();
    if (!this.counted || now - this.counted.at > countsMs) this.counted = { at: now, counts: await feeds.counts() };
    return feeds.runsWith(this.counted.counts);
  }
}
