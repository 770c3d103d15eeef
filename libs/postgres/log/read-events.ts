import type { EventAttributes } from '#schemas';
import type { LoggedEvent, TopicName } from '#libs/events';
import type { Session } from '../database.ts';
import type { Partition } from './partition-share.ts';

/** Where to read on in a partition. */
export interface ReadFrom extends Partition {
  readonly next: bigint;
}

/** Events of one partition, in the order of offsets. */
export interface ReadEvents extends Partition {
  readonly events: readonly LoggedEvent[];
}

interface Row {
  readonly topic: TopicName;
  readonly partition: number;
  readonly offset: string;
  readonly key: string;
  readonly attributes: EventAttributes;
  readonly body: Buffer;
}

/** Reads on in several partitions at once, at most `maxEvents` of each. Partitions without news are left out. */
export async function readEvents(
  session: Session,
  from: readonly ReadFrom[],
  maxEvents: number,
): Promise<readonly ReadEvents[]> {
  const rows = await session.query<Row>(
    `select f.topic, f.partition, p.log_offset as "offset", e.key, e.attributes, e.body
     from unnest($1::text[], $2::int[], $3::bigint[]) as f (topic, partition, next)
     cross join lateral (
       select log_offset, event_id from log.placement p
       where p.topic = f.topic and p.partition = f.partition and p.log_offset >= f.next
       order by p.log_offset limit $4
     ) p
     join log.event e on e.id = p.event_id
     order by f.topic, f.partition, p.log_offset`,
    [from.map((f) => f.topic), from.map((f) => f.partition), from.map((f) => f.next.toString()), maxEvents],
  );
  const found = new Map<string, { topic: TopicName; partition: number; events: LoggedEvent[] }>();
  for (const { topic, partition, offset, key, attributes, body } of rows) {
    const id = `${topic}/${partition}`;
    const read = found.get(id) ?? { topic, partition, events: [] };
    found.set(id, read);
    read.events.push({ topic, partition, key, attributes, body, offset: BigInt(offset) });
  }
  return [...found.values()];
}
