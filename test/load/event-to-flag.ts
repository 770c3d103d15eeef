import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresEventLog } from '#libs/postgres';
import { samplePartnership } from '#libs/reference-partnership';
import type { HubProcesses } from '#test/hub-processes';
import { sampleEvents } from './sample-events.ts';

/**
 * Milliseconds from the append of a new record to its flag that a look-up can see, one record after the other in a loaded hub.
 *
 * @param from first of the records, which come from another county so that they are new; each may be used once
 * @param records how many
 */
export async function eventToFlag(hub: HubProcesses, from: number, records: number): Promise<readonly number[]> {
  const log = new PostgresEventLog(hub.database, { owner: 'bench' });
  const isVisible = async (handle: string): Promise<boolean> =>
    (await hub.database.query('select 1 from flags.flag where record_handle = $1', [handle])).length > 0;
  const took: number[] = [];
  const events = sampleEvents(samplePartnership(2), hub, Date.now().toString());
  for (const { handle, agencyRecord, involvement } of events.slice(from, from + records)) {
    const began = performance.now();
    await log.append([agencyRecord, involvement]);
    // A record of identity evidence C never becomes a flag: it is given up after two seconds and not counted.
    while (performance.now() - began < 2000) {
      if (await isVisible(handle)) {
        took.push(performance.now() - began);
        break;
      }
      await sleep(2);
    }
  }
  await log.close();
  return took;
}
