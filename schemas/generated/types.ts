// Generated from the *.schema.json files by `npm run generate`.

/**
 * Keyed hash of the record ref: 32 hexadecimal digits.
 */
export type RecordHandle = string;
/**
 * Grows per record; an unsigned 64-bit integer in decimal.
 */
export type Version = string;
/**
 * Statutory power relied on.
 */
export type LegalBasisCode =
  | 'CHILDREN_ACT_1989_S47'
  | 'CHILDREN_ACT_1989_S17'
  | 'CHILDREN_ACT_2004_S10'
  | 'CHILDREN_ACT_2004_S11'
  | 'CARE_ACT_2014_S42'
  | 'CARE_ACT_2014_S45'
  | 'CRIME_AND_DISORDER_ACT_1998_S115'
  | 'CRIME_AND_DISORDER_ACT_1998_S39';
export type Category =
  | 'CHILD_SOCIAL_CARE'
  | 'ADULT_SOCIAL_CARE'
  | 'YOUTH_JUSTICE'
  | 'POLICE_SAFEGUARDING'
  | 'PROBATION'
  | 'COMMUNITY_SAFETY'
  | 'HOUSING'
  | 'EDUCATION'
  | 'HEALTH_UNIVERSAL'
  | 'VICTIM_SUPPORT'
  | 'COMMUNITY_ORG'
  | 'OTHER';
/**
 * Local names of nested fields, parted by slashes.
 */
export type SourcePath = string;
/**
 * A person's name inside the flag index: keyed hash of the person id, 32 hexadecimal digits.
 */
export type SubjectPseudonym = string;
export type Month = string;
export type Purpose =
  'SAFEGUARDING_CHILD' | 'SAFEGUARDING_ADULT' | 'EARLY_HELP' | 'PREVENT_OFFENDING' | 'COMMUNITY_SAFETY' | 'VICTIM_CARE';
export type Sector = 'Health' | 'Justice' | 'Housing' | 'Education' | 'Social care' | 'Community';
export type Role = 'practitioner' | 'data-steward' | 'cleared-steward' | 'it-team' | 'partnership-lead' | 'auditor';
/**
 * Why the two may be relatives or members of one home, or were told apart before.
 */
export type ReviewCaution =
  'twins' | 'siblings' | 'parent-and-child' | 'one-home' | 'told-apart-before' | 'another-alike';
export type SourceQuestionCode = 'names' | 'birth-date' | 'sex' | 'address' | 'identifiers' | 'one-person';
export type SourceAnswerCode = 'right-as-held' | 'corrected' | 'more-than-one-person' | 'cannot-check';
/**
 * Silent subjects wait in a queue of their own, for stewards who are cleared for it.
 */
export type ReviewQueue = 'ordinary' | 'cleared';

/**
 * Body of an event on topic agency-records, sealed from the moment it is appended.
 */
export interface AgencyRecordEvent {
  readonly recordHandle: RecordHandle;
  readonly agency: string;
  readonly stream: string;
  readonly version: Version;
  readonly op: 'upsert' | 'delete' | 'erase' | 'merge' | 'unmerge';
  readonly record?: AgencyRecord;
  readonly retired?: RecordHandle;
}
/**
 * What one agency holds on someone: identity details only, never case content. Parsed, not standardised: spelling is the source's own.
 */
export interface AgencyRecord {
  readonly recordRef: RecordRef;
  /**
   * Whether the source protects this person's whereabouts or identity. Unknown is never none.
   */
  readonly protection: 'none' | 'restricted' | 'unknown';
  /**
   * EDTF date from which this person lives under a new identity by law (adoption, protection, recognition of gender): the record is linked to none from before. A part that is not known counts as its last day.
   */
  readonly identitySince?: string;
  /**
   * EDTF date from which the source has held this record. Absent, or in part: as early as can be.
   */
  readonly recordedFrom?: string;
  readonly names: readonly PersonName[];
  /**
   * The birth date as recorded, first; then those recorded under an alias.
   */
  readonly birthDates: readonly BirthDate[];
  readonly sex: 'male' | 'female' | 'indeterminate' | 'unknown';
  /**
   * Gender as recorded, where the source keeps it apart from sex.
   */
  readonly gender?: string;
  readonly addresses: readonly Address[];
  readonly identifiers: readonly Identifier[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}
/**
 * Where the record stands in its agency. The key is the legacy key: it travels sealed and is never logged.
 */
export interface RecordRef {
  readonly agency: string;
  readonly stream: string;
  readonly key: string;
}
export interface PersonName {
  readonly use: 'official' | 'alias' | 'former' | 'preferred';
  /**
   * Given names in order; empty for a one-word name.
   */
  readonly given: readonly string[];
  /**
   * Family name; empty when the source has none.
   */
  readonly family: string;
  /**
   * The name as the source writes it, when it was parsed from one field.
   */
  readonly raw?: string;
  /**
   * True when given and family were split from one field by rule.
   */
  readonly derived?: boolean;
}
export interface BirthDate {
  /**
   * EDTF date: 1985, 1985-04 or 1985-04-30; what is missing is not known.
   */
  readonly value: string;
  /**
   * True when the source is known to write this date for an unknown one.
   */
  readonly placeholder?: boolean;
}
export interface Address {
  readonly lines: readonly string[];
  readonly postcode?: string;
  /**
   * Unique property reference number, a string of digits.
   */
  readonly uprn?: string;
  readonly from?: string;
  readonly to?: string;
}
export interface Identifier {
  readonly type: 'NHS' | 'UPN' | 'PNC' | 'CRO' | 'NINO' | 'ULN';
  readonly value: string;
  /**
   * Whether the check digit holds. An invalid identifier is kept and never links on its own.
   */
  readonly valid: boolean;
}
/**
 * What a connector reads, how it decodes and maps it, and what it may emit.
 */
export interface ConnectorManifest {
  readonly kind: 'Connector';
  readonly metadata: ConnectorMetadata;
  /**
   * JSON Schema of the settings.
   */
  readonly config?: {};
  readonly source: ConnectorSource;
  readonly decode: ConnectorDecode;
  readonly map: ConnectorMap;
  readonly emit: ConnectorEmit;
  readonly coverage: ConnectorCoverage;
}
export interface ConnectorMetadata {
  readonly name: string;
  readonly version: string;
  readonly agencyType: string;
}
export interface ConnectorSource {
  readonly mode: 'pull' | 'receive';
  readonly transport: 'folder' | 'postgres' | 'mllp';
  /**
   * Cron expression for a pull.
   */
  readonly schedule?: string;
  readonly timezone?: string;
  readonly streams: readonly ConnectorStream[];
}
export interface ConnectorStream {
  readonly name: string;
  /**
   * Source fields that make the legacy key.
   */
  readonly key: readonly string[];
  /**
   * Source fields the mapping needs; one missing pauses the stream with the difference.
   */
  readonly fields?: readonly string[];
  readonly cursor?: StreamCursor;
  readonly changes?: StreamChanges;
  readonly deletes?: StreamDeletes;
}
export interface StreamCursor {
  readonly fields: readonly string[];
  readonly overlap: string;
}
/**
 * How the source says what happened to a record, where it tells changes. What is deleted, erased or merged away needs no more than its key.
 */
export interface StreamChanges {
  /**
   * Field that says it; empty is upsert, a code that is not in the list makes the record a dead letter.
   */
  readonly operation: string;
  /**
   * Meaning by code of the source, upper or lower case alike. merge: the record was merged into another; unmerge: it is parted again from another.
   */
  readonly codes: {
    [k: string]: 'upsert' | 'delete' | 'erase' | 'merge' | 'unmerge';
  };
  /**
   * Field with the key of the other record of a merge or unmerge.
   */
  readonly other?: string;
}
export interface StreamDeletes {
  readonly strategy: 'none' | 'keyset-reconcile';
  readonly maxDeletePercent: number;
}
export interface ConnectorDecode {
  readonly format: 'csv' | 'xml' | 'rows' | 'hl7v2';
  readonly encoding?: 'utf-8' | 'windows-1252';
  /**
   * Local name of an element around a record that tells what happened to it (xml); its fields and those of the record in it are read side by side.
   */
  readonly changeElement?: string;
  /**
   * Local name of the element that is one record (xml).
   */
  readonly recordElement?: string;
  readonly limits: DecodeLimits;
}
export interface DecodeLimits {
  readonly recordBytes: number;
  readonly depth: number;
}
export interface ConnectorMap {
  readonly engine: 'declarative' | 'code';
  readonly file?: string;
  readonly version: string;
}
export interface ConnectorEmit {
  readonly schema: 'agency-record.v1';
  readonly agreement: string;
  readonly basis: LegalBasisCode;
  readonly category: Category;
  /**
   * Team whose contact route answers, unless the record names one.
   */
  readonly team: string;
}
export interface ConnectorCoverage {
  readonly geography: string;
  readonly from: string;
  readonly refresh: string;
  readonly cohort: string;
}
/**
 * How the fields of a source become an agency record, its involvements and event receipts: a closed list of rules, without code. `each` applies a rule to every such element, paths then start there.
 */
export interface ConnectorMapping {
  readonly version: string;
  readonly protection: CodeRule;
  readonly identitySince?: DateRule;
  readonly recordedFrom?: DateRule;
  readonly names: readonly NameRule[];
  readonly birthDates: readonly BirthDateRule[];
  readonly sex: CodeRule;
  readonly gender?: TextRule;
  readonly addresses: readonly AddressRule[];
  readonly identifiers: readonly IdentifierRule[];
  readonly phones: readonly TextRule[];
  readonly emails: readonly TextRule[];
  readonly involvements: readonly InvolvementRule[];
  /**
   * Events of which no more than class and day is told; absent: none.
   */
  readonly receipts?: readonly ReceiptRule[];
  /**
   * Unit tests of the mapping: a source record and what it must become.
   */
  readonly tests: readonly MappingTest[];
}
/**
 * A coded value: the meaning of each code of the source, synonyms included; another code is an error unless `otherwise` says what it means.
 */
export interface CodeRule {
  /**
   * The first of these that has a text.
   */
  readonly from: readonly SourcePath[];
  /**
   * Meaning by code of the source, upper or lower case alike.
   */
  readonly codes: {
    [k: string]: string;
  };
  /**
   * What no code means.
   */
  readonly empty: string;
  /**
   * What a code means that is not in the list.
   */
  readonly otherwise?: string;
}
/**
 * A date of which a part may be unknown.
 */
export interface DateRule {
  /**
   * The first of these that has a text.
   */
  readonly from: readonly SourcePath[];
  readonly format: 'edtf' | 'yyyy-mm-dd' | 'dd/mm/yyyy' | 'hl7' | 'pnc';
  /**
   * Texts by which the source says that it knows no date.
   */
  readonly notKnown?: readonly string[];
}
/**
 * A name, in parts, or written in one field as FAMILY/GIVEN (slash), FAMILY, GIVEN (comma) or GIVEN FAMILY (spoken: titles before it are left out, the last word is the family name).
 */
export interface NameRule {
  readonly use: 'official' | 'alias' | 'former' | 'preferred';
  readonly form: 'parts' | 'slash' | 'comma' | 'spoken';
  readonly each?: SourcePath;
  readonly when?: Condition;
  readonly given?: TextListRule;
  readonly family?: TextRule;
  readonly text?: TextRule;
}
/**
 * Holds when all of it does: `path` has one of the texts of `is`, or any text without it; one of `any` has a text; none of `none` has one.
 */
export interface Condition {
  readonly path?: SourcePath;
  readonly is?: readonly string[];
  readonly any?: readonly SourcePath[];
  readonly none?: readonly SourcePath[];
}
/**
 * Every text of the fields, in order.
 */
export interface TextListRule {
  /**
   * All of these.
   */
  readonly from: readonly SourcePath[];
  /**
   * Parts one text into several.
   */
  readonly split?: string;
}
/**
 * A text: the first field that has one, or the fields joined.
 */
export interface TextRule {
  /**
   * The first of these that has a text.
   */
  readonly from?: readonly SourcePath[];
  /**
   * All of these that have a text, joined.
   */
  readonly join?: readonly SourcePath[];
  /**
   * What joined texts are parted by; a blank when not given.
   */
  readonly with?: string;
  readonly const?: string;
  readonly case?: 'upper' | 'lower';
  /**
   * Keeps what follows the first such text.
   */
  readonly after?: string;
  /**
   * Keeps what precedes the first such text.
   */
  readonly before?: string;
  readonly when?: Condition;
}
/**
 * A birth date.
 */
export interface BirthDateRule {
  readonly date: DateRule;
  readonly each?: SourcePath;
  /**
   * Dates (EDTF) that the source is known to write for an unknown one.
   */
  readonly placeholders?: readonly string[];
}
/**
 * An address: lines with a postcode, or a BS 7666 element.
 */
export interface AddressRule {
  readonly form: 'lines' | 'bs7666';
  readonly each?: SourcePath;
  readonly when?: Condition;
  readonly lines?: TextListRule;
  readonly postcode?: TextRule;
  readonly uprn?: TextRule;
}
/**
 * A number that a service gives a person; its check digit is checked.
 */
export interface IdentifierRule {
  readonly type: 'NHS' | 'UPN' | 'PNC' | 'CRO' | 'NINO' | 'ULN';
  /**
   * The first of these that has a text.
   */
  readonly from: readonly SourcePath[];
  readonly each?: SourcePath;
}
/**
 * The agency's contact with the person. Ended at most 12 months ago it is recent, earlier historic, not ended active.
 */
export interface InvolvementRule {
  readonly each?: SourcePath;
  readonly when?: Condition;
  readonly since: DateRule;
  readonly ended?: DateRule;
  readonly case?: TextRule;
  readonly team?: CodeRule;
}
/**
 * That something of a class happened on a day. The classes are a closed list: no text of the source gets through.
 */
export interface ReceiptRule {
  readonly each?: SourcePath;
  readonly listed?: Listed;
  readonly when?: Condition;
  readonly class: CodeRule;
  readonly day: DateRule;
}
/**
 * Several entries in one text, parted by `split`; each is cut by `by` into parts named 1, 2, ...
 */
export interface Listed {
  /**
   * The first of these that has a text.
   */
  readonly from: readonly SourcePath[];
  readonly split: string;
  readonly by: string;
}
/**
 * A source record (fields by name; an array for a repeated one, an object for a nested one) and what it must become, in whole or in part.
 */
export interface MappingTest {
  readonly title: string;
  readonly today?: string;
  readonly given: {
    [k: string]: unknown;
  };
  /**
   * Part of the agency record, `involvements` and `receipts`; or `code` and `fields` of the error.
   */
  readonly expect: {
    [k: string]: unknown;
  };
}
/**
 * Body of an event on topic decisions: a data steward's word on a pair of records.
 */
export interface DecisionEvent {
  readonly decisionId: string;
  /**
   * Absent where records were unlinked or a word was taken back.
   */
  readonly reviewId?: string;
  /**
   * released takes an earlier word back.
   */
  readonly verdict: 'same' | 'different' | 'cannot-tell' | 'released';
  readonly leftHandle: RecordHandle;
  readonly rightHandle: RecordHandle;
  readonly decidedAt: string;
}
/**
 * Pairs of records that are never linked, because a steward or a source said so; newest first.
 */
export interface DoNotLink {
  readonly total: number;
  readonly pairs: readonly DoNotLinkPair[];
}
export interface DoNotLinkPair {
  readonly id: string;
  readonly origin: 'steward' | 'source';
  /**
   * Absent where a source said it.
   */
  readonly since?: string;
  readonly left: ReviewRecord;
  readonly right: ReviewRecord;
}
export interface ReviewRecord {
  /**
   * Whose record it is today.
   */
  readonly person: 'first' | 'second';
  readonly names: readonly PersonName[];
  readonly birthDates: readonly string[];
  readonly sex: 'male' | 'female' | 'indeterminate' | 'unknown';
  /**
   * Empty where protected.
   */
  readonly homes: readonly ReviewHome[];
}
export interface ReviewHome {
  /**
   * First half of the postcode.
   */
  readonly outwardCode: string;
  readonly from?: string;
  readonly to?: string;
}
/**
 * CloudEvents 1.0 context attributes, carried as headers. No personal data, no legacy key.
 */
export interface EventAttributes {
  readonly specversion: '1.0';
  /**
   * Hash of key, version and operation: the same event sent twice has the same id.
   */
  readonly id: string;
  /**
   * Stream or process that appended it, such as /agencies/police/person or /matcher.
   */
  readonly source: string;
  /**
   * Topic and operation, such as agency-records.upsert.
   */
  readonly type: string;
  readonly time: string;
  readonly datacontenttype: 'application/json' | 'application/vnd.signpost.sealed';
  readonly dataschema: string;
}
/**
 * How the feeds of an agency run.
 */
export interface FeedHealth {
  readonly feeds: readonly Feed[];
}
export interface Feed {
  readonly agency: string;
  readonly agencyName: string;
  readonly stream: string;
  readonly state: 'fresh' | 'stale' | 'down' | 'not-connected' | 'out-of-scope';
  readonly refreshHours: number;
  readonly lastRunAt?: string;
  readonly lastRunState?: 'ok' | 'paused' | 'failed';
  readonly pausedBecause?: string;
  readonly read: number;
  readonly sent: number;
  readonly unchanged: number;
  readonly deadLettered: number;
  /**
   * Dead letters of the last run by code.
   */
  readonly codes: {
    [k: string]: number;
  };
  /**
   * Since the last good run ended.
   */
  readonly lagSeconds?: number;
  /**
   * Involvements that no subject can be found by yet.
   */
  readonly notToBeLookedUp: number;
}
/**
 * Body of an event on topic feed-status: how the last run of a connector went. Counts and codes only.
 */
export interface FeedStatus {
  readonly agency: string;
  readonly stream: string;
  readonly runId: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly state: 'ok' | 'paused' | 'failed';
  /**
   * Code of the error that paused or failed the stream.
   */
  readonly pausedBecause?: string;
  readonly read: number;
  readonly sent: number;
  readonly unchanged: number;
  readonly deadLettered: number;
  /**
   * Dead letters of the run by code.
   */
  readonly codes: {
    [k: string]: number;
  };
}
/**
 * Agency X is or was involved with this person and may be asked through this contact route; never why. A closed list, no free text.
 */
export interface Flag {
  readonly id: string;
  readonly subject: SubjectPseudonym;
  readonly owner: string;
  readonly sourceHandle: string;
  readonly category: Category;
  readonly involvement: 'active' | 'recent' | 'historic';
  readonly since: Month;
  readonly ended?: Month;
  /**
   * Day on which the flag lapses unless renewed; at most 24 months ahead, 90 days for silent.
   */
  readonly reviewBy: string;
  /**
   * Code of the owner's team; its contact route is kept once per team.
   */
  readonly team: string;
  readonly lead?: LeadPractitioner;
  readonly tier: 'standard' | 'brokered' | 'silent';
  readonly legal: LegalBasis;
  readonly retention: Retention;
  readonly identityEvidence: 'A' | 'B';
  readonly provenance: Provenance;
  readonly subjectInformed: 'yes' | 'no' | 'unknown';
  readonly version: Version;
}
export interface LeadPractitioner {
  readonly role: string;
  readonly acceptedAt: string;
  readonly until: string;
}
export interface LegalBasis {
  readonly regime: 'UK_GDPR' | 'DPA_PART_3';
  readonly article6: '6(1)(c)' | '6(1)(e)';
  readonly article9: '9(2)(g) Sch1 para 18' | '9(2)(h) Sch1 para 2' | 'none';
  readonly powers: readonly LegalBasisCode[];
  readonly agreement: string;
  readonly purposes: readonly Purpose[];
}
export interface Retention {
  readonly rule: 'ISA_25_PLUS_7' | 'LAC_75' | 'ADOPTION_100' | 'CONTACT_END_N';
  readonly disposeAfter: string;
  readonly hold: boolean;
}
export interface Provenance {
  readonly stream: string;
  readonly recordHandle: RecordHandle;
}
/**
 * Counts for the partnership lead, after disclosure control.
 */
export interface Indicators {
  readonly asOf: string;
  readonly measures: readonly Measure[];
}
export interface Measure {
  readonly id: string;
  readonly title: string;
  /**
   * A rounded count, or 1 to 7.
   */
  readonly shown: string;
  readonly meaning: string;
}
/**
 * What became of each item of an ingest request.
 */
export interface IngestAnswer {
  readonly accepted: number;
  readonly rejected: readonly RejectedItem[];
}
export interface RejectedItem {
  readonly index: number;
  readonly code: string;
  readonly fields: readonly string[];
}
/**
 * A batch that a connector sends to the hub over HTTPS: each item is one row of the source, giving at most one event per topic.
 */
export interface IngestRequest {
  readonly items: readonly IngestItem[];
}
export interface IngestItem {
  readonly agencyRecord: AgencyRecordEvent;
  readonly involvement?: InvolvementEvent;
}
/**
 * Body of an event on topic involvements: that an agency is or was involved with the subject of a record, never why. Replaces all earlier involvements of the record.
 */
export interface InvolvementEvent {
  readonly recordHandle: RecordHandle;
  readonly agency: string;
  readonly stream: string;
  readonly version: Version;
  readonly protection: 'none' | 'restricted' | 'unknown';
  readonly involvements: readonly Involvement[];
  readonly receipts: readonly EventReceipt[];
}
/**
 * An agency's professional contact with someone. Months only, no narrative.
 */
export interface Involvement {
  /**
   * Token the source maps to its own case; keyed hash, 32 hexadecimal digits.
   */
  readonly sourceHandle: string;
  readonly category: Category;
  readonly involvement: 'active' | 'recent' | 'historic';
  readonly since: Month;
  readonly ended?: Month;
  /**
   * Code of the team whose contact route answers.
   */
  readonly team: string;
  /**
   * Sharing agreement and version under which it is shared.
   */
  readonly agreement: string;
}
/**
 * That something of a class happened on a day; no narrative.
 */
export interface EventReceipt {
  readonly class: string;
  readonly day: string;
  readonly dedupeKey: string;
}
/**
 * The newest version that the hub holds of any record of a stream; 0 when none.
 */
export interface LastVersion {
  readonly lastVersion: Version;
}
/**
 * What the asker is shown: outcome, flags as the reader may see them, coverage, notice, receipt.
 */
export interface LookUpAnswer {
  readonly outcome: 'SHOWN' | 'NOTHING_TO_SHOW' | 'AMBIGUOUS' | 'NOT_ENOUGH';
  readonly flags: readonly ShownFlag[];
  readonly coverage: readonly Coverage[];
  /**
   * What the answer does and does not mean, in words to be shown as they are.
   */
  readonly notice: string;
  /**
   * Reference of this look-up, to quote when asking.
   */
  readonly receipt: string;
  readonly answeredAt: string;
  readonly brokerDesk: ContactRoute;
}
/**
 * A generalisation of a flag, chosen by policy: L0 brokered, L1 sector, L2 agency and contact route, L3 team or lead.
 */
export interface ShownFlag {
  readonly level: 'L0' | 'L1' | 'L2' | 'L3';
  readonly sector?: Sector;
  readonly agency?: string;
  readonly agencyName?: string;
  readonly category?: Category;
  readonly involvement: 'active' | 'recent' | 'historic' | 'not-shown';
  readonly since?: Month;
  readonly ended?: Month;
  readonly contactRoute?: ContactRoute;
  /**
   * What to quote at the broker desk (L0).
   */
  readonly reference?: string;
}
export interface ContactRoute {
  readonly code: string;
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  readonly outOfHoursPhone?: string;
  readonly mailbox: string;
}
/**
 * Whether one source could answer. From feed health only, never from hits.
 */
export interface Coverage {
  readonly agency: string;
  readonly agencyName: string;
  readonly stream: string;
  readonly state: 'fresh' | 'stale' | 'down' | 'not-connected' | 'out-of-scope';
  readonly asOf?: string;
  /**
   * Share of the source's records that cannot be looked up, rounded to 10.
   */
  readonly cannotBeLookedUpPercent?: number;
}
/**
 * What the asker may choose when asking: from the sharing agreements in force of the asker's agency.
 */
export interface LookUpOptions {
  readonly purposes: readonly PurposeChoice[];
  readonly legalBases: readonly LegalBasisChoice[];
  readonly agencies: readonly AgencyChoice[];
}
export interface PurposeChoice {
  readonly code: Purpose;
  readonly label: string;
}
export interface LegalBasisChoice {
  readonly code: LegalBasisCode;
  readonly label: string;
}
export interface AgencyChoice {
  readonly id: string;
  readonly name: string;
}
/**
 * One "who else knows" question about one person.
 */
export interface LookUpRequest {
  readonly purpose: Purpose;
  readonly legalBasis: LegalBasisCode;
  /**
   * The asker's own case or referral.
   */
  readonly caseReference: string;
  readonly relationship: 'allocated-worker' | 'duty-worker' | 'supervisor' | 'panel-member';
  readonly urgency: 'red' | 'amber' | 'green';
  /**
   * Only these agencies, where the asker wants to limit the question.
   */
  readonly agencies?: readonly string[];
  readonly person: AskedPerson;
}
/**
 * The person asked about. Enough is: a verified identifier and birth date; or given and family name, birth date and one of postcode, former family name; or the asker's own agency's record reference.
 */
export interface AskedPerson {
  readonly given?: string;
  readonly family?: string;
  readonly formerFamily?: string;
  readonly birthDate?: string;
  readonly sex?: 'male' | 'female' | 'indeterminate' | 'unknown';
  readonly postcode?: string;
  readonly identifier?: AskedIdentifier;
  readonly recordReference?: OwnRecordReference;
}
export interface AskedIdentifier {
  readonly type: 'NHS' | 'UPN' | 'PNC' | 'CRO' | 'NINO' | 'ULN';
  readonly value: string;
}
/**
 * A record of the asker's own agency, exact.
 */
export interface OwnRecordReference {
  readonly stream: string;
  readonly key: string;
}
/**
 * Body of an event on topic memberships: agency records that moved between subjects of the flag index.
 */
export interface MembershipsEvent {
  readonly moves: readonly MembershipMove[];
}
export interface MembershipMove {
  readonly recordHandle: RecordHandle;
  readonly fromSubject?: SubjectPseudonym;
  readonly toSubject?: SubjectPseudonym;
  cause:
    | 'arrived'
    | 'changed'
    | 'linked'
    | 'split'
    | 'steward-same'
    | 'steward-different'
    | 'source-merge'
    | 'source-unmerge'
    | 'deleted'
    | 'erased';
  /**
   * A verified identifier, B strong demographics, C too little: never a flag.
   */
  readonly identityEvidence: 'A' | 'B' | 'C';
  /**
   * Grows per record; decimal.
   */
  readonly membershipVersion: string;
}
/**
 * Body of an event on topic notices: references only, no personal data.
 */
export interface NoticeEvent {
  readonly noticeId: string;
  /**
   * Who is told.
   */
  readonly agency: string;
  readonly team: string;
  readonly kind: 'owner-notice' | 'match-signal' | 'recall';
  /**
   * Receipt of the look-up, or reference of the signal.
   */
  readonly receipt: string;
  readonly at: string;
}
/**
 * The last notices to the reader's agency: who looked up a person it is involved with. No word on whom.
 */
export interface Notices {
  readonly notices: readonly OwnerNotice[];
}
export interface OwnerNotice {
  readonly noticeId: string;
  readonly kind: 'owner-notice' | 'match-signal' | 'recall';
  readonly at: string;
  readonly team: string;
  readonly askerAgencyName: string;
  readonly askerRoute?: ContactRoute;
  readonly purpose: Purpose;
  readonly urgency: 'red' | 'amber' | 'green';
  readonly receipt: string;
}
/**
 * A session opened; the token is shown once.
 */
export interface OpenedSession {
  readonly token: string;
  readonly csrfToken: string;
  readonly returnTo: string;
  readonly expiresAt: string;
}
/**
 * Who takes part: agencies with their streams, teams and users, and the sharing agreements between them. Loaded by `signpost partnership load`.
 */
export interface Partnership {
  readonly name: string;
  readonly brokerDesk: ContactRoute;
  readonly agencies: readonly Agency[];
  readonly agreements: readonly SharingAgreement[];
  readonly users: readonly User[];
}
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  /**
   * A relevant authority under Crime and Disorder Act 1998 s115.
   */
  readonly relevantAuthority: boolean;
  readonly teams: readonly ContactRoute[];
  readonly streams: readonly Stream[];
}
/**
 * One feed of an agency, and who may write it.
 */
export interface Stream {
  readonly name: string;
  readonly category: Category;
  readonly tier: 'standard' | 'brokered' | 'silent';
  /**
   * Older than this since the last good run, coverage says stale.
   */
  readonly refreshHours: number;
  readonly connectorId: string;
  /**
   * Ed25519 public key of the connector, JWK x value in base64url.
   */
  readonly publicKey: string;
}
export interface SharingAgreement {
  readonly id: string;
  readonly version: number;
  readonly inForceFrom: string;
  readonly inForceTo: string;
  readonly parties: readonly string[];
  readonly purposes: readonly Purpose[];
  readonly legalBases: readonly LegalBasisCode[];
  readonly regime: 'UK_GDPR' | 'DPA_PART_3';
  readonly article6: '6(1)(c)' | '6(1)(e)';
  readonly article9: '9(2)(g) Sch1 para 18' | '9(2)(h) Sch1 para 2' | 'none';
}
/**
 * A registered member of staff, bound to issuer and subject of the identity provider.
 */
export interface User {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly agency: string;
  readonly team: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
}
/**
 * A person over time, for data stewards: every record that came or went, why, and where it was before and after. Blind to agency.
 */
export interface PersonHistory {
  readonly personId: string;
  /**
   * Every record that is or was of this person, in the order in which they came.
   */
  readonly records: readonly PersonRecord[];
  /**
   * Oldest first.
   */
  readonly changes: readonly PersonChange[];
}
export interface PersonRecord {
  readonly record: number;
  readonly isMember: boolean;
  readonly shown?: ReviewRecord;
}
export interface PersonChange {
  readonly record: number;
  readonly at: string;
  readonly cause: string;
  /**
   * Person before; absent for a record that was new.
   */
  readonly from?: string;
  /**
   * Person after; absent for a record that is gone.
   */
  readonly to?: string;
  readonly identityEvidence: 'A' | 'B' | 'C';
  readonly modelId: string;
}
/**
 * An error answer of the hub (RFC 9457, application/problem+json) with a code from docs/errors.md.
 */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  /**
   * Paths at fault; never values.
   */
  readonly fields?: readonly string[];
}
/**
 * What became of a steward's answer.
 */
export interface ReviewAnswered {
  /**
   * Decided; or a second steward has to agree; or others will decide.
   */
  readonly outcome: 'decided' | 'second-opinion' | 'handed-on';
  readonly verdict?: 'same' | 'different' | 'cannot-tell';
  /**
   * The review to go on with.
   */
  readonly next?: string;
}
/**
 * A data steward's word on a review.
 */
export interface ReviewDecision {
  readonly verdict: 'same' | 'different' | 'cannot-tell';
}
/**
 * How well reviews are decided: for the stewards together, never by steward.
 */
export interface ReviewQuality {
  readonly asOf: string;
  readonly backlog: ReviewBacklog;
  readonly verdicts: ReviewVerdicts;
  readonly agreement: ReviewAgreement;
  readonly undone: UndoneLinks;
  readonly sample: SampleQuality;
}
export interface ReviewBacklog {
  readonly open: number;
  readonly overdue: number;
  /**
   * Red and amber.
   */
  readonly urgent: number;
  readonly oldestOpenedAt?: string;
  readonly medianDaysToDecide?: number;
}
/**
 * Of the last 90 days.
 */
export interface ReviewVerdicts {
  readonly same: number;
  readonly different: number;
  readonly cannotTell: number;
}
/**
 * Between two stewards who answered one review independently.
 */
export interface ReviewAgreement {
  readonly pairs: number;
  readonly agreed: number;
  readonly kappa?: number;
}
/**
 * Links that a steward decided, and those of them that a steward undid later.
 */
export interface UndoneLinks {
  readonly linked: number;
  readonly undone: number;
}
/**
 * What a random sample of automatic links and near misses says of all of them, by the chance of each pair to be drawn. Silent and protected persons are not in it.
 */
export interface SampleQuality {
  /**
   * Of the last draw; absent where nothing was drawn.
   */
  readonly drawnAt?: string;
  readonly falseLinks: SampledShare;
  readonly missedLinks: SampledShare;
  readonly gold: GoldPairs;
}
/**
 * Of automatic links the share that is of two people, of near misses the share that is of one. Told from 30 answered pairs on.
 */
export interface SampledShare {
  readonly asked: number;
  /**
   * Same or different.
   */
  readonly answered: number;
  /**
   * Answered once, and a second steward has to: most of them as different.
   */
  readonly waiting: number;
  readonly cannotTell: number;
  readonly share?: number;
  /**
   * Lower end of the 95% interval.
   */
  readonly low?: number;
  /**
   * Upper end of the 95% interval.
   */
  readonly high?: number;
}
/**
 * Drawn pairs that are one person, or two, beyond doubt, and those of them of which stewards said so.
 */
export interface GoldPairs {
  readonly answered: number;
  readonly right: number;
}
/**
 * Why a steward has to see the addresses of a review.
 */
export interface ReviewRevealRequest {
  readonly reason: 'addresses-decide' | 'may-be-relatives' | 'may-mix-people' | 'safety';
}
/**
 * The addresses of the records of a review: shown once, for a reason, and audited.
 */
export interface ReviewReveal {
  readonly records: readonly RevealedRecord[];
}
export interface RevealedRecord {
  readonly record: number;
  /**
   * Protected or communal: not shown for any reason.
   */
  readonly withheld: boolean;
  readonly addresses: readonly RevealedAddress[];
}
export interface RevealedAddress {
  readonly lines: readonly string[];
  readonly postcode?: string;
  readonly from?: string;
  readonly to?: string;
}
/**
 * Two persons side by side by two to six of their records, blind to agency: what agrees and what differs, and what each comparison says.
 */
export interface Review {
  readonly id: string;
  readonly state: 'open' | 'decided';
  readonly verdict?: 'same' | 'different' | 'cannot-tell';
  readonly createdAt: string;
  readonly dueAt: string;
  /**
   * Red and amber when a look-up of that urgency waits for the answer.
   */
  readonly urgency: 'red' | 'amber' | 'green';
  /**
   * Two stewards have to agree, each without knowing what the other said.
   */
  readonly secondOpinion: boolean;
  /**
   * Bits, prior included.
   */
  readonly matchWeight: number;
  /**
   * Bits.
   */
  readonly priorWeight: number;
  readonly modelId: string;
  /**
   * Ids of the first and the second person, for their histories. Of an open review always two, also where they are one; of a decided one a single id where they are one by now.
   */
  readonly persons: readonly string[];
  /**
   * Those of the first person, the one in question first; then those of the second in the same way.
   */
  readonly records: readonly ReviewRecord[];
  /**
   * Further records of the two persons for which there is no room.
   */
  readonly notShown: number;
  /**
   * Agreement of the addresses; they are not shown. Never similar where one is communal or protected.
   */
  readonly addresses: 'same' | 'similar' | 'different' | 'not-known';
  /**
   * Whether an identifier agrees; never its kind or value.
   */
  readonly identifiers: 'agree' | 'agree-and-differ' | 'differ' | 'not-known';
  readonly comparisons: readonly ReviewComparison[];
  readonly cautions: readonly ReviewCaution[];
  /**
   * What was asked of the sources, and what they answered.
   */
  readonly questions: readonly ReviewQuestion[];
}
export interface ReviewComparison {
  readonly comparison: string;
  readonly level: string;
  readonly matchWeight: number;
  /**
   * Plain English; quotes nothing that the records do not show.
   */
  readonly sentence: string;
}
export interface ReviewQuestion {
  readonly record: number;
  readonly question: SourceQuestionCode;
  readonly askedAt: string;
  readonly dueAt: string;
  readonly state: 'asked' | 'answered' | 'overdue';
  readonly answer?: SourceAnswerCode;
}
/**
 * The queue of uncertain matches of one steward: the most urgent first, then by deadline and age. No agency, no category.
 */
export interface Reviews {
  readonly queue: ReviewQueue;
  /**
   * Of all stewards.
   */
  readonly open: number;
  readonly decided: number;
  readonly overdue: number;
  readonly reviews: readonly ReviewSummary[];
}
export interface ReviewSummary {
  readonly id: string;
  readonly createdAt: string;
  readonly dueAt: string;
  readonly urgency: 'red' | 'amber' | 'green';
  readonly matchWeight: number;
  /**
   * A second steward, or the answer of a source.
   */
  readonly waitsFor?: 'second-opinion' | 'source';
}
/**
 * Ends signing in: the address that the provider called back, whole.
 */
export interface SessionRequest {
  readonly signInId: string;
  readonly callbackUrl: string;
}
/**
 * The session of a token.
 */
export interface Session {
  readonly user: SessionUser;
  readonly csrfToken: string;
  readonly expiresAt: string;
}
export interface SessionUser {
  readonly id: string;
  readonly displayName: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly team: string;
  readonly roles: readonly Role[];
}
/**
 * Starts signing in: where the provider sends the browser back to, and which page follows.
 */
export interface SignInRequest {
  readonly redirectUri: string;
  /**
   * Path of the page to go on with.
   */
  readonly returnTo: string;
}
/**
 * A sign-in begun: the browser goes to the authorisation address.
 */
export interface SignIn {
  readonly signInId: string;
  readonly authorizationUrl: string;
}
/**
 * What the steward of a source found.
 */
export interface SourceAnswer {
  readonly answer: SourceAnswerCode;
}
/**
 * A structured question to the steward of the agency that holds a record. No free text.
 */
export interface SourceQuestionRequest {
  readonly record: number;
  readonly question: SourceQuestionCode;
}
/**
 * Questions to the reader's own agency about its own records.
 */
export interface SourceQuestions {
  readonly questions: readonly SourceQuestion[];
}
export interface SourceQuestion {
  readonly id: string;
  readonly stream: string;
  /**
   * The agency's own key of its own record.
   */
  readonly recordKey: string;
  readonly question: SourceQuestionCode;
  readonly askedAt: string;
  readonly dueAt: string;
  readonly state: 'asked' | 'overdue';
}
/**
 * Thresholds to try or to propose.
 */
export interface ThresholdRequest {
  readonly link: number;
  readonly review: number;
}
/**
 * What other thresholds would do to the pairs that the hub has weighed.
 */
export interface ThresholdSimulation {
  readonly current: ReviewThresholds;
  readonly asked: ReviewThresholds;
  readonly linked: LinkedPairs;
  readonly toReview: PairsToReview;
  readonly answered: AnsweredBetween;
}
export interface ReviewThresholds {
  /**
   * Bits, prior included: linked at or above.
   */
  readonly link: number;
  /**
   * Bits, prior included: asked about at or above.
   */
  readonly review: number;
}
/**
 * Pairs of records that are linked by their weight.
 */
export interface LinkedPairs {
  readonly now: number;
  readonly then: number;
}
/**
 * Pairs of persons that a steward is asked about.
 */
export interface PairsToReview {
  readonly now: number;
  readonly then: number;
}
/**
 * What stewards said of the pairs between the link threshold now and then.
 */
export interface AnsweredBetween {
  readonly same: number;
  readonly different: number;
  readonly cannotTell: number;
}
/**
 * The thresholds in force, those that stewards propose, and models that are proposed; newest first.
 */
export interface Thresholds {
  readonly modelId: string;
  readonly current: ReviewThresholds;
  readonly proposals: readonly ThresholdProposal[];
  readonly models: readonly ModelProposed[];
}
export interface ThresholdProposal {
  readonly id: string;
  readonly modelId: string;
  readonly thresholds: ReviewThresholds;
  readonly proposedAt: string;
  readonly isOwn: boolean;
  /**
   * Absent until a second steward approves it. What is approved is applied by the operator, never by itself.
   */
  readonly approvedAt?: string;
}
export interface ModelProposed {
  readonly id: string;
  readonly modelId: string;
  readonly proposedAt: string;
  /**
   * What it changes, line by line.
   */
  readonly summary: readonly string[];
  /**
   * Stewards who have approved it so far.
   */
  readonly approvals: number;
  readonly isApprovedByYou: boolean;
  /**
   * Whether a hub may run by it. The operator applies it, never by itself.
   */
  readonly isApproved: boolean;
}
/**
 * What unlinking would cost: who was shown the wrong link, from the stored disclosures.
 */
export interface UnlinkPreview {
  /**
   * When the two groups of records were taken for one person.
   */
  readonly together: readonly TimeTogether[];
  readonly shown: readonly ShownLookUp[];
  /**
   * How many agencies would be told.
   */
  readonly agencies: number;
}
export interface TimeTogether {
  readonly since: string;
  readonly until?: string;
}
export interface ShownLookUp {
  readonly receipt: string;
  readonly at: string;
  readonly agencyName: string;
  readonly purpose: Purpose;
}
/**
 * Records of a person that are of somebody else.
 */
export interface UnlinkRequest {
  /**
   * By their numbers in the person's history.
   */
  readonly records: readonly number[];
}
/**
 * What unlinking did.
 */
export interface Unlinked {
  /**
   * Pairs that are never linked again.
   */
  readonly pairs: number;
  /**
   * Look-ups whose askers were told.
   */
  readonly recalled: number;
}
