import type { AgencyRecordEvent } from '#schemas';
import { bodyOf, type EventBatch, type LoggedEvent } from '#libs/events';
import { HubError } from '#schemas/errors';
import type { RefusedEvent } from './linkage-unit-of-work.ts';

/** A record event that can be taken. */
export interface OpenedEvent {
  readonly event: LoggedEvent;
  readonly body: AgencyRecordEvent;
  readonly version: bigint;
}

/** A batch after opening: what can be taken, and what cannot. */
export interface OpenedBatch {
  readonly events: readonly OpenedEvent[];
  readonly refused: readonly RefusedEvent[];
}

// What a Postgres bigint holds; versions are milliseconds x 4096 and stay far below.
const largestVersion = 2n ** 63n - 1n;

/** Opens and checks the bodies of batches; a bad one is refused and the others go on. */
export function openRecords(batches: readonly EventBatch[], openWith: string): OpenedBatch {
  const events: OpenedEvent[] = [];
  const refused: RefusedEvent[] = [];
  for (const event of batches.flatMap((batch) => batch.events)) {
    try {
      const body = bodyOf('agency-records', event, openWith);
      const fields = faultsIn(event, body);
      if (fields.length > 0) refused.push({ event, code: 'EVENT_INVALID', fields });
      else events.push({ event, body, version: BigInt(body.version) });
    } catch (error) {
      refused.push(refusalOf(event, error));
    }
  }
  return { events, refused };
}

/** @throws the error itself unless it says that the event is at fault */
export function refusalOf(event: LoggedEvent, error: unknown): RefusedEvent {
  if (!(error instanceof HubError) || error.retriable) throw error;
  const { fields } = error.details;
  return { event, code: error.code, fields: Array.isArray(fields) ? (fields as readonly string[]) : [] };
}

/** What a schema cannot say: the parts of the event agree, and each operation has what it needs. */
function faultsIn(
  event: LoggedEvent,
  { recordHandle, agency, stream, op, record, retired, version }: AgencyRecordEvent,
) {
  const faults: string[] = [];
  if (event.key !== recordHandle) faults.push('/recordHandle');
  if (BigInt(version) > largestVersion) faults.push('/version');
  if (op === 'upsert' && !record) faults.push('/record');
  if ((op === 'merge' || op === 'unmerge') && (!retired || retired === recordHandle)) faults.push('/retired');
  if ((op === 'delete' || op === 'erase') && record) faults.push('/record');
  if (record && record.recordRef.agency !== agency) faults.push('/record/recordRef/agency');
  if (record && record.recordRef.stream !== stream) faults.push('/record/recordRef/stream');
  return faults;
}
