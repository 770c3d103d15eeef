import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '#test/app-process';
import { type Theatre, withInHand } from '../theatre.ts';

const patienceMs = 120_000;
// A matcher that another fault ended is back, and on Kafka has its partitions again, within this.
const awaitedWithinMs = 20_000;

/**
 * Holds a record that a matcher is about to take, and then waits for the offsets of all matchers, of which the waiting one holds its own. That
 * began to wait first, so the server ends its transaction.
 *
 * @returns whether the server spoke of a deadlock
 */
export function forceDeadlock(theatre: Theatre): Promise<boolean> {
  return withInHand(theatre, ['postgres', 'hub'], async () => {
    const { hub, postgres } = theatre;
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      const before = postgres.log().length;
      // Nobody else starts it while it is in hand, and it may have ended with its database.
      hub.start('hub');
      await lockAcross(theatre).catch(() => undefined);
      if (postgres.log().slice(before).includes('deadlock detected')) return true;
      await sleep(500);
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
    await until('a matcher waits', () => isAwaited(hub.database), awaitedWithinMs);
    await session.query(`select from log.consumer_offset where consumer_group = 'matcher' for update`);
  });
}

async function isAwaited(database: Theatre['hub']['database']): Promise<boolean> {
  const rows = await database.query(
    `select from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0 and query like '%agency_record%'`,
  );
  return rows.length > 0;
}
