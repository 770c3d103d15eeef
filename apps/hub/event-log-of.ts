import type { EventPublisher } from '#libs/events';
import { KafkaEventLog } from '#libs/kafka';
import { type Database, OutboxRelay, PostgresEventLog, TransactionalEvents } from '#libs/postgres';
import type { Log } from '#libs/runtime';
import { HubError } from '#schemas/errors';
import type { HubConfig } from './hub.config.ts';

/** The event log of the hub: what ingest appends to, and how an answer publishes with its transaction. */
export interface HubEventLog {
  readonly log: EventPublisher;
  readonly events: TransactionalEvents;
  /** @throws HubError LOG_UNREACHABLE, DATABASE_UNREACHABLE */
  ping(): Promise<unknown>;
  close(): Promise<void>;
}

/** @throws HubError CONFIG_INVALID when brokers are missing */
export function eventLogOf(config: HubConfig, database: Database, writeLog: Log): HubEventLog {
  if (config.EVENT_LOG === 'postgres') {
    const log = new PostgresEventLog(database, { owner: 'hub' });
    const ping = () => database.query('select 1');
    return { log, events: new TransactionalEvents('log'), ping, close: () => log.close() };
  }
  if (!config.KAFKA_BROKERS) throw new HubError('CONFIG_INVALID', { faults: ['KAFKA_BROKERS is missing'] });
  // The hub appends only: it needs no offsets.
  const log = new KafkaEventLog({ brokers: config.KAFKA_BROKERS, clientId: 'hub' });
  const relay = new OutboxRelay(database, log, ({ code, details }) => writeLog('OUTBOX_RETRIES', { code, details }));
  relay.start();
  return {
    log,
    events: new TransactionalEvents('outbox'),
    ping: () => log.ping(),
    close: async () => {
      await relay.close();
      await log.close();
    },
  };
}
