import { chunksOf, type EventToAppend, partitionOf } from '#libs/events';
import type { Session } from '../database.ts';

/** What one statement takes. */
export const statementLimits = { maxEvents: 500, maxBytes: 4_000_000 };

/** One JSON list and one byte string: bodies travel in binary, four times faster than as an array of bytea. */
function parametersOf(events: readonly EventToAppend[]): [string, Buffer] {
  let start = 1;
  const rows = events.map(({ topic, key, attributes, body }) => {
    const row = { topic, partition: partitionOf(topic, key), key, attributes, start, size: body.length };
    start += body.length;
    return row;
  });
  return [JSON.stringify(rows), Buffer.concat(events.map((event) => event.body))];
}

/**
 * Appends to the Postgres log in the transaction of the session; its keys stay locked until that ends.
 *
 * @throws HubError DATABASE_UNREACHABLE, also when two transactions append the same keys in opposite order by several calls
 */
export async function appendEvents(session: Session, events: readonly EventToAppend[]): Promise<void> {
  await appendTo('event', session, events);
}

/** Appends to the outbox towards Kafka in the transaction of the session. */
export async function appendOutbox(session: Session, events: readonly EventToAppend[]): Promise<void> {
  await appendTo('outbox', session, events);
}

async function appendTo(queue: 'event' | 'outbox', session: Session, events: readonly EventToAppend[]): Promise<void> {
  const chunks = chunksOf(events, statementLimits);
  // Chunk by chunk the keys would be locked out of order, and two such transactions could wait for each other.
  if (chunks.length > 1)
    await session.query('select log.lock_keys($1, $2, $3)', [
      queue,
      events.map(({ topic }) => topic),
      events.map(({ key }) => key),
    ]);
  const statement = queue === 'event' ? 'select log.append_events($1, $2)' : 'select log.append_outbox($1, $2)';
  for (const chunk of chunks) await session.query(statement, parametersOf(chunk));
}
