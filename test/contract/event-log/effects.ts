import { type EventBatch } from '#libs/events';
import { advance, type Database, fence } from '#libs/postgres';

/** A worker's effects: one row for each event, in the order in which they were made. */
export class Effects {
  private readonly database: Database;

  private constructor(database: Database) {
    this.database = database;
  }

  static async prepare(database: Database): Promise<Effects> {
    await database.query(
      `create table if not exists effect (ordinal bigint generated always as identity, consumer_group text, key text, n int)`,
    );
    return new Effects(database);
  }

  /** A unit of work as every worker has it: fence, drop what is done, effects, offset. Nothing hides a doubled effect. */
  async take(batch: EventBatch): Promise<void> {
    await this.database.transaction(async (session) => {
      const progress = await fence(session, batch);
      const due = batch.events.filter((event) => progress.isDue(event));
      await session.query(
        `insert into effect (consumer_group, key, n) select $1, * from unnest($2::text[], $3::int[])`,
        [batch.group, due.map((event) => event.key), due.map((event) => Number(Buffer.from(event.body).toString()))],
      );
      await advance(session, batch);
    });
  }

  /** Numbers of a key's events in the order of their effects. */
  async of(group: string, key: string): Promise<readonly number[]> {
    const rows = await this.database.query<{ n: number }>(
      `select n from effect where consumer_group = $1 and key = $2 order by ordinal`,
      [group, key],
    );
    return rows.map(({ n }) => n);
  }
}
