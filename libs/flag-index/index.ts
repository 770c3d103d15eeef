export { checkLookUp } from './check-look-up.ts';
export { coverageOf, type CoverageQuestion } from './coverage-of.ts';
export { FeedHealthStore } from './feed-health-store.ts';
export type { FeedRun } from './feed-run.ts';
export { feedStateOf } from './feed-state-of.ts';
export type { Finding } from './finding.ts';
export { FlagIndexService, type IndexOutcome } from './flag-index-service.ts';
export { FlagStore, type FlagStores, FlagUnitOfWork, type RefusedEvent } from './flag-unit-of-work.ts';
export { type IndexedRecord, notToBeLookedUp, type RecordMembership, type RecordSource } from './indexed-record.ts';
export type { LookUpAsked } from './look-up-asked.ts';
export { involvementFaults } from './involvement-faults.ts';
export { LookUpService } from './look-up-service.ts';
export {
  type Disclosure,
  FlagReader,
  type HeldFlags,
  LookUpLedger,
  type LookUpRecord,
  type LookUpStores,
  LookUpUnitOfWork,
  type NoticeToOwner,
} from './look-up-unit-of-work.ts';
export { NoticeStore } from './notice-store.ts';
export { nilSentence, noticeTexts } from './notice-texts.ts';
export { toFeed } from './to-feed.ts';
export { visibleInvolvement } from './visible-involvement.ts';
