import { type AuditEntry, AuditLedger } from '#libs/access';
import type { EventToAppend } from '#libs/events';
import {
  FeedHealthStore,
  FlagReader,
  LookUpLedger,
  type LookUpRecord,
  type LookUpStores,
  LookUpUnitOfWork,
  NoticeStore,
} from '#libs/flag-index';
import { type IndicatorCounts, IndicatorStore } from '#libs/indicators';
import { type Finding, PersonFinder } from '#libs/linkage';
import type { AskedPerson, FeedHealth, Flag, Notices, Partnership } from '#schemas';

/** The one person that the finder of these tests knows. */
export const subject = '5'.repeat(32);

/** The police's flag on that person. */
export const aFlag: Flag = {
  id: '00000000-0000-4000-8000-0000000000f1',
  subject,
  owner: 'police',
  sourceHandle: '1'.repeat(32),
  category: 'POLICE_SAFEGUARDING',
  involvement: 'active',
  since: '2026-01',
  reviewBy: '2099-01-01',
  team: 'safeguarding-unit',
  tier: 'standard',
  legal: {
    regime: 'UK_GDPR',
    article6: '6(1)(e)',
    article9: '9(2)(g) Sch1 para 18',
    powers: ['CHILDREN_ACT_1989_S47'],
    agreement: 'ISA-1@1',
    purposes: ['SAFEGUARDING_CHILD'],
  },
  retention: { rule: 'ISA_25_PLUS_7', disposeAfter: '2099-01-01', hold: false },
  identityEvidence: 'A',
  provenance: { stream: 'person', recordHandle: '2'.repeat(32) },
  subjectInformed: 'unknown',
  version: '1',
};

/** Finds whom it is told; keeps what it was asked. */
export class MemoryFinder extends PersonFinder {
  finding: Finding = { kind: 'person', subject, membershipVersion: '1', matchWeight: 30 };
  readonly asked: AskedPerson[] = [];

  find(asked: AskedPerson): Promise<Finding> {
    this.asked.push(asked);
    return Promise.resolve(this.finding);
  }
}

class Audit extends AuditLedger {
  constructor(private readonly into: MemoryLookUps) {
    super();
  }

  append(entry: AuditEntry): Promise<void> {
    if (this.into.auditFails) return Promise.reject(new Error('insert failed: caseReference CASE-1'));
    this.into.audit.push(entry);
    return Promise.resolve();
  }
}

class Flags extends FlagReader {
  ofSubjects(subjects: readonly string[]): ReturnType<FlagReader['ofSubjects']> {
    const flags = subjects.includes(subject) ? [aFlag] : [];
    return Promise.resolve({ flags, membershipVersions: new Map(), readAt: new Date() });
  }
}

class Ledger extends LookUpLedger {
  constructor(private readonly into: LookUpRecord[]) {
    super();
  }

  add(lookUp: LookUpRecord): Promise<void> {
    this.into.push(lookUp);
    return Promise.resolve();
  }
}

/** Transactions of answers, in memory. */
export class MemoryLookUps extends LookUpUnitOfWork {
  readonly audit: AuditEntry[] = [];
  readonly lookUps: LookUpRecord[] = [];
  readonly events: EventToAppend[] = [];
  auditFails = false;

  constructor(private readonly partnership: Partnership) {
    super();
  }

  run<T>(work: (stores: LookUpStores) => Promise<T>): Promise<T> {
    return work({
      audit: new Audit(this),
      flags: new Flags(),
      lookUps: new Ledger(this.lookUps),
      directory: () => Promise.resolve(this.partnership),
      feedRuns: () => Promise.resolve([]),
      append: (events) => {
        this.events.push(...events);
        return Promise.resolve();
      },
    });
  }
}

/** No notice yet. */
export class MemoryNotices extends NoticeStore {
  last(): Promise<Notices> {
    return Promise.resolve({ notices: [] });
  }
}

/** No feed yet. */
export class MemoryFeeds extends FeedHealthStore {
  readonly asked: string[] = [];

  ofAgency(agency: string): Promise<FeedHealth> {
    this.asked.push(agency);
    return Promise.resolve({ feeds: [] });
  }

  runs(): Promise<readonly never[]> {
    return Promise.resolve([]);
  }
}

/** Counts that never change. */
export class MemoryIndicators extends IndicatorStore {
  counts(): Promise<IndicatorCounts> {
    const few = { all: 3, standard: 3 };
    return Promise.resolve({
      personsKnown: few,
      personsKnownToSeveral: few,
      lookUpsAnswered: 3,
      answersWithNewAgency: 0,
    });
  }
}
