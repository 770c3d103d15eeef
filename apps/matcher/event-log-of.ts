import { HubError } from '#schemas/errors';
import type { EventLog } from '#libs/events';
import { KafkaEventLog } from '#libs/kafka';
import {
  type Database,
  OutboxRelay,
  PostgresConsumerOffsets,
  PostgresEventLog,
  TransactionalEvents,
} from '#libs/postgres';
import type { Log } from '#libs/runtime';
import type { MatcherConfig } from './matcher.config.ts';

/** The event log of this process, and how it publishes with a transaction. */
export interface MatcherEventLog {
  readonly log: EventLog;
  readonly events: TransactionalEvents;
  /** @throws HubError LOG_UNREACHABLE */
  ping(): Promise<unknown>;
  close(): Promise<void>;
}

/** @throws HubError CONFIG_INVALID when brokers are missing */
export function eventLogOf(config: MatcherConfig, database: Database, writeLog: Log): MatcherEventLog {
  if (config.EVENT_LOG === 'postgres') {
    const log = new PostgresEventLog(database, { owner: 'matcher' });
    return {
      log,
      events: new TransactionalEvents('log'),
      ping: () => database.query('select 1'),
      close: () => log.close(),
    };
  }
  if (!config.KAFKA_BROKERS) throw new HubError('CONFIG_INVALID', { faults: ['KAFKA_BROKERS is missing'] });
  const offsets = new PostgresConsumerOffsets(database);
  const log = new KafkaEventLog({ brokers: config.KAFKA_BROKERS, clientId: 'matcher', offsets });
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
