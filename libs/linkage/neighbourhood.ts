/** How sure it is that a record belongs to its person: A verified identifier, B strong demographics, C too little for a flag. */
export type IdentityEvidence = 'A' | 'B' | 'C';

/** What has become of a record. The body of a deleted or erased one is gone; its tombstone keeps handle and version. */
export type RecordState = 'active' | 'deleted' | 'erased';

/** A record as the linkage knows it, without its body. */
export interface LinkedRecord {
  readonly recordHandle: string;
  readonly agency: string;
  readonly state: RecordState;
  readonly version: bigint;
  /** UUIDv7 given at the first arrival, kept for ever. */
  readonly mintedId: string;
  /** What the record alone would prove. */
  readonly ownEvidence: IdentityEvidence;
  /** The person it is a member of; absent before it is resolved and after it is gone. */
  readonly personId?: string;
  /** Without a person now: the last one it was a member of, by the history that a replay keeps. It decides ids only. */
  readonly earlierPersonId?: string;
  /** Of its newest move ever, by the history that a replay keeps; 0 before the first. */
  readonly membershipVersion: bigint;
  readonly identityEvidence?: IdentityEvidence;
}

/** A pair of records whose weight reaches the review threshold; left < right. */
export interface Edge {
  readonly left: string;
  readonly right: string;
  /** Versions of the two records that were compared. */
  readonly leftVersion: bigint;
  readonly rightVersion: bigint;
  /** Bits, prior included. */
  readonly matchWeight: number;
  readonly identityEvidence: IdentityEvidence;
}

/** What a steward or a source said of two records; left < right. It outlives the records' versions and every re-link. */
export interface Constraint {
  readonly left: string;
  readonly right: string;
  readonly origin: 'steward' | 'source';
  /** `released` undoes an earlier word of the same origin. */
  readonly verdict: 'same' | 'different' | 'cannot-tell' | 'released';
  /** Of two words of one origin the later holds. */
  readonly order: bigint;
}

/** Records with all that decides their persons. */
export interface Neighbourhood {
  /** Those asked for, and all that share a person with one of them or hold a person id that one of them founded or held. */
  readonly records: readonly LinkedRecord[];
  /** Edges with at least one end among those asked for. */
  readonly edges: readonly Edge[];
  /** Constraints with at least one end among those asked for; released ones left out. */
  readonly constraints: readonly Constraint[];
}

/** A key for an unordered pair. */
export function pairOf(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}
