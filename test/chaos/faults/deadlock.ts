import { setTimeout as sleep } from 'node:timers/promises';
import { partitionOf } from '#libs/events';
import { type Theatre, withInHand } from '../theatre.ts';

/**
 * Holds a record that a matcher is about to take, and then waits for the offset that the matcher holds. The matcher began to wait first,
 * so the server ends its transaction.
 *
 * @returns whether the server spoke of a deadlock
 */
export function forceDeadlock(theatre: Theatre): Promise<boolean> {
  return withInHand(theatre, ['postgres'], () => lockAcross(theatre));
}

async function lockAcross({ hub, postgres, feed, draws }: Theatre): Promise<boolean> {
  const before = postgres.log().length;
  await hub.database
    .transaction(async (session) => {
      await session.query(`set local deadlock_timeout = '15s'`);
      const told = await feed.again(draws);
      if (told === undefined) return;
      await session.query('select from identity.agency_record where handle = $1 for update', [told]);
      await feed.again(draws);
      await session.query(
        `select from log.consumer_offset where consumer_group = 'matcher' and topic = 'agency-records' and partition = $1 for update`,
        [partitionOf('agency-records', told)],
      );
      await sleep(10);
    })
    .catch(() => undefined);
  return postgres.log().slice(before).includes('deadlock detected');
}
