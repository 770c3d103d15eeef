import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '#libs/postgres';

/**
 * Waits until a record that was just appended has a flag that a look-up can see.
 *
 * @returns false when its evidence of identity is C: such a record never becomes a flag
 * @throws Error after `withinMs`: a flag that is late or lost must not vanish from a figure
 */
export async function untilFlagged(database: Database, recordHandle: string, withinMs = 60_000): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    const [row] = await database.query<{ flagged: boolean; evidence: string | null }>(
      `select exists (select from flags.flag where record_handle = r.record_handle) as flagged, identity_evidence as evidence
       from flags.record r where record_handle = $1`,
      [recordHandle],
    );
    if (row?.flagged) return true;
    if (row?.evidence === 'C') return false;
    await sleep(2);
  }
  throw new Error(`A record has no flag after ${(withinMs / 1000).toString()} s`);
}
