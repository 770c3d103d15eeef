import { type TopicName, topics } from '#libs/events';
import type { Session } from '../database.ts';

const chunk = 2000;

/**
 * Deletes events older than their topic is kept, oldest first; stops in each partition at the first that is kept.
 *
 * @param now for tests
 * @returns how many were deleted
 */
export async function sweepExpired(session: Session, of: readonly TopicName[], now = new Date()): Promise<number> {
  let deleted = 0;
  for (const topic of of) {
    const before = new Date(now.getTime() - topics[topic].retainDays * 86_400_000);
    for (let partition = 0; partition < topics[topic].partitions; partition++)
      for (let removed = chunk; removed === chunk; deleted += removed)
        removed = await removeOldest(session, topic, partition, before);
  }
  return deleted;
}

async function removeOldest(session: Session, topic: TopicName, partition: number, before: Date): Promise<number> {
  const [row] = await session.query<{ removed: number }>(
    `with oldest as (
       select p.log_offset, p.event_id, bool_and(e.appended_at < $3) over (order by p.log_offset) as expired
       from (
         select log_offset, event_id from log.placement where topic = $1 and partition = $2
         order by log_offset limit ${chunk}
       ) p join log.event e on e.id = p.event_id
     ), placements as (
       delete from log.placement p using oldest o
       where p.topic = $1 and p.partition = $2 and p.log_offset = o.log_offset and o.expired
     ), events as (
       delete from log.event e using oldest o where e.id = o.event_id and o.expired returning 1
     )
     select count(*)::int as removed from events`,
    [topic, partition, before],
  );
  return row?.removed ?? 0;
}
