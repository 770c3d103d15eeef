import type { EventAttributes } from '#schemas';
import type { EventToAppend, TopicName } from '#libs/events';
import type { Database, Session } from '../database.ts';
import type { DeadLetterChoice } from './postgres-dead-letters.ts';
import type { TransactionalEvents } from './transactional-events.ts';

const most = 200;

interface Row {
  readonly topic: TopicName;
  readonly key: string;
  readonly attributes: EventAttributes;
  readonly body: Buffer;
}

/**
 * Publishes dead letters once more, each as it came, and takes them out of the store in the same transaction: none is lost, none is
 * published twice. What is still at fault comes back as a new letter; only those that waited when it began are taken.
 *
 * @param database as the owner
 * @returns how many were published
 */
export async function replayDeadLetters(
  database: Database,
  events: TransactionalEvents,
  choice: DeadLetterChoice,
): Promise<number> {
  // As text: a Date has no microseconds, and a letter of this very millisecond would wait in vain.
  const [row] = await database.query<{ now: string }>('select clock_timestamp()::text as now');
  let replayed = 0;
  for (let chunk = most; chunk === most; replayed += chunk)
    chunk = await database.transaction((session) => replaySome(session, events, choice, row?.now ?? 'infinity'));
  return replayed;
}

async function replaySome(
  session: Session,
  events: TransactionalEvents,
  { group, code }: DeadLetterChoice,
  before: string,
): Promise<number> {
  const rows = await session.query<Row>(
    `with due as (
       select consumer_group, topic, partition, log_offset from log.dead_letter
       where ($1::text is null or consumer_group = $1) and ($2::text is null or code = $2) and quarantined_at <= $3::timestamptz
       order by topic, partition, log_offset limit ${most} for update
     ), taken as (
       delete from log.dead_letter d using due
       where (d.consumer_group, d.topic, d.partition, d.log_offset)
         = (due.consumer_group, due.topic, due.partition, due.log_offset)
       returning d.topic, d.partition, d.log_offset, d.key, d.attributes, d.body
     )
     select topic, key, attributes, body from taken order by topic, partition, log_offset`,
    [group ?? null, code ?? null, before],
  );
  if (rows.length > 0)
    await events.append(
      session,
      rows.map(({ topic, key, attributes, body }): EventToAppend => ({ topic, key, attributes, body })),
    );
  return rows.length;
}
