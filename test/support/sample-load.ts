import type { ReferencePartnership } from '#libs/reference-partnership';
import { until } from './app-process.ts';
import type { HubProcesses } from './hub-processes.ts';

/**
 * Waits until everything that the sources delivered is linked and in the index, on either event log: all records are there, and nothing is
 * waiting to be published or done.
 */
export async function untilLinked(hub: HubProcesses, sample: ReferencePartnership, withinMs = 90_000): Promise<void> {
  const expected = sample.observations.filter(({ mergedInto }) => mergedInto === undefined).length;
  const state = async (): Promise<{ active: number; pending: string }> => {
    const [row] = await hub.database.query<{ active: string; pending: string }>(
      `select (select count(*) from identity.agency_record r join identity.membership m using (handle)
                where r.state = 'active' and m.person_id is not null) as active,
         (select count(*) from flags.record where subject is not null and agency is not null) || ' ' ||
         (select count(*) from log.outbox) || ' ' || (select count(*) from log.arrival) || ' ' ||
         (select coalesce(sum(next_offset), 0) from log.consumer_offset) as pending`,
    );
    return { active: Number(row?.active), pending: row?.pending ?? '' };
  };
  let before = '';
  let last = '';
  let quietSince = Date.now();
  await until(
    () => `${expected.toString()} records linked, in the end ${last}`,
    async () => {
      const { active, pending } = await state();
      if (pending !== before) quietSince = Date.now();
      before = pending;
      last = `${active.toString()} active, ${pending} (in index, outbox, arrivals, offsets)`;
      return active >= expected && Date.now() - quietSince > 1500;
    },
    withinMs,
  );
}
