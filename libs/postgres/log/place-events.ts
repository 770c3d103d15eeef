import type { TopicName } from '#libs/events';
import type { Session } from '../database.ts';

const most = 5000;

/**
 * Does the sequencer's work for the topics, unless another process is at it: gives offsets to events that were committed since.
 *
 * @returns how many events got their offset, at most 5000 a topic
 */
export async function placeEvents(session: Session, topics: readonly TopicName[]): Promise<number> {
  const [row] = await session.query<{ placed: number }>(
    `select sum(log.place_events(topic, $2))::int as placed from unnest($1::text[]) as t (topic)`,
    [topics, most],
  );
  return row?.placed ?? 0;
}
