import { HubError } from '#schemas/errors';
import type { EventLog } from '#libs/events';
import { KafkaEventLog } from '#libs/kafka';
import { type Database, PostgresConsumerOffsets, PostgresEventLog } from '#libs/postgres';
import type { IndexerConfig } from './indexer.config.ts';

/** The event log of this process. The indexer only reads it. */
export interface IndexerEventLog {
  readonly log: EventLog;
  /** @throws HubError LOG_UNREACHABLE */
  ping(): Promise<unknown>;
}

/** @throws HubError CONFIG_INVALID when brokers are missing */
export function eventLogOf(config: IndexerConfig, database: Database): IndexerEventLog {
  if (config.EVENT_LOG === 'postgres') {
    const log = new PostgresEventLog(database, { owner: 'indexer' });
    return { log, ping: () => database.query('select 1') };
  }
  if (!config.KAFKA_BROKERS) throw new HubError('CONFIG_INVALID', { faults: ['KAFKA_BROKERS is missing'] });
  const offsets = new PostgresConsumerOffsets(database);
  const log = new KafkaEventLog({ brokers: config.KAFKA_BROKERS, clientId: 'indexer', offsets });
  return { log, ping: () => log.ping() };
}
