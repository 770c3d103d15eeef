import {
  type AgencyRecordEvent,
  type EventReceipt,
  type IngestItem,
  type Involvement,
  type InvolvementEvent,
  parseAs,
} from '#schemas';
import { HubError } from '#schemas/errors';
import type { ConnectorManifest } from '#schemas';
import type { MappedInvolvement, MappedReceipt, MappedRecord, ToRecord } from '../mapping/mapped-record.ts';
import { derivedKey, keyedHash, recordHandleOf } from '../record-handle.ts';
import { fieldsWithForbiddenCharacters, hasForbiddenName } from '../source/forbidden-fields.ts';
import { legacyKeyOf } from '../source/legacy-key.ts';
import type { RecordRead } from '../source/source-item.ts';
import { goneHash } from '../state/sent-entry.ts';

/** Whose records they are and how they are mapped. */
export interface RecordOrigin {
  readonly agency: string;
  readonly stream: string;
  /** Secret of the agency, 32 bytes in base64url. */
  readonly handleKey: string;
  readonly manifest: ConnectorManifest;
  readonly toRecord: ToRecord;
}

/** A record ready to be sent but for its version. */
export interface Outgoing {
  readonly recordHandle: string;
  /** Keyed hash of the content: decides only whether to send. */
  readonly hash: string;
  /** Handle of the record that a merge retires. */
  readonly retired?: string;
  withVersion(version: bigint): IngestItem;
}

/** The handle of the record, where its key can be read. */
export function handleOf(origin: RecordOrigin, item: RecordRead): string | undefined {
  const key = legacyKeyOf(streamOf(origin), item.source);
  const { agency, stream, handleKey } = origin;
  return key === undefined ? undefined : recordHandleOf(handleKey, { agency, stream, key });
}

function streamOf({ manifest, stream }: RecordOrigin): ConnectorManifest['source']['streams'][number] {
  const found = manifest.source.streams.find(({ name }) => name === stream);
  if (!found) throw new HubError('CONFIG_INVALID', { fields: ['stream'] });
  return found;
}

function toInvolvements(
  { manifest, handleKey, agency, stream }: RecordOrigin,
  key: string,
  mapped: readonly MappedInvolvement[],
): readonly Involvement[] {
  const { category, agreement, team } = manifest.emit;
  const caseKey = derivedKey(handleKey, 'case');
  return mapped.map(({ case: reference, ...rest }, at) => {
    const nthOfMonth = mapped.slice(0, at).filter(({ since }) => since === rest.since).length;
    const name = reference ?? `${rest.since} ${nthOfMonth.toString()}`;
    const sourceHandle = keyedHash(caseKey, [agency, stream, key, name].join('\n'));
    return { team, ...rest, sourceHandle, category, agreement };
  });
}

/** The same event told again keeps its key; two of a class on a day are two. */
function toReceipts(
  { handleKey, agency, stream }: RecordOrigin,
  key: string,
  mapped: readonly MappedReceipt[],
): readonly EventReceipt[] {
  const receiptKey = derivedKey(handleKey, 'receipt');
  return mapped.map((receipt, at) => {
    const isAlike = (other: MappedReceipt): boolean => other.class === receipt.class && other.day === receipt.day;
    const nth = mapped.slice(0, at).filter(isAlike).length.toString();
    const name = [agency, stream, key, receipt.class, receipt.day, nth].join('\n');
    return { class: receipt.class, day: receipt.day, dedupeKey: keyedHash(receiptKey, name) };
  });
}

/** Whether anybody could be found by the record: a placeholder date and a number that cannot be right find nobody. */
const hasIdentity = ({ names, birthDates, identifiers }: MappedRecord['record']): boolean =>
  names.length > 0 ||
  birthDates.some(({ placeholder }) => placeholder !== true) ||
  identifiers.some(({ valid }) => valid);

/**
 * Maps and validates one record of the source.
 *
 * @param today yyyy-mm-dd
 * @throws HubError with the code and the fields at fault, never a value
 */
export function toOutgoing(origin: RecordOrigin, item: RecordRead, today: string): Outgoing {
  const { agency, stream, handleKey } = origin;
  if (hasForbiddenName(item.source)) throw new HubError('FIELD_NAME_FORBIDDEN');
  const fields = [...new Set(fieldsWithForbiddenCharacters(item.source))].slice(0, 50);
  if (fields.length > 0) throw new HubError('TEXT_FORBIDDEN_CHARACTER', { fields });
  const key = legacyKeyOf(streamOf(origin), item.source);
  if (key === undefined) throw new HubError('RECORD_INVALID', { fields: streamOf(origin).key });
  const mapped = origin.toRecord(item.source, today);
  if (!hasIdentity(mapped.record)) throw new HubError('RECORD_WITHOUT_IDENTITY');
  const recordHandle = recordHandleOf(handleKey, { agency, stream, key });
  const retired =
    item.retiredKey === undefined ? undefined : recordHandleOf(handleKey, { agency, stream, key: item.retiredKey });
  // Merged into itself: the delete of the retired record would take the survivor.
  if (retired === recordHandle) throw new HubError('RECORD_INVALID', { fields: ['retired'] });
  const event: AgencyRecordEvent = {
    recordHandle,
    agency,
    stream,
    version: '0',
    op: item.op ?? 'upsert',
    record: { recordRef: { agency, stream, key }, ...mapped.record },
    ...(retired !== undefined && { retired }),
  };
  const involvement: InvolvementEvent = {
    recordHandle,
    agency,
    stream,
    version: '0',
    protection: mapped.record.protection,
    involvements: toInvolvements(origin, key, mapped.involvements),
    receipts: toReceipts(origin, key, mapped.receipts),
  };
  parseAs('agency-record-event.v1', event, 'RECORD_INVALID');
  parseAs('involvement-event.v1', involvement, 'RECORD_INVALID');
  return {
    recordHandle,
    hash: keyedHash(derivedKey(handleKey, 'content'), JSON.stringify([event, involvement])),
    ...(retired !== undefined && { retired }),
    withVersion: (version) => ({
      agencyRecord: { ...event, version: version.toString() },
      involvement: { ...involvement, version: version.toString() },
    }),
  };
}

/** That a record is gone from its source. */
export function toDelete({ agency, stream }: RecordOrigin, recordHandle: string): Outgoing {
  const common = { recordHandle, agency, stream };
  return {
    recordHandle,
    hash: goneHash,
    withVersion: (number) => {
      const version = number.toString();
      return {
        agencyRecord: { ...common, version, op: 'delete' },
        // Nothing is known of a record that is gone, its protection included.
        involvement: { ...common, version, protection: 'unknown', involvements: [], receipts: [] },
      };
    },
  };
}
