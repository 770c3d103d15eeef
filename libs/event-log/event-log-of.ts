import type { EventLog, PartitionBounds, TopicName } from '#libs/events';
import { KafkaEventLog } from '#libs/kafka';
import {
  boundsOf,
  type Database,
  lagOf,
  oldestWaiting,
  OutboxRelay,
  PostgresConsumerOffsets,
  PostgresEventLog,
  TransactionalEvents,
} from '#libs/postgres';
import type { Log } from '#libs/runtime';
import { HubError } from '#schemas/errors';

/** The settings that choose a log, as every process declares them. */
export interface EventLogSettings {
  readonly EVENT_LOG: 'postgres' | 'kafka';
  readonly KAFKA_BROKERS: readonly string[] | undefined;
}

/** What a consumer group has still to do. */
export interface Backlog {
  /** Events appended and not done. */
  readonly events: number;
  /** When the oldest of them was appended; absent where there is none, and on Kafka, which would have to be read for it. */
  readonly oldestAt?: Date;
}

/** The event log of a process, and how it publishes with a transaction of its own. */
export interface ProcessEventLog {
  readonly log: EventLog;
  readonly events: TransactionalEvents;
  /** What a group has still to do. @throws HubError LOG_UNREACHABLE, DATABASE_UNREACHABLE */
  backlogOf(group: string, topics: readonly TopicName[]): Promise<Backlog>;
  /** What each partition of a topic holds. @throws HubError LOG_UNREACHABLE, DATABASE_UNREACHABLE */
  boundsOf(topic: TopicName): Promise<readonly PartitionBounds[]>;
  /** @throws HubError LOG_UNREACHABLE, DATABASE_UNREACHABLE */
  ping(): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens the event log that the settings name. On Kafka the process also ships the outbox; several may, one does at a time.
 *
 * @param owner name of the process, for leases and broker
 * @throws HubError CONFIG_INVALID when brokers are missing
 */
export function eventLogOf(
  settings: EventLogSettings,
  owner: string,
  database: Database,
  writeLog: Log,
): ProcessEventLog {
  if (settings.EVENT_LOG === 'postgres') {
    const log = new PostgresEventLog(database, { owner });
    return {
      log,
      events: new TransactionalEvents('log'),
      backlogOf: async (group, topics) => {
        const oldestAt = await oldestWaiting(database, group, topics);
        return { events: await lagOf(database, group, topics), ...(oldestAt && { oldestAt }) };
      },
      boundsOf: (topic) => boundsOf(database, topic),
      ping: () => database.query('select 1'),
      close: () => log.close(),
    };
  }
  if (!settings.KAFKA_BROKERS) throw new HubError('CONFIG_INVALID', { faults: ['KAFKA_BROKERS is missing'] });
  const offsets = new PostgresConsumerOffsets(database);
  const log = new KafkaEventLog({ brokers: settings.KAFKA_BROKERS, clientId: owner, offsets });
  const relay = new OutboxRelay(database, log, ({ code, details }) => writeLog('OUTBOX_RETRIES', { code, details }));
  relay.start();
  return {
    log,
    events: new TransactionalEvents('outbox'),
    backlogOf: async (group, topics) => ({ events: await log.lagOf(group, topics) }),
    boundsOf: (topic) => log.boundsOf(topic),
    ping: () => log.ping(),
    close: async () => {
      await relay.close();
      await log.close();
    },
  };
}
