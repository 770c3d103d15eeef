import type { LiveMatcher } from '#matching';
import type { AgencyRecordStore } from './agency-record-store.ts';
import type { StageClock } from './stage-meter.ts';

/**
 * Weighs records once all of them are in memory; those that are not held yet are opened.
 *
 * @param versionOf version by handle, as read in this unit of work
 * @param weigh must not wait: another batch may take the place of what is held
 */
export async function withRecords<T>(
  matcher: LiveMatcher,
  records: AgencyRecordStore,
  versionOf: ReadonlyMap<string, bigint>,
  weigh: () => T,
  clock: StageClock,
): Promise<T> {
  const wanted = new Map(versionOf);
  for (;;) {
    const missing = matcher.missing(wanted);
    if (missing.length === 0) return clock.timeNow('score', weigh);
    const found = await clock.time('fetch', () => records.open(missing));
    const opened = new Map(found.map((record) => [record.recordHandle, record]));
    for (const handle of missing) {
      const record = opened.get(handle);
      // Gone, or moved on since it was read: the unit of work finds that out under its locks.
      if (!record) wanted.delete(handle);
      else {
        wanted.set(handle, record.version);
        matcher.hold(handle, record.version, record.record.recordRef.agency, record.record);
      }
    }
  }
}
