export {
  AgencyRecordStore,
  type OpenedRecord,
  type RecordHead,
  type RecordToStore,
  type RekeyedRecord,
} from './agency-record-store.ts';
export { findingOf, type ScoredCandidate } from './finding-of.ts';
export { IdentityKeys, type SealedRecord } from './identity-keys.ts';
export { isEnough, isEnoughToCompare } from './is-enough.ts';
export { LinkageService, type BatchOutcome, type LinkageSettings } from './linkage-service.ts';
export { LinkageUnitOfWork, type LinkageStores, type RefusedEvent } from './linkage-unit-of-work.ts';
export type { MembershipChange } from './membership-changes-of.ts';
export {
  type Constraint,
  type Edge,
  type IdentityEvidence,
  type LinkedRecord,
  type Neighbourhood,
  type RecordState,
} from './neighbourhood.ts';
export { PersonFinder, type Finding } from './person-finder.ts';
export { PersonStore } from './person-store.ts';
export { ReviewQueue, type PossibleLink } from './review-queue.ts';
export { Relink, type RelinkProgress } from './relink/relink.ts';
export type { RelinkPlan } from './relink/relink-plan.ts';
export { reviewOf, type StoredReview } from './review-of.ts';
export { ReviewStore } from './review-store.ts';
export { type LinkageStage, StageClock, type StageMeter } from './stage-meter.ts';
export { subjectPseudonymOf } from './subject-pseudonym-of.ts';
