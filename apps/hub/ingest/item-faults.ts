import { type AgencyRecord, faultsOf, type IngestItem } from '#schemas';
import { isInFuture } from '#schemas/dates';
import type { ErrorCode } from '#schemas/errors';
import { checkIdentifier } from '#schemas/identifiers';
import { textFaultsOf } from '../api/text-faults.ts';

/** The stream that a connector may write. */
export interface StreamName {
  readonly agency: string;
  readonly stream: string;
}

/** Why one item of an ingest request is not taken. */
export interface ItemFaults {
  readonly code: ErrorCode;
  /** JSON pointers from the item, never values. */
  readonly fields: readonly string[];
}

const wrapper = '/items/0';

function schemaFaultsOf(item: unknown): readonly string[] {
  return faultsOf('ingest-request.v1', { items: [item] }).map((path) =>
    path.startsWith(wrapper) ? path.slice(wrapper.length) || '/' : '/',
  );
}

/** Places at which an item speaks for another stream than its sender's. */
function foreignPartsOf({ agencyRecord, involvement }: IngestItem, own: StreamName): readonly string[] {
  const said = { agencyRecord, 'agencyRecord/record/recordRef': agencyRecord.record?.recordRef, involvement };
  return Object.entries(said).flatMap(([path, part]) =>
    part
      ? (['agency', 'stream'] as const).filter((name) => part[name] !== own[name]).map((name) => `/${path}/${name}`)
      : [],
  );
}

/** Places at which the parts of an item do not belong together: the schema of one part cannot see the other. */
function disagreementsOf({ agencyRecord, involvement }: IngestItem): readonly string[] {
  const { op, record, retired, recordHandle, version } = agencyRecord;
  const needsRecord = op === 'upsert';
  const needsRetired = op === 'merge' || op === 'unmerge';
  const rules: readonly (readonly [string, boolean])[] = [
    ['/agencyRecord/record', needsRecord && !record],
    ['/agencyRecord/record', (op === 'delete' || op === 'erase') && record !== undefined],
    ['/agencyRecord/retired', needsRetired !== (retired !== undefined) || retired === recordHandle],
    ['/involvement/recordHandle', involvement !== undefined && involvement.recordHandle !== recordHandle],
    ['/involvement/version', involvement !== undefined && involvement.version !== version],
    [
      '/involvement/protection',
      involvement !== undefined && record !== undefined && involvement.protection !== record.protection,
    ],
  ];
  return rules.filter(([, broken]) => broken).map(([path]) => path);
}

function futureBirthDatesOf(record: AgencyRecord | undefined, today: string): readonly string[] {
  return (record?.birthDates ?? []).flatMap(({ value }, index) =>
    isInFuture(value, today) ? [`/agencyRecord/record/birthDates/${index.toString()}/value`] : [],
  );
}

/** An identifier called valid whose check digit does not hold would link two people: the hub does not take the sender's word. */
function falseValidityOf(record: AgencyRecord | undefined): readonly string[] {
  return (record?.identifiers ?? []).flatMap(({ type, value, valid }, index) =>
    valid && !checkIdentifier(type, value).valid ? [`/agencyRecord/record/identifiers/${index.toString()}/valid`] : [],
  );
}

/**
 * Why an item may not be taken, most basic reason first; undefined when it may.
 *
 * @param own the stream of the connector that sent it
 * @param today EDTF day
 */
export function itemFaultsOf(item: unknown, own: StreamName, today: string): ItemFaults | undefined {
  const text = textFaultsOf(item);
  if (text) return text;
  const schema = schemaFaultsOf(item);
  if (schema.length > 0) return { code: 'RECORD_INVALID', fields: schema };
  const parsed = item as IngestItem;
  const { record } = parsed.agencyRecord;
  const checks: readonly ItemFaults[] = [
    { code: 'RECORD_NOT_YOURS', fields: foreignPartsOf(parsed, own) },
    { code: 'RECORD_INVALID', fields: [...disagreementsOf(parsed), ...falseValidityOf(record)] },
    { code: 'DATE_IN_FUTURE', fields: futureBirthDatesOf(record, today) },
  ];
  return checks.find(({ fields }) => fields.length > 0);
}
