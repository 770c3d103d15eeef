import { partitionOf } from '#libs/events';
import { until } from '#test/app-process';
import { type Theatre, withInHand } from '../theatre.ts';

const attempts = 5;

/**
 * Holds a record that a matcher is about to take, and then waits for the offset that the matcher holds. The matcher began to wait first,
 * so the server ends its transaction.
 *
 * @returns whether the server spoke of a deadlock
 */
export function forceDeadlock(theatre: Theatre): Promise<boolean> {
  return withInHand(theatre, ['postgres', 'hub'], async () => {
    const { postgres } = theatre;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const before = postgres.log().length;
      await lockAcross(theatre).catch(() => undefined);
      if (postgres.log().slice(before).includes('deadlock detected')) return true;
    }
    return false;
  });
}

async function lockAcross({ hub, feed, draws }: Theatre): Promise<void> {
  const told = feed.pick(draws);
  if (!told) return;
  await hub.database.transaction(async (session) => {
    await session.query(`set local deadlock_timeout = '15s'`);
    await session.query('select from identity.agency_record where handle = $1 for update', [told.handle]);
    await told.again();
    await until('a matcher waits', () => isAwaited(hub.database), 5000);
    await session.query(
      `select from log.consumer_offset where consumer_group = 'matcher' and topic = 'agency-records' and partition = $1 for update`,
      [partitionOf('agency-records', told.handle)],
    );
  });
}

async function isAwaited(database: Theatre['hub']['database']): Promise<boolean> {
  const rows = await database.query(
    `select from pg_stat_activity where wait_event_type = 'Lock' and query like '%agency_record%'`,
  );
  return rows.length > 0;
}
