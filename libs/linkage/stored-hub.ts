import type { LiveMatcher, RecordTable } from '#matching';
import type { LogPosition } from '#libs/events';
import type { LinkageUnitOfWork } from './linkage-unit-of-work.ts';
import type { Constraint, LinkedRecord } from './neighbourhood.ts';

/** Records of one transaction. */
const chunkRecords = 2000;

/** All active records of a hub with their details, for the batch engine. */
export interface StoredHub {
  /** Details, in the order of handles. */
  readonly table: RecordTable;
  /** The same records in the same order. */
  readonly linked: readonly LinkedRecord[];
  /** Records that were gone, or had moved on, before their details were read. */
  readonly leftOut: number;
  /** Every word on two records; released ones left out. */
  readonly constraints: readonly Constraint[];
}

/**
 * Reads all active records of a hub, in several transactions.
 *
 * @param matcher takes them, and forgets none; what it holds already is not read again
 * @param onProgress told how many are read
 */
export async function readStoredHub(
  matcher: LiveMatcher,
  unitOfWork: LinkageUnitOfWork,
  at: readonly LogPosition[],
  onProgress: (records: number) => void,
): Promise<StoredHub> {
  const linked: LinkedRecord[] = [];
  let leftOut = 0;
  for (let last: string | undefined; ;) {
    const { chunk, opened } = await unitOfWork.run(at, async ({ records, persons }) => {
      const found = await persons.activeAfter(last, chunkRecords);
      const missing = matcher.missing(new Map(found.map(({ recordHandle, version }) => [recordHandle, version])));
      return { chunk: found, opened: missing.length > 0 ? await records.open(missing) : [] };
    });
    if (chunk.length === 0) break;
    last = chunk.at(-1)?.recordHandle;
    for (const { recordHandle, version, record } of opened)
      matcher.hold(recordHandle, version, record.recordRef.agency, record);
    // Whoever changed one since the chunk was read resolves it.
    const missing = new Set(
      matcher.missing(new Map(chunk.map(({ recordHandle, version }) => [recordHandle, version]))),
    );
    leftOut += missing.size;
    linked.push(...chunk.filter(({ recordHandle }) => !missing.has(recordHandle)));
    onProgress(linked.length);
  }
  const table = matcher.tableOf(linked.map(({ recordHandle }) => recordHandle));
  const constraints = await unitOfWork.run(at, ({ persons }) => persons.constraints());
  return { table, linked, leftOut, constraints };
}
