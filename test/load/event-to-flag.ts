import { PostgresEventLog } from '#libs/postgres';
import { samplePartnership } from '#libs/reference-partnership';
import type { HubProcesses } from '#test/hub-processes';
import { sampleEvents } from './sample-events.ts';
import { untilFlagged } from './until-flagged.ts';

/**
 * Milliseconds from the append of a new record to its flag that a look-up can see, one record after the other in a loaded hub. Records whose
 * evidence of identity is too little for a flag are left out.
 *
 * @param from first of the records, which come from another county so that they are new; each may be used once
 * @param records how many
 * @throws Error when a flag is not there after a minute
 */
export async function eventToFlag(hub: HubProcesses, from: number, records: number): Promise<readonly number[]> {
  const log = new PostgresEventLog(hub.database, { owner: 'bench' });
  const took: number[] = [];
  const events = sampleEvents(samplePartnership(2), hub, Date.now().toString());
  for (const { handle, agencyRecord, involvement } of events.slice(from, from + records)) {
    const began = performance.now();
    await log.append([agencyRecord, involvement]);
    if (await untilFlagged(hub.database, handle)) took.push(performance.now() - began);
  }
  await log.close();
  return took;
}
