import type { AgencyRecord } from '#schemas';
import type { IdentityKeys, OpenedRecord } from '#libs/linkage';

/** Columns that hold a sealed record. */
export interface SealedRow {
  readonly handle: string;
  readonly version: string;
  readonly sealed: Buffer;
  readonly wrapped_key: Buffer;
}

/** What a sealed body is bound to: a row copied to another record or version does not open. */
export function boundTo(handle: string, version: string): string {
  return `identity.agency_record\nsealed\n${handle}\n${version}`;
}

/** @throws HubError BODY_CANNOT_BE_OPENED */
export function openRow(keys: IdentityKeys, row: SealedRow): OpenedRecord {
  const clear = keys.open({ sealed: row.sealed, wrappedKey: row.wrapped_key }, boundTo(row.handle, row.version));
  // Written by ourselves from a validated body and authenticated by the seal.
  const record = JSON.parse(clear.toString('utf8')) as AgencyRecord;
  return { recordHandle: row.handle, version: BigInt(row.version), record };
}
