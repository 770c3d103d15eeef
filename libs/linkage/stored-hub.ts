import { HubTableBuilder, type RecordTable } from '#matching';
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
  /** Every word on two records; released ones left out. */
  readonly constraints: readonly Constraint[];
}

/** Reads all active records of a hub, in several transactions. @param onProgress told how many are read */
export async function readStoredHub(
  unitOfWork: LinkageUnitOfWork,
  at: LogPosition | readonly LogPosition[],
  onProgress: (records: number) => void,
): Promise<StoredHub> {
  const builder = new HubTableBuilder();
  const linked: LinkedRecord[] = [];
  for (let last: string | undefined; ;) {
    const found = await unitOfWork.run(at, async ({ records, persons }) => {
      const chunk = await persons.activeAfter(last, chunkRecords);
      const opened = await records.open(chunk.map(({ recordHandle }) => recordHandle));
      return { chunk, opened: new Map(opened.map((record) => [record.recordHandle, record])) };
    });
    if (found.chunk.length === 0) break;
    last = found.chunk.at(-1)?.recordHandle;
    for (const record of found.chunk) {
      const opened = found.opened.get(record.recordHandle);
      // Gone, or moved on since the chunk was read: whoever changed it resolves it.
      if (opened?.version !== record.version) continue;
      const { recordHandle: handle, record: details } = opened;
      builder.add({ handle, agency: details.recordRef.agency, details });
      linked.push(record);
    }
    onProgress(linked.length);
  }
  const constraints = await unitOfWork.run(at, ({ persons }) => persons.constraints());
  return { table: builder.build(), linked, constraints };
}
