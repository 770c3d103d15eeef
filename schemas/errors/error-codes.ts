/** One entry of docs/errors.md. */
export interface ErrorEntry {
  /** HTTP status where the error reaches an API answer. */
  readonly status: number;
  /** Whether the same action may succeed later without a change to its input. */
  readonly retriable: boolean;
  /** What went wrong, in a line without personal data. */
  readonly title: string;
  /** What to do about it. */
  readonly cure: string;
}

const entry = (status: number, retriable: boolean, title: string, cure: string): ErrorEntry => ({
  status,
  retriable,
  title,
  cure,
});

/** Every error of the hub. docs/errors.md is held equal to this list by a test. */
export const errorCodes = {
  // Reading a source
  CSV_QUOTE_BROKEN: entry(
    422,
    false,
    'A CSV row has a broken quote',
    'Correct the quoting of the row in the export and drop the file again.',
  ),
  CSV_COLUMN_COUNT: entry(
    422,
    false,
    'A CSV row has more or fewer values than the header',
    'Correct the row in the export.',
  ),
  ENCODING_WRONG: entry(
    422,
    false,
    'Bytes that are not text in the declared encoding',
    'Declare the encoding of the export in the manifest, or export again.',
  ),
  STREAM_FIELDS_MISSING: entry(
    422,
    false,
    'The source lacks fields that the mapping needs; the stream is paused',
    'Restore the fields named, or change manifest and mapping.',
  ),
  FIELD_TOO_LARGE: entry(
    413,
    false,
    'A field or record is larger than the manifest allows',
    'Correct the record at the source.',
  ),
  XML_DOCTYPE_REFUSED: entry(422, false, 'The XML has a DOCTYPE or entity declaration', 'Export without a DOCTYPE.'),
  XML_NOT_WELL_FORMED: entry(422, false, 'The XML is not well formed', 'Export the file again.'),
  XML_TOO_DEEP: entry(422, false, 'The XML is nested deeper than the manifest allows', 'Export the file again.'),
  HL7_MESSAGE_INVALID: entry(
    422,
    false,
    'The HL7 message is cut short or lacks a required segment',
    'The sender repeats the message whole.',
  ),
  HL7_MESSAGE_UNSUPPORTED: entry(
    422,
    false,
    'The HL7 message is of a type that the connector does not take',
    'Send ADT A28, A31 or A40.',
  ),
  SOURCE_UNREACHABLE: entry(
    503,
    true,
    'The source system cannot be reached',
    'Check address, login and network of the source.',
  ),
  FILE_NOT_FOUND: entry(
    404,
    false,
    'There is no file at the path given',
    'Check the path of the argument named; a folder is no file.',
  ),
  SOURCE_NOT_READ_ONLY: entry(422, false, 'The login at the source may write', 'Give the connector a read-only login.'),
  // Mapping and validating a record
  TEXT_FORBIDDEN_CHARACTER: entry(
    422,
    false,
    'A value holds NUL, a lone surrogate or a control character',
    'Correct the value at the source.',
  ),
  FIELD_NAME_FORBIDDEN: entry(422, false, 'A field has a forbidden name', 'Rename the column.'),
  DATE_INVALID: entry(422, false, 'A date cannot be read or does not exist', 'Correct the date at the source.'),
  DATE_IN_FUTURE: entry(422, false, 'A birth date lies in the future', 'Correct the date at the source.'),
  CODE_UNKNOWN: entry(
    422,
    false,
    'A coded value is not in the code map',
    'Add the code to the mapping, or correct it at the source.',
  ),
  RECORD_INVALID: entry(422, false, 'The record does not fulfil its schema', 'Correct the fields named.'),
  RECORD_WITHOUT_IDENTITY: entry(
    422,
    false,
    'The record has no name, no birth date and no number that could be right: nobody could be found by it',
    'Fill in one of them at the source, or map the column in which it stands.',
  ),
  RECORD_NOT_YOURS: entry(
    403,
    false,
    'The record names another agency or stream than the sender may write',
    'Check agency and stream of the connector.',
  ),
  MANIFEST_INVALID: entry(422, false, 'The connector manifest or mapping is wrong', 'Correct the places named.'),
  CHECKPOINT_DAMAGED: entry(
    500,
    false,
    'Both generations of the checkpoint are damaged',
    'Start a backfill; versions are asked from the hub.',
  ),
  DELETE_GUARD: entry(
    422,
    false,
    'More records vanished from the source than the manifest allows; the stream is paused',
    'Check the export; raise maxDeletePercent only when the loss is real.',
  ),
  DEAD_LETTER_STORE_FULL: entry(
    507,
    true,
    'The dead-letter store is full; the stream is paused',
    'Work through the dead letters.',
  ),
  // Event log and workers
  EVENT_INVALID: entry(422, false, 'An event does not fulfil its schema', 'The event waits in the dead-letter store.'),
  EVENT_TOO_LARGE: entry(413, false, 'An event is larger than 1 MiB', 'Correct the record at its source.'),
  SCHEMA_VERSION_UNKNOWN: entry(
    422,
    false,
    'An event is of a schema or version that this release does not know',
    'Upgrade the hub, then replay the dead letters of this code.',
  ),
  BODY_CANNOT_BE_OPENED: entry(
    422,
    false,
    'A sealed body cannot be opened with the keys at hand',
    'Check the sealing key of the sender.',
  ),
  VERSION_CONFLICT: entry(
    409,
    false,
    'Two contents were sent under one version of a record',
    'Ask the connector for a new version.',
  ),
  CONSUMER_FENCED: entry(409, true, 'The consumer no longer owns its partition', 'Nothing: the new owner goes on.'),
  MATCHERS_RUN: entry(
    409,
    false,
    'A matcher, or another first load, took the partitions from this one',
    'Stop the matchers and begin anew: nothing is lost.',
  ),
  HUB_NOT_EMPTY: entry(
    409,
    false,
    'The matchers have linked records of this hub already',
    'Start the matchers: they go on with what waits. A first load is for a new hub, or one rebuilt from its log.',
  ),
  LOG_GAP: entry(
    500,
    false,
    'The event log does not continue where the consumer stopped',
    'Replay from the stored records.',
  ),
  LOG_UNREACHABLE: entry(503, true, 'The event log cannot be reached', 'Check the broker or database.'),
  TOPIC_UNKNOWN: entry(500, false, 'A topic is not in the catalogue', 'Publish only topics of the catalogue.'),
  MAIL_UNREACHABLE: entry(
    503,
    true,
    'The mail server cannot be reached or asks to wait',
    'Check SMTP_URL and the server.',
  ),
  MAIL_REFUSED: entry(502, false, 'The mail server refuses a mail for good', 'Correct the mailbox of the team.'),
  DATABASE_UNREACHABLE: entry(503, true, 'The database cannot be reached', 'Check DATABASE_URL and the server.'),
  DATABASE_TOO_OLD: entry(500, false, 'PostgreSQL is older than 15', 'Use PostgreSQL 15 or newer.'),
  CONFIG_INVALID: entry(500, false, 'Settings are missing or wrong', 'Correct the settings named.'),
  MODEL_INVALID: entry(500, false, 'The matching model is wrong', 'Use a model file of this version.'),
  MODEL_PROBABILITY_OUT_OF_RANGE: entry(500, false, 'An m or u probability is not in (0, 1]', 'Train the model again.'),
  // Files of records, clusters and pairs
  COLUMN_MISSING: entry(422, false, 'A file lacks columns that are needed', 'Name one of the columns at hand.'),
  RECORD_ID_TWICE: entry(422, false, 'Record ids occur twice in a file', 'Give every record one row and one id.'),
  RECORD_ID_UNKNOWN: entry(
    422,
    false,
    'No record has this id',
    'Check that all files are of the same records and use the same ids.',
  ),
  TRUTH_INCONSISTENT: entry(422, false, 'Two files of a truth contradict each other', 'Make the truth anew.'),
  // Matching a person file
  MATCH_CONFIG_INVALID: entry(
    422,
    false,
    'The matching configuration does not fit itself or the files',
    'Correct all the places named.',
  ),
  MATCH_DECISIONS_INVALID: entry(
    422,
    false,
    'Rows of a list of decisions lack a record id, or say neither same nor different',
    'Correct the rows named.',
  ),
  MATCH_TOO_LARGE: entry(
    507,
    false,
    'The files would not fit into the memory that is free',
    'Use a machine with the memory named, or link parts of the files.',
  ),
  MATCH_NOTHING_TO_COMPARE: entry(
    422,
    false,
    'There are no two records that may be linked and have something to compare',
    'Give more records, or name columns that are filled; link-only needs two sources.',
  ),
  MATCH_RUN_CHANGED: entry(
    409,
    false,
    'The output folder holds no whole run, or its record files have changed since',
    'Run link again.',
  ),
  FILE_UNREADABLE: entry(422, false, 'A file cannot be read or written', 'Check path and permissions.'),
  JSON_INVALID: entry(422, false, 'A file is not JSON', 'Correct the file.'),
  CSV_HEADER_MISSING: entry(
    422,
    false,
    'The first row of a CSV file names no column that is known',
    'Put a header row first, or name the columns that the file has.',
  ),
  RECORD_ID_MISSING: entry(422, false, 'Rows of a person file have no record id', 'Give each row an id.'),
  // API
  REQUEST_INVALID: entry(400, false, 'The request does not fulfil its schema', 'Correct the fields named.'),
  REQUEST_TOO_LARGE: entry(413, false, 'The request is too large', 'Send less at once.'),
  NOT_SIGNED_IN: entry(401, false, 'No session or token', 'Sign in.'),
  SESSION_ENDED: entry(401, false, 'The session has ended', 'Sign in again.'),
  TOKEN_INVALID: entry(
    401,
    false,
    'The token is not valid',
    'Sign in again. A connector signs with CONNECTOR_PRIVATE_KEY: check its clock, and that your partnership lead registered its public key.',
  ),
  TOKEN_WRONG_AUDIENCE: entry(401, false, 'The token is meant for another audience', 'Get a token for this hub.'),
  USER_UNKNOWN: entry(403, false, 'The person signed in is not registered here', 'Ask your agency to register you.'),
  ROLE_REFUSED: entry(403, false, 'Your role may not do this', 'Ask your partnership lead.'),
  PROVIDER_UNREACHABLE: entry(
    503,
    true,
    'The identity provider cannot be reached',
    'Try again; check OIDC_ISSUER when it goes on.',
  ),
  SIGN_IN_FAILED: entry(401, false, 'Signing in did not succeed', 'Start again.'),
  PURPOSE_MISSING: entry(400, false, 'A look-up needs a purpose', 'Say why you are asking.'),
  PURPOSE_REFUSED: entry(
    403,
    false,
    'No sharing agreement in force allows this purpose and legal basis',
    'Choose a purpose that your agreement names.',
  ),
  LEGAL_BASIS_MISSING: entry(400, false, 'A look-up needs a legal basis', 'Choose the legal basis.'),
  CASE_REFERENCE_MISSING: entry(400, false, 'A look-up needs a case reference', 'Give the reference of your case.'),
  WILDCARD_REFUSED: entry(400, false, 'A look-up takes no wildcard', 'Give the whole name.'),
  AGENCY_UNKNOWN: entry(422, false, 'An agency is not part of the partnership', 'Choose an agency of the list.'),
  AGREEMENT_NOT_IN_FORCE: entry(
    403,
    false,
    'No sharing agreement of your agency is in force',
    'Ask your partnership lead to renew the agreement.',
  ),
  CSRF_REFUSED: entry(403, false, 'The form was not sent from this site', 'Open the page again and repeat.'),
  NOT_FOUND: entry(404, false, 'There is nothing at this address', 'Check the address.'),
  SECOND_PERSON_NEEDED: entry(
    409,
    false,
    'Who proposed a change, or has approved it, may not approve it',
    'Ask a colleague to approve it.',
  ),
  THRESHOLDS_NOT_APPROVED: entry(
    409,
    false,
    'No change of thresholds has been approved for this model',
    'Have one steward propose it and another approve it, for the model that the hub runs by.',
  ),
  MODEL_NOT_APPROVED: entry(
    409,
    false,
    'Two stewards have not approved this model for the hub',
    'Propose it (signpost propose-model) and have two stewards approve it; the delivered model needs nobody.',
  ),
  SAMPLE_SEED_USED: entry(
    409,
    false,
    'A random sample was drawn with this seed before',
    'Take another seed: each is used once, so that a draw can be repeated and looked into.',
  ),
  LEARNING_TOO_FEW_ANSWERS: entry(
    409,
    false,
    'Stewards have answered too few pairs of a random sample to learn from',
    'Draw a sample (signpost sample) or wait until more of it is answered.',
  ),
  REVIEW_DECIDED: entry(409, false, 'The review has been decided already', 'Open the next review.'),
  AUDIT_FAILED: entry(
    503,
    true,
    'The audit row could not be written, so there is no answer',
    'Try again; tell the hub team if it goes on.',
  ),
  PARTNERSHIP_MISSING: entry(503, true, 'No partnership has been loaded', 'Load the partnership file.'),
  PARTNERSHIP_INVALID: entry(422, false, 'The partnership file is wrong', 'Correct the places named.'),
  HUB_UNREACHABLE: entry(503, true, 'The hub cannot be reached', 'Check the hub address and the network.'),
  USAGE: entry(400, false, 'The command was called in a wrong way', 'See --help.'),
  SERVICE_MISSING: entry(503, false, 'A service that this command needs is missing', 'Run the command named.'),
  UNEXPECTED: entry(500, true, 'Something unexpected went wrong', 'Try again; tell the hub team if it goes on.'),
} as const satisfies Record<string, ErrorEntry>;

/** A code of the list. */
export type ErrorCode = keyof typeof errorCodes;
