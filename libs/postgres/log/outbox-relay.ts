import { setTimeout as sleep } from 'node:timers/promises';
import type { EventAttributes } from '#schemas';
import { crashPoint } from '#libs/runtime';
import { HubError } from '#schemas/errors';
import type { EventPublisher, EventToAppend, TopicName } from '#libs/events';
import type { Database } from '../database.ts';

const most = 500;
const quietMs = 25;
const troubleMs = 1000;

interface Row {
  readonly id: string;
  readonly topic: TopicName;
  readonly key: string;
  readonly attributes: EventAttributes;
  readonly body: Buffer;
}

/**
 * Ships log.outbox to the broker, in order per key and at least once. Several processes may run one: a lock that lasts as long as
 * the transaction lets one work, and goes with its connection.
 */
export class OutboxRelay {
  private readonly database: Database;
  private readonly log: EventPublisher;
  private readonly onRetry: (error: HubError) => void;
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  /** @param onRetry told of each error before the pause, so that an app can log it */
  constructor(database: Database, log: EventPublisher, onRetry: (error: HubError) => void = () => undefined) {
    this.database = database;
    this.log = log;
    this.onRetry = onRetry;
  }

  start(): void {
    this.running = this.run();
  }

  /** Ends after the chunk in hand; what is left waits for the next start. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** @returns how many events were shipped, at most 500; 0 also when another process is at it */
  async shipOnce(): Promise<number> {
    return this.database.transaction(async (session) => {
      const [lock] = await session.query<{ mine: boolean }>(
        `select pg_try_advisory_xact_lock(hashtext('signpost outbox'), 0) as mine`,
      );
      if (!lock?.mine) return 0;
      // A statement of its own: its snapshot is taken after the lock.
      const rows = await session.query<Row>(
        `select id, topic, key, attributes, body from log.outbox order by id limit ${most}`,
      );
      if (rows.length === 0) return 0;
      await this.log.append(
        rows.map(({ topic, key, attributes, body }): EventToAppend => ({ topic, key, attributes, body })),
      );
      crashPoint('outbox-shipped');
      await session.query('delete from log.outbox where id = any($1::bigint[])', [rows.map(({ id }) => id)]);
      return rows.length;
    });
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      let pauseMs = quietMs;
      try {
        if ((await this.shipOnce()) > 0) pauseMs = 0;
      } catch (error) {
        this.onRetry(error instanceof HubError ? error : new HubError('UNEXPECTED'));
        pauseMs = troubleMs;
      }
      if (pauseMs > 0) await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
