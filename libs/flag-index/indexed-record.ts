import type { Involvement, MembershipMove } from '#schemas';

/** What the index knows of an agency record: involvements from its agency, a subject from the matcher. Either may come first. */
export interface IndexedRecord {
  readonly recordHandle: string;
  readonly source?: RecordSource;
  readonly membership?: RecordMembership;
}

/** The newest involvement event of a record. */
export interface RecordSource {
  readonly agency: string;
  readonly stream: string;
  readonly version: bigint;
  /** When the agency last said so. */
  readonly renewedAt: Date;
  readonly protection: 'none' | 'restricted' | 'unknown';
  /** Empty once the record is deleted. */
  readonly involvements: readonly Involvement[];
}

/** The newest move of a record. */
export interface RecordMembership {
  readonly version: bigint;
  /** Absent once the record is deleted or erased. */
  readonly subject?: string;
  readonly identityEvidence: MembershipMove['identityEvidence'];
}

/** Involvements of a record that no look-up can find: no subject yet, or too little evidence of whom it is about. */
export function notToBeLookedUp({ source, membership }: IndexedRecord): number {
  const isFound = membership?.subject !== undefined && membership.identityEvidence !== 'C';
  return isFound ? 0 : (source?.involvements.length ?? 0);
}
