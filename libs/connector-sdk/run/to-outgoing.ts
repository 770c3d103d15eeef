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
import type { ChangeRead, RecordRead } from '../source/source-item.ts';
import { erasedHash, goneHash } from '../state/sent-entry.ts';

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
  /** Under what it is remembered: the record's handle, or one that stands for a pair of records. */
  readonly rememberedAs: string;
  /** Handle of a record that goes with it: the one that a merge retires. */
  readonly ends?: string;
  withVersion(version: bigint): IngestItem;
}

const handleOfKey = ({ agency, stream, handleKey }: RecordOrigin, key: string): string =>
  recordHandleOf(handleKey, { agency, stream, key });

/** The handle of the record, where its key can be read. */
export function handleOf(origin: RecordOrigin, item: RecordRead | ChangeRead): string | undefined {
  const key = item.kind === 'change' ? item.key : legacyKeyOf(streamOf(origin), item.source);
  return key === undefined ? undefined : handleOfKey(origin, key);
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
  const recordHandle = handleOfKey(origin, key);
  const event: AgencyRecordEvent = {
    recordHandle,
    agency,
    stream,
    version: '0',
    op: 'upsert',
    record: { recordRef: { agency, stream, key }, ...mapped.record },
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
    rememberedAs: recordHandle,
    hash: keyedHash(derivedKey(handleKey, 'content'), JSON.stringify([event, involvement])),
    withVersion: (version) => ({
      agencyRecord: { ...event, version: version.toString() },
      involvement: { ...involvement, version: version.toString() },
    }),
  };
}

/** That a record is gone from its source, or is to be erased for good. */
export function toGone({ agency, stream }: RecordOrigin, recordHandle: string, op: 'delete' | 'erase'): Outgoing {
  const common = { recordHandle, agency, stream };
  return {
    recordHandle,
    rememberedAs: recordHandle,
    hash: op === 'erase' ? erasedHash : goneHash,
    withVersion: (number) => {
      const version = number.toString();
      return {
        agencyRecord: { ...common, version, op },
        // Nothing is known of a record that is gone, its protection included.
        involvement: { ...common, version, protection: 'unknown', involvements: [], receipts: [] },
      };
    },
  };
}

/**
 * What a change says of its record by keys alone. A merge is told of the record that goes on, and ends the one that it retires.
 *
 * @throws HubError RECORD_INVALID when it speaks of one record twice, or names no other where it must
 */
export function toOutgoingChange(origin: RecordOrigin, { op, key, otherKey }: ChangeRead): Outgoing {
  const own = handleOfKey(origin, key);
  if (op === 'delete' || op === 'erase') return toGone(origin, own, op);
  if (otherKey === undefined) throw new HubError('RECORD_INVALID', { fields: ['retired'] });
  const other = handleOfKey(origin, otherKey);
  // Merged into itself: the end of the retired record would take the survivor.
  if (own === other) throw new HubError('RECORD_INVALID', { fields: ['retired'] });
  const [recordHandle, retired] = op === 'merge' ? [other, own] : [own, other];
  const { agency, stream, handleKey } = origin;
  const hash = (text: string): string => keyedHash(derivedKey(handleKey, 'content'), text);
  return {
    recordHandle,
    rememberedAs: hash(['pair', ...[own, other].sort()].join('\n')),
    hash: hash([op, recordHandle, retired].join('\n')),
    ...(op === 'merge' && { ends: retired }),
    withVersion: (version) => ({
      agencyRecord: { recordHandle, agency, stream, version: version.toString(), op, retired },
    }),
  };
}
