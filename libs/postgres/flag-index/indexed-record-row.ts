import type { IndexedRecord } from '#libs/flag-index';

type Source = NonNullable<IndexedRecord['source']>;
type Membership = NonNullable<IndexedRecord['membership']>;

/** Row of flags.record; 64-bit numbers in decimal. */
export interface IndexedRecordRow {
  readonly record_handle: string;
  readonly agency: string | null;
  readonly stream: string | null;
  readonly version: string | null;
  readonly renewed_at: Date | string | null;
  readonly protection: Source['protection'] | null;
  readonly involvements: Source['involvements'];
  readonly subject: string | null;
  readonly identity_evidence: Membership['identityEvidence'] | null;
  readonly membership_version: string | null;
}

/** The row of a record. */
export function toIndexedRecordRow({ recordHandle, source, membership }: IndexedRecord): IndexedRecordRow {
  return {
    record_handle: recordHandle,
    agency: source?.agency ?? null,
    stream: source?.stream ?? null,
    version: source?.version.toString() ?? null,
    renewed_at: source?.renewedAt ?? null,
    protection: source?.protection ?? null,
    involvements: source?.involvements ?? [],
    subject: membership?.subject ?? null,
    identity_evidence: membership?.identityEvidence ?? null,
    membership_version: membership?.version.toString() ?? null,
  };
}

/** The record of a row. */
export function fromIndexedRecordRow(row: IndexedRecordRow): IndexedRecord {
  const { agency, stream, version, renewed_at: renewedAt, protection, involvements, subject } = row;
  const { identity_evidence: identityEvidence, membership_version: membershipVersion } = row;
  return {
    recordHandle: row.record_handle,
    ...(agency !== null &&
      stream !== null &&
      version !== null &&
      renewedAt !== null &&
      protection !== null && {
        source: { agency, stream, version: BigInt(version), renewedAt: new Date(renewedAt), protection, involvements },
      }),
    ...(membershipVersion !== null &&
      identityEvidence !== null && {
        membership: {
          version: BigInt(membershipVersion),
          identityEvidence,
          ...(subject !== null && { subject }),
        },
      }),
  };
}
