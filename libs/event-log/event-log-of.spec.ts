import { KafkaEventLog } from '#libs/kafka';
import { type Database, PostgresEventLog } from '#libs/postgres';
import { eventLogOf } from './event-log-of.ts';

// Opening a log reaches nothing yet; each log's own suite stands in test/contract.
const database = { query: () => Promise.resolve([]), transaction: () => Promise.resolve() } as unknown as Database;
const writeLog = (): void => undefined;

describe('eventLogOf', () => {
  it('keeps the log in PostgreSQL where that is chosen', async () => {
    const { log, ping, close } = eventLogOf(
      { EVENT_LOG: 'postgres', KAFKA_BROKERS: undefined },
      'hub',
      database,
      writeLog,
    );
    expect(log).toBeInstanceOf(PostgresEventLog);
    await expect(ping()).resolves.toEqual([]);
    await close();
  });

  it('takes the brokers where Kafka is chosen', async () => {
    const settings = { EVENT_LOG: 'kafka', KAFKA_BROKERS: ['127.0.0.1:9'] } as const;
    const { log, close } = eventLogOf(settings, 'hub', database, writeLog);
    expect(log).toBeInstanceOf(KafkaEventLog);
    await close();
  });

  it('says that brokers are missing', () => {
    expect(() => eventLogOf({ EVENT_LOG: 'kafka', KAFKA_BROKERS: undefined }, 'hub', database, writeLog)).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', details: { faults: ['KAFKA_BROKERS is missing'] } }),
    );
  });
});
