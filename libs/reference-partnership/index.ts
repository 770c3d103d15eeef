export type { Canary } from './canaries/canary.ts';
export { type CanaryPartnership, withCanaries } from './canaries/with-canaries.ts';
export {
  chunkFiles,
  type ChunkFiles,
  exportPath,
  type FilePart,
  truthHeads,
  type WholeRows,
} from './files/chunk-files.ts';
export { matchConfig, recordsHeader, recordsRow } from './files/records-csv.ts';
export { Generator, type GeneratorSettings } from './generate.ts';
export { exportText } from './legacy/export-text.ts';
export { plainCsv } from './legacy/plain-csv.ts';
export { toWindows1252 } from './legacy/windows-1252.ts';
export { nicknames } from './names/nicknames.ts';
export { spellingGroups } from './names/spelling-groups.ts';
export { hasCohort } from './observe/cohort.ts';
export { type Arm } from './observe/corrupt.ts';
export { type Profile, profiles } from './observe/profile.ts';
export type { LegacyOutputs } from './legacy/legacy-outputs.ts';
export type { PoliceRow } from './legacy/police-rows.ts';
export { byPerson, policePerson, policeSchemaSql } from './legacy/police-sql.ts';
export type { ExportKind, LegacyFormat, StreamedFormat, WholeFormat } from './legacy/legacy-format.ts';
export { legacyFormats } from './legacy/legacy-formats.ts';
export { foldCharacters } from './observe/fold-characters.ts';
export { toAgencyRecord } from './legacy/agency-record.ts';
export { recordIdOf } from './observe/recorded.ts';
export type {
  Change,
  ChangeOperation,
  Corruption,
  Observation,
  Recorded,
  RecordedAddress,
  RecordedAge,
  RecordedInvolvement,
  RecordedReceipt,
} from './observe/recorded.ts';
export type { PartnershipKeys } from './partnership/partnership-of.ts';
export {
  checkSettings,
  type GivenSettings,
  type ReferencePartnership,
  referencePartnership,
  type ReferenceSettings,
} from './reference-partnership.ts';
export { samplePartnership, sampleToday } from './sample-partnership.ts';
export type { ExpectedFlag } from './truth/expected-flag.ts';
export { expectedInvolvements, type ExpectedInvolvement } from './truth/expected-involvement.ts';
export type { ScriptedLookUp } from './truth/scripted-look-up.ts';
export type { Trap, TruthRow } from './truth/truth-row.ts';
export { type AgencyId, agencyIds, type SampleAgencyId, sampleAgencyIds } from './world/agency-id.ts';
export type { Person, Relation } from './world/person.ts';
