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
export {
  bandsFrom,
  type EligiblePair,
  type RankedPair,
  type SampledPair,
  type SampleKind,
} from './learning/sampled-pair.ts';
export type { LearnedModel } from './learning/learn-model.ts';
export { Learning } from './learning/learning.ts';
export type { AskedPairs, LearningReport, MovedLevel, PairErrors } from './learning/learning-report.ts';
export type { WeighedShare } from './learning/weighed-share.ts';
export { SampleStore } from './learning/sample-store.ts';
export { mostDrawn, type DrawnSample, Sampling } from './learning/sampling.ts';
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
export { type LinkageStage, StageClock, type StageMeter } from './stage-meter.ts';
export { PressedReviews } from './stewards/pressed-reviews.ts';
export { ReviewAnswers } from './stewards/review-answers.ts';
export { ReviewDesk } from './stewards/review-desk.ts';
export { ReviewEngine } from './stewards/review-engine.ts';
export type {
  AskedQuestion,
  HeldRecord,
  KeptReview,
  Opinion,
  QueuePage,
  ReviewSurroundings,
  ReviewVerdict,
} from './stewards/review-rows.ts';
export { ReviewStore, type OpenReview, type QuestionToSource } from './stewards/review-store.ts';
export { SourceQuestions } from './stewards/source-questions.ts';
export { StewardUnitOfWork, type StewardStores } from './stewards/steward-unit-of-work.ts';
export { subjectPseudonymOf } from './subject-pseudonym-of.ts';
export { type AnswerPair } from './quality/agreement-of.ts';
export {
  type ModelApproval,
  type ModelProposal,
  ModelProposals,
  proposeModel,
  refuseUnapproved,
} from './quality/model-proposals.ts';
export { approvedThresholdsOf, modelWithThresholds } from './quality/model-with-thresholds.ts';
export { QualityBoard } from './quality/quality-board.ts';
export { QualityStore } from './quality/quality-store.ts';
export { ThresholdStore, type ThresholdProposalRow } from './quality/threshold-store.ts';
export { ThresholdWorkbench } from './quality/threshold-workbench.ts';
export { DisclosureStore, type Recall, type WrongSubject } from './unlinking/disclosure-store.ts';
export { DoNotLinkList } from './unlinking/do-not-link-list.ts';
export { PersonHistories } from './unlinking/person-histories.ts';
export { PersonRegister } from './unlinking/person-register.ts';
export type { ForbiddenPair, PersonMove, ShownLookUp } from './unlinking/person-rows.ts';
export { Unlinking } from './unlinking/unlinking.ts';
export { FirstLoad, type FirstLoadOutcome, type FirstLoadProgress } from './first-load/first-load.ts';
export { type BacklogSource, takeBacklog } from './first-load/take-backlog.ts';
