import type { EventAttributes } from '#schemas';
import type { ErrorCode } from '#schemas/errors';
import type { LoggedEvent, TopicName } from '#libs/events';
import type { Session } from '../database.ts';

/** An event that a consumer cannot take, kept with the reason. */
export interface DeadLetter {
  readonly group: string;
  readonly topic: TopicName;
  readonly partition: number;
  readonly offset: bigint;
  /** The event key: a pseudonymous handle. */
  readonly key: string;
  /** CloudEvents id. */
  readonly eventId: string;
  readonly code: ErrorCode;
  /** Paths at fault, without values. */
  readonly fields: readonly string[];
  readonly attributes: EventAttributes;
  /** The body as it came: what was sealed stays sealed. */
  readonly body: Uint8Array;
}

/** Dead letters of one kind. */
export interface DeadLetterCount {
  readonly group: string;
  readonly topic: TopicName;
  readonly code: ErrorCode;
  readonly letters: number;
  readonly oldestAt: Date;
}

/** Which dead letters are meant; all where nothing is given. */
export interface DeadLetterChoice {
  readonly group?: string;
  readonly code?: ErrorCode;
}

/** An event that a unit of work refuses, with what is wrong with it. */
interface Refused extends Pick<DeadLetter, 'code' | 'fields'> {
  readonly event: LoggedEvent;
}

/** Dead letters in log.dead_letter: nothing is dropped. */
export class PostgresDeadLetters {
  /** Keeps what the consumers of a group refuse, likewise. */
  async quarantineAll(session: Session, group: string, refused: readonly Refused[]): Promise<void> {
    for (const { event, code, fields } of refused) {
      const { topic, partition, offset, key, attributes, body } = event;
      const letter = { group, topic, partition, offset, key, eventId: attributes.id, code, fields, attributes, body };
      await this.quarantine(session, letter);
    }
  }

  /** Keeps the event, in the transaction that also moves the offset. The same event again changes nothing. */
  async quarantine(session: Session, letter: DeadLetter): Promise<void> {
    await session.query(
      `insert into log.dead_letter
         (consumer_group, topic, partition, log_offset, key, event_id, code, fields, attributes, body)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      [
        letter.group,
        letter.topic,
        letter.partition,
        letter.offset.toString(),
        letter.key,
        letter.eventId,
        letter.code,
        letter.fields,
        JSON.stringify(letter.attributes),
        Buffer.from(letter.body),
      ],
    );
  }

  /** How many dead letters of a group wait, by code. */
  async countOf(session: Session, group: string): Promise<ReadonlyMap<ErrorCode, number>> {
    const rows = await session.query<{ code: ErrorCode; letters: number }>(
      `select code, count(*)::int as letters from log.dead_letter where consumer_group = $1 group by code order by code`,
      [group],
    );
    return new Map(rows.map(({ code, letters }) => [code, letters]));
  }

  /** Which of the keys have a dead letter waiting: later events of such a key wait behind it. */
  async keysWaiting(
    session: Session,
    group: string,
    topic: TopicName,
    keys: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await session.query<{ key: string }>(
      `select distinct key from log.dead_letter where consumer_group = $1 and topic = $2 and key = any($3)`,
      [group, topic, keys],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** What waits, by group, topic and code. */
  async counts(session: Session): Promise<readonly DeadLetterCount[]> {
    return session.query<DeadLetterCount>(
      `select consumer_group as "group", topic, code, count(*)::int as letters, min(quarantined_at) as "oldestAt"
       from log.dead_letter group by consumer_group, topic, code order by consumer_group, topic, code`,
    );
  }
}
