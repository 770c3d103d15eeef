import type { LiveMatcher } from '#matching';
import type { LinkageStores } from '../linkage-unit-of-work.ts';

/** Writes the blocking keys of stored records again, by another model's rules; those that are gone or have moved on meanwhile are left alone. */
export async function reindexRecords(
  stores: LinkageStores,
  recordHandles: readonly string[],
  matcher: LiveMatcher,
): Promise<void> {
  const heads = await stores.records.lockHeads(recordHandles);
  const opened = await stores.records.open(recordHandles);
  await stores.records.rekey(
    opened.flatMap(({ recordHandle, version, record }) => {
      if (heads.get(recordHandle)?.version !== version) return [];
      matcher.hold(recordHandle, version, record.recordRef.agency, record);
      return [
        {
          recordHandle,
          blockingKeys: matcher.blockingKeysOfHeld(recordHandle),
          ownEvidence: matcher.evidenceOf(recordHandle, recordHandle),
        },
      ];
    }),
  );
}
