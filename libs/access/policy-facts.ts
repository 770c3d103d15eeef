import type { Category, LegalBasisCode, Purpose, ReviewQueue, Role, Sector, SharingAgreement } from '#schemas';
import type { ErrorCode } from '#schemas/errors';

/** Why someone asks. */
export interface PurposeAndBasis {
  readonly purpose: Purpose;
  readonly legalBasis: LegalBasisCode;
}

/** What counts about the asker's agency. */
export interface AskerContext {
  readonly sector: Sector;
  /** A relevant authority under Crime and Disorder Act 1998 s115. */
  readonly relevantAuthority: boolean;
  /** Those in force that the agency is a party to. */
  readonly agreements: readonly SharingAgreement[];
}

/** What counts about a flag. */
export interface FlagFacts {
  readonly owner: string;
  readonly category: Category;
  readonly tier: 'standard' | 'brokered' | 'silent';
  /** As it stands on the day of the look-up. */
  readonly involvement: 'active' | 'recent' | 'historic';
  /** Agreement under which it is shared, such as ISA-1@1. */
  readonly agreement: string;
  /** Purposes and powers that it may be shown for. */
  readonly purposes: readonly Purpose[];
  readonly powers: readonly LegalBasisCode[];
  /** Whether a lead practitioner has accepted and still is. */
  readonly leadAccepted: boolean;
}

/** Something of an agency, or of the partnership where none is named. */
export interface AgencyResource {
  readonly agency?: string;
}

/** A review of one of the two queues. */
export interface ReviewResource {
  readonly queue: ReviewQueue;
}

/** What each action is done to. */
export interface Resources {
  'look-up': PurposeAndBasis;
  'see-flag': FlagFacts;
  review: ReviewResource;
  'decide-review': ReviewResource;
  'answer-source': AgencyResource;
  'read-quality': AgencyResource;
  'tune-thresholds': AgencyResource;
  'read-feed-health': AgencyResource;
  'read-indicators': AgencyResource;
  'read-notices': AgencyResource;
  'read-audit': AgencyResource;
}

/** Nothing: `{}`. */
export type NoContext = Readonly<Record<string, never>>;

/** What each action depends on besides. */
export interface Contexts {
  'look-up': AskerContext;
  'see-flag': AskerContext & PurposeAndBasis;
  review: NoContext;
  'decide-review': NoContext;
  'answer-source': NoContext;
  'read-quality': NoContext;
  'tune-thresholds': NoContext;
  'read-feed-health': NoContext;
  'read-indicators': NoContext;
  'read-notices': NoContext;
  'read-audit': NoContext;
}

/** What may be asked of decide(). */
export type Action = keyof Resources;

/** How much of a flag is shown: L0 through the broker desk, L1 sector, L2 agency and contact route, L3 lead practitioner. */
export type Level = 'L0' | 'L1' | 'L2' | 'L3';

/** What must be done along with what was decided. */
export type Obligation = 'audit' | 'tell-owner';

/** Why it was decided so. */
export type Reason = ErrorCode | 'PERMITTED' | 'OWN_AGENCY' | 'SILENT' | 'HISTORIC_NOT_NAMED' | 'OTHER_AGENCY';

/** A decision. */
export interface Decision {
  readonly effect: 'allow' | 'deny';
  /** Of an allowed see-flag. */
  readonly level?: Level;
  readonly obligations: readonly Obligation[];
  readonly reason: Reason;
}

/** Roles that may do an action at all. */
export type RolesOf = Readonly<Record<Action, readonly Role[]>>;
