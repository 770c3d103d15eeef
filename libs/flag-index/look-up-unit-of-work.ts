import type { ContactRoute, Flag, LookUpAnswer, LookUpRequest, NoticeEvent, Purpose } from '#schemas';
import type { AuditLedger, Level, PartnershipDirectory } from '#libs/access';
import type { EventToAppend } from '#libs/events';
import type { FeedRun } from './feed-run.ts';

/** Every flag of some subjects, with what its disclosure would rely on. */
export interface HeldFlags {
  readonly flags: readonly Flag[];
  /** Newest membership of each subject that the index has taken, decimal. */
  readonly membershipVersions: ReadonlyMap<string, string>;
  /** The database's own clock. */
  readonly readAt: Date;
}

/** Reads flags. */
export abstract class FlagReader {
  abstract ofSubjects(subjects: readonly string[]): Promise<HeldFlags>;
}

/** A flag that was shown, at which level, and the membership that tied it to the person asked about. */
export interface Disclosure {
  readonly flagId: string;
  readonly subject: string;
  readonly owner: string;
  readonly level: Level;
  readonly membershipVersion: string;
  /** What to quote at the broker desk (L0). */
  readonly reference?: string;
}

/** What an owner is told of a look-up that touched its flag. No word on whom. */
export interface NoticeToOwner {
  readonly noticeId: string;
  readonly kind: NoticeEvent['kind'];
  readonly flagId: string;
  readonly agency: string;
  readonly team: string;
  /** The asker as the asker's own tier lets it be shown. */
  readonly askerName: string;
  readonly askerRoute?: ContactRoute;
  readonly purpose: Purpose;
  readonly urgency: LookUpRequest['urgency'];
}

/** One look-up as it is kept beside its disclosures and notices. */
export interface LookUpRecord {
  readonly receipt: string;
  readonly at: Date;
  readonly askerAgency: string;
  readonly purpose: Purpose;
  readonly outcome: LookUpAnswer['outcome'];
  readonly disclosures: readonly Disclosure[];
  readonly notices: readonly NoticeToOwner[];
}

/** Keeps look-ups. */
export abstract class LookUpLedger {
  /** Adds the look-up, its disclosures and its notices; counts the agencies named that the asker's agency was never named before. */
  abstract add(lookUp: LookUpRecord): Promise<void>;
}

/** What the one transaction of an answer may touch. */
export interface LookUpStores {
  readonly audit: AuditLedger;
  readonly flags: FlagReader;
  readonly lookUps: LookUpLedger;
  directory(): Promise<PartnershipDirectory>;
  feedRuns(): Promise<readonly FeedRun[]>;
  /** Publishes with the transaction. */
  append(events: readonly EventToAppend[]): Promise<void>;
}

/** One transaction of an answer: all or nothing. */
export abstract class LookUpUnitOfWork {
  /** @throws HubError DATABASE_UNREACHABLE (retriable) */
  abstract run<T>(work: (stores: LookUpStores) => Promise<T>): Promise<T>;
}
