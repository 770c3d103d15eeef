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
export { linkRecords, type LinkedPair, type LinkedRecords, type PlainRecord } from './link/link-records.ts';
export { linkTable } from './link/link-table.ts';
export type { LinkOptions } from './link/link-options.ts';
export type { LinkResult, PairList, Progress, RuleYield } from './link/link-result.ts';
export type { BatchModel } from './score/batch-model.ts';
export type { ColumnConfig, MatchConfig, MatchOverrides } from './table/match-config.ts';
export type { RecordTable } from './table/record-table.ts';
export { RecordTableBuilder } from './table/record-table-builder.ts';
