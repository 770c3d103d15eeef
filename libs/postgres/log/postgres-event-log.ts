import { randomBytes } from 'node:crypto';
import { HubError } from '#schemas/errors';
import {
  type BatchHandler,
  chunksOf,
  EventLog,
  type EventToAppend,
  refuseTooLarge,
  type SubscribeOptions,
  type Subscription,
  type TopicName,
} from '#libs/events';
import { type Database, isTransient } from '../database.ts';
import { appendEvents, statementLimits } from './append-events.ts';
import { LogSubscription } from './log-subscription.ts';

/** Settings of the Postgres event log. */
export interface PostgresEventLogOptions {
  /** Name of the process, for those who look at the leases. */
  readonly owner: string;
  /** Pause between two looks at a quiet log; default 25. */
  readonly pollMs?: number;
  /** After this silence of a member others take its partitions over; default 5000. */
  readonly leaseMs?: number;
}

/** The event log in Postgres, for a partnership without a broker. Uses at most two connections a subscription. */
export class PostgresEventLog extends EventLog {
  private readonly database: Database;
  private readonly options: Required<PostgresEventLogOptions>;
  private readonly subscriptions = new Set<Subscription>();

  constructor(database: Database, options: PostgresEventLogOptions) {
    super();
    this.database = database;
    this.options = { pollMs: 25, leaseMs: 5000, ...options };
  }

  /** Commits in chunks of at most 500 events, one after the other. */
  async append(events: readonly EventToAppend[]): Promise<void> {
    refuseTooLarge(events);
    try {
      for (const chunk of chunksOf(events, statementLimits)) await appendEvents(this.database, chunk);
    } catch (error) {
      if (isTransient(error)) throw new HubError('LOG_UNREACHABLE', { log: 'postgres' }, { cause: error });
      throw error;
    }
  }

  subscribe(
    group: string,
    topics: readonly TopicName[],
    handler: BatchHandler,
    options: SubscribeOptions = {},
  ): Promise<Subscription> {
    const { owner, pollMs, leaseMs } = this.options;
    const settings = {
      ...options,
      group,
      topics,
      pollMs,
      leaseMs,
      owner: `${owner}:${randomBytes(6).toString('hex')}`,
    };
    const subscription = new LogSubscription(this.database, settings, handler);
    this.subscriptions.add(subscription);
    return Promise.resolve({
      close: async () => {
        this.subscriptions.delete(subscription);
        await subscription.close();
      },
    });
  }

  /** Closes every subscription; the database stays open. */
  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    this.subscriptions.clear();
  }
}
