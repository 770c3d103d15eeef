import { type EventToAppend, type TopicName } from '#libs/events';
import { PostgresEventLog } from '#libs/postgres';
import type { EventAttributes } from '#schemas';
import { onceReached } from '../once-reached.ts';
import type { Theatre } from '../theatre.ts';

interface Row {
  readonly topic: TopicName;
  readonly key: string;
  readonly attributes: EventAttributes;
  readonly body: Buffer;
}

/** Publishes events again that are in the log already, oldest among newest; on Kafka what the live sources told. */
export async function repeatEvents({ hub, broker, feed, draws }: Theatre): Promise<void> {
  for (let times = 0; times < 5; times++) await feed.pick(draws)?.again();
  if (broker) return;
  const rest = draws.below(97);
  const rows = await onceReached(() =>
    hub.database.query<Row>(
      `select p.topic, e.key, e.attributes, e.body from log.placement p join log.event e on e.id = p.event_id
       where p.topic in ('agency-records', 'involvements', 'memberships') and e.id % 97 = $1 order by e.id desc limit 60`,
      [rest],
    ),
  );
  const events = rows.map(({ topic, key, attributes, body }): EventToAppend => ({ topic, key, attributes, body }));
  const shuffled = draws.shuffled(events);
  await onceReached(() => new PostgresEventLog(hub.database, { owner: 'chaos' }).append(shuffled));
}
