import type { TopicName } from '#libs/events';
import type { Session } from '../database.ts';

/** Events of the Postgres log that are appended but not yet done by a group, over all partitions of the topics. */
export async function lagOf(session: Session, group: string, topics: readonly TopicName[]): Promise<number> {
  const [row] = await session.query<{ lag: string }>(
    `select (select count(*) from log.arrival where topic = any($2)) + coalesce((
       select sum(p.next_offset - coalesce(o.next_offset, 0)) from log.partition p
       left join log.consumer_offset o
         on o.consumer_group = $1 and o.topic = p.topic and o.partition = p.partition
       where p.topic = any($2)
     ), 0) as lag`,
    [group, topics],
  );
  return Number(row?.lag ?? 0);
}
