import type { TopicName } from '#libs/events';
import type { Session } from '../database.ts';

/** When the oldest event of the Postgres log that a group has not done was appended; undefined where it has done all. */
export async function oldestWaiting(
  session: Session,
  group: string,
  topics: readonly TopicName[],
): Promise<Date | undefined> {
  const [row] = await session.query<{ oldest: Date | null }>(
    `select min(e.appended_at) as oldest from (
       select a.event_id from unnest($2::text[]) t (topic) cross join lateral (
         select event_id from log.arrival where topic = t.topic order by event_id limit 1) a
       union all
       select f.event_id from log.partition p
       left join log.consumer_offset o on o.consumer_group = $1 and o.topic = p.topic and o.partition = p.partition
       cross join lateral (
         select event_id from log.placement
         where topic = p.topic and partition = p.partition and log_offset >= coalesce(o.next_offset, 0)
         order by log_offset limit 1) f
       where p.topic = any($2)
     ) waiting join log.event e on e.id = waiting.event_id`,
    [group, topics],
  );
  return row?.oldest ?? undefined;
}
