export { blockingKeysOf } from './block/blocking-keys-of.ts';
export { linkBatch, type BatchRecord, type LinkedBatch } from './cluster/link-batch.ts';
export {
  resolve,
  type Constraints,
  type MembershipMove,
  type Neighbourhood,
  type NeighbourhoodRecord,
  type PreviousPersons,
  type Resolution,
  type WeighedEdge,
} from './cluster/resolve.ts';
export { defaultModel } from './models/default-model.ts';
export { type IdentityEvidence, identityEvidenceOf } from './score/identity-evidence-of.ts';
export type { MatchingModel, Thresholds } from './score/matching-model.ts';
export { type ScoredComparison, type ScoredPair, scorePair } from './score/score-pair.ts';
export { type IdentityDetails, standardise } from './standardise/standardise.ts';
export { standardiseAsked } from './standardise/standardise-asked.ts';
export type { StandardisedRecord } from './standardise/standardised-record.ts';
export { trainModel, type TrainingOptions } from './train/train-model.ts';
