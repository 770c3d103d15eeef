import type { AgencyRecord, Purpose } from '#schemas';
import type { IdentityEvidence } from '../neighbourhood.ts';

/** One row of the history of memberships: append-only. */
export interface PersonMove {
  readonly recordHandle: string;
  /** Grows per record, and with time over all. */
  readonly membershipVersion: bigint;
  readonly fromPerson?: string;
  readonly toPerson?: string;
  readonly cause: string;
  readonly identityEvidence: IdentityEvidence;
  readonly modelId: string;
  readonly at: Date;
}

/** A look-up whose answer showed a flag of a subject. */
export interface ShownLookUp {
  readonly receipt: string;
  readonly at: Date;
  readonly askerAgency: string;
  readonly askerAgencyName: string;
  /** Code of the team that asked, or of the agency's first one where the notice to the owner did not name it. */
  readonly askerTeam: string;
  readonly purpose: Purpose;
}

/** A pair that is never linked. */
export interface ForbiddenPair {
  readonly id: string;
  readonly origin: 'steward' | 'source';
  /** When a steward said so. */
  readonly since?: Date;
  readonly left: string;
  readonly right: string;
  readonly leftRecord: AgencyRecord;
  readonly rightRecord: AgencyRecord;
}
