import type { LiveMatcher } from '#matching';
import type { RecordHead, RecordToStore } from './agency-record-store.ts';
import type { LinkageStores, RefusedEvent } from './linkage-unit-of-work.ts';
import type { Constraint, RecordState } from './neighbourhood.ts';
import type { OpenedEvent } from './open-records.ts';

/** What the first unit of work of a batch leaves to the second. */
export interface IndexedBatch {
  /** Records whose newest known version is one of the batch. */
  readonly touched: readonly string[];
  /** Those whose content is new. */
  readonly changed: ReadonlySet<string>;
  /** What sources said of pairs. */
  readonly constraints: readonly Constraint[];
  /** Events refused: their version was taken by another content, the record is another sender's or nobody knows the sender; already with the dead letters. */
  readonly conflicts: readonly RefusedEvent[];
  /** How many were ignored because a newer version is held. */
  readonly older: number;
}

/** Handles are keys of every topic: who reads one could write a record of another agency, were it not bound to its stream. */
const isOf = (head: RecordHead | undefined, { agency, stream }: OpenedEvent['body']): boolean =>
  head === undefined || (head.agency === agency && head.stream === stream);

/**
 * Stores the newest version of each record with its blocking keys, and what sources said of pairs: of two simultaneous records, or of a record and a word on it,
 * at least one sees the other.
 *
 * An older version than the stored one is dropped; the same version with another content is refused.
 */
export async function indexRecords(
  stores: LinkageStores,
  events: readonly OpenedEvent[],
  matcher: LiveMatcher,
): Promise<IndexedBatch> {
  const waiting = events.filter(({ event }) => stores.progress.isDue(event));
  const known = await stores.records.lockHeads([
    ...new Set(waiting.flatMap(({ body }) => [body.recordHandle, ...(body.retired ? [body.retired] : [])])),
  ]);
  const unknown = await stores.records.unknownAgenciesOf([...new Set(waiting.map(({ body }) => body.agency))]);
  const heads = new Map(known);
  const touched = new Set<string>();
  const newest = new Map<string, RecordToStore>();
  const constraints: Constraint[] = [];
  const conflicts: RefusedEvent[] = [];
  let older = 0;
  for (const opened of waiting) {
    const { body, version } = opened;
    const contentHash = stores.records.contentHashOf(JSON.stringify(body));
    const head = heads.get(body.recordHandle);
    if (unknown.has(body.agency)) {
      conflicts.push({ event: opened.event, code: 'AGENCY_UNKNOWN', fields: ['/agency'] });
      continue;
    }
    if (!isOf(head, body) || !isOf(heads.get(body.retired ?? ''), body)) {
      conflicts.push({ event: opened.event, code: 'RECORD_NOT_YOURS', fields: ['/agency', '/stream'] });
      continue;
    }
    if (head?.version === version && head.contentHash !== contentHash) {
      conflicts.push({ event: opened.event, code: 'VERSION_CONFLICT', fields: ['/version'] });
      continue;
    }
    const constraint = constraintOf(opened);
    if (constraint) constraints.push(constraint);
    const isOlder = head !== undefined && version < head.version;
    if (isOlder) older++;
    if (isOlder || !changesContent(body.op, body.record !== undefined)) continue;
    touched.add(body.recordHandle);
    if (head?.version === version) continue;
    const next = versionOf(opened, contentHash);
    heads.set(body.recordHandle, next);
    newest.set(body.recordHandle, next);
  }
  const toStore = [...newest.values()].map((record) => withKeys(record, matcher));
  await stores.records.write(toStore);
  await stores.persons.putConstraints(constraints);
  await stores.quarantine(conflicts);
  return { touched: [...touched], changed: new Set(newest.keys()), constraints, conflicts, older };
}

const changesContent = (op: OpenedEvent['body']['op'], hasRecord: boolean): boolean =>
  hasRecord || op === 'delete' || op === 'erase';

const stateAfter: Record<OpenedEvent['body']['op'], RecordState> = {
  upsert: 'active',
  merge: 'active',
  unmerge: 'active',
  delete: 'deleted',
  erase: 'erased',
};

function versionOf({ body, version }: OpenedEvent, contentHash: string): RecordToStore {
  const { recordHandle, agency, stream, op, record } = body;
  const state = stateAfter[op];
  const head: RecordHead = { recordHandle, agency, stream, version, contentHash, state };
  return { ...head, ...(record && { record }), blockingKeys: [], ownEvidence: 'C' };
}

function withKeys(stored: RecordToStore, matcher: LiveMatcher): RecordToStore {
  const { recordHandle, version, agency, record } = stored;
  if (!record) {
    matcher.drop(recordHandle);
    return stored;
  }
  matcher.hold(recordHandle, version, agency, record);
  return {
    ...stored,
    blockingKeys: matcher.blockingKeysOfHeld(recordHandle),
    ownEvidence: matcher.evidenceOf(recordHandle, recordHandle),
  };
}

/** A source's merge says that two of its records are one person; an unmerge takes it back. */
function constraintOf({ body, version }: OpenedEvent): Constraint | undefined {
  if (!body.retired) return undefined;
  const [left, right] = [body.recordHandle, body.retired].sort() as [string, string];
  return { left, right, origin: 'source', verdict: body.op === 'merge' ? 'same' : 'released', order: version };
}
