export { assignPersonIds } from './cluster/assign-person-ids.ts';
export { exactInterval } from './evaluate/intervals/exact-interval.ts';
export type { HandlePair, WeighedEdge } from './cluster/weighed-edge.ts';
export { linkRecords, type LinkedPair, type LinkedRecords, type PlainRecord } from './link/link-records.ts';
export type { AttributeValues } from './standardise/attribute-values.ts';
export type { ExplainedPair, ExplainedStep } from './link/explain-pair.ts';
export { linkTable } from './link/link-table.ts';
export type { LinkOptions } from './link/link-options.ts';
export type { LinkResult, PairList, Progress, RuleYield } from './link/link-result.ts';
export { valuesOfDetails } from './live/values-of-details.ts';
export { detailsOfAsked } from './live/details-of-asked.ts';
export { type HubModel, mostRecordsOfKey } from './live/hub-model.ts';
export { parseHubModel } from './live/parse-hub-model.ts';
export type { IdentityDetails } from './live/identity-details.ts';
export type { IdentityEvidence } from './live/identity-evidence-of.ts';
export { type HubEdge, HubEdges } from './live/hub-edges.ts';
export { type LinkedHubRecords, linkHubRecords, linkHubTable } from './live/link-hub-records.ts';
export { LiveMatcher } from './live/live-matcher.ts';
export {
  type Constraints,
  type GroupMatcher,
  joiningFrom,
  type MembershipMove,
  type Neighbourhood,
  type NeighbourhoodRecord,
  type PreviousPersons,
  type Resolution,
  resolve,
} from './live/resolve.ts';
export type { HubRecord } from './live/table-of-details.ts';
export {
  type JudgedPair,
  type RefinedHubModel,
  type RefinedLevel,
  refineHubModel,
  type ReweighedPair,
  sureFromBits,
} from './live/refine-hub-model.ts';
export { pseudoMatches } from './live/refined-comparison.ts';
export { type HubTraining, trainHubModel } from './live/train-hub-model.ts';
export { defaultModel } from './models/default-model.ts';
export type { BatchModel } from './score/batch-model.ts';
export type { ColumnConfig, MatchConfig, MatchOverrides } from './table/match-config.ts';
export type { RecordTable } from './table/record-table.ts';
export { RecordTableBuilder } from './table/record-table-builder.ts';
