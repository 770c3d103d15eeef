import { bodyOf, type EventLog } from '#libs/events';
import { KafkaEventLog } from '#libs/kafka';
import { PostgresConsumerOffsets, PostgresEventLog } from '#libs/postgres';
import { until } from '#test/app-process';
import type { HubProcesses } from '#test/hub-processes';
import type { Line } from './check/evidence.ts';
import { liveStream } from './live/live-source.ts';

/** What the log holds of the live sources, read from its beginning as any consumer would. */
export async function loggedEvents(
  { database, data }: HubProcesses,
  broker: string | undefined,
): Promise<readonly Line[]> {
  const offsets = new PostgresConsumerOffsets(database);
  const log: EventLog =
    broker === undefined
      ? new PostgresEventLog(database, { owner: 'chaos' })
      : new KafkaEventLog({ brokers: [broker], clientId: 'chaos', offsets });
  const lines = new Map<string, Line>();
  let heardAt = Date.now() + 5000; // a consumer of Kafka joins its group
  await log.subscribe(
    `chaos-${Date.now().toString()}`,
    ['agency-records', 'involvements'],
    ({ topic, partition, events }) => {
      heardAt = Date.now();
      for (const event of events) {
        if (!event.attributes.source.endsWith(`/${liveStream}`)) continue;
        const { version } =
          topic === 'involvements'
            ? bodyOf('involvements', event)
            : bodyOf('agency-records', event, data.secrets.sealing.privateKey);
        lines.set(`${topic} ${partition.toString()} ${event.offset.toString()}`, {
          kind: 'logged',
          topic,
          handle: event.key,
          version,
        });
      }
      return Promise.resolve();
    },
  );
  await until('the log is read to its end', () => Date.now() - heardAt > 1500);
  await log.close();
  return [...lines.values()];
}
