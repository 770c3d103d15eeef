import { setTimeout as sleep } from 'node:timers/promises';
import type { EventPublisher } from '#libs/events';
import { KafkaEventLog } from '#libs/kafka';
import { PostgresEventLog } from '#libs/postgres';
import { samplePartnership } from '#libs/reference-partnership';
import { until } from '#test/app-process';
import { type HubProcesses, prepareHub } from '#test/hub-processes';
import { startKafka } from '#test/kafka';
import { startPostgres } from '#test/postgres';
import { sampleEvents } from './sample-events.ts';

async function linked(hub: HubProcesses): Promise<number> {
  const [row] = await hub.database.query<{ done: string }>(
    `select coalesce(sum(next_offset), 0) as done from log.consumer_offset
     where consumer_group = 'matcher' and topic = 'agency-records'`,
  );
  return Number(row?.done);
}

/**
 * Records a second from the event log to their persons: one matcher that is up and idle, then every record of the sample appended at once.
 *
 * @param on where the log is kept; PostgreSQL runs with its durable settings
 */
export async function logToLink(on: 'postgres' | 'kafka'): Promise<number> {
  const sample = samplePartnership();
  const postgres = await startPostgres([]);
  const kafka = on === 'kafka' ? await startKafka() : undefined;
  const hub = await prepareHub({ databaseUrl: postgres.url, sample, ...(kafka && { kafkaBroker: kafka.address }) });
  const log: EventPublisher = kafka
    ? new KafkaEventLog({ brokers: [kafka.address], clientId: 'bench' })
    : new PostgresEventLog(hub.database, { owner: 'bench' });
  try {
    hub.start('matcher');
    await until('the matcher is up', () => hub.running('matcher').output().includes('APP_STARTED'));
    const events = sampleEvents(sample, hub).map(({ agencyRecord }) => agencyRecord);
    await sleep(2000); // a consumer of Kafka joins its group
    const began = performance.now();
    await log.append(events);
    await until('every record is linked', async () => (await linked(hub)) === events.length, 120_000);
    return events.length / ((performance.now() - began) / 1000);
  } finally {
    await log.close();
    await hub.stop();
    await kafka?.stop();
    await postgres.stop();
  }
}
