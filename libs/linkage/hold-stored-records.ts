import type { LiveMatcher } from '#matching';
import type { LinkageUnitOfWork } from './linkage-unit-of-work.ts';

/** Few, so that live work beside it waits for some milliseconds only. */
const chunkRecords = 200;

/**
 * Reads stored records into a matcher that has just started, so that they are at hand when live work compares with them. What live work has held meanwhile is newer
 * and stays.
 *
 * @param most records to hold
 * @returns how many were read
 */
export async function holdStoredRecords(
  matcher: LiveMatcher,
  unitOfWork: LinkageUnitOfWork,
  most: number,
  signal: AbortSignal,
): Promise<number> {
  let held = 0;
  for (let last: string | undefined; held < most && !signal.aborted;) {
    const opened = await unitOfWork.read(async ({ records, persons }) => {
      const chunk = await persons.activeAfter(last, Math.min(chunkRecords, most - held));
      last = chunk.at(-1)?.recordHandle;
      return records.open(chunk.map(({ recordHandle }) => recordHandle));
    });
    if (last === undefined || opened.length === 0) break;
    for (const { recordHandle, version, record } of opened)
      if (!matcher.has(recordHandle)) matcher.hold(recordHandle, version, record.recordRef.agency, record);
    held += opened.length;
  }
  return held;
}
