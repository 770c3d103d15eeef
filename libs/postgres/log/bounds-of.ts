import type { PartitionBounds, TopicName } from '#libs/events';
import type { Session } from '../database.ts';
import { placeEvents } from './place-events.ts';

/** Where each partition of a topic begins and ends in the Postgres log, once what was committed has its offset. */
export async function boundsOf(session: Session, topic: TopicName): Promise<readonly PartitionBounds[]> {
  while ((await placeEvents(session, [topic])) > 0);
  const rows = await session.query<{ partition: number; begin: string | null; end: string }>(
    `select p.partition, p.next_offset as end,
       (select min(log_offset) from log.placement l where l.topic = p.topic and l.partition = p.partition) as begin
     from log.partition p where p.topic = $1`,
    [topic],
  );
  return rows.map(({ partition, begin, end }) => ({ partition, begin: BigInt(begin ?? end), end: BigInt(end) }));
}
