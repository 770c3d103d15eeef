import type {
  Category,
  Coverage,
  Feed,
  LookUpRequest,
  MembershipMove,
  OwnerNotice,
  Purpose,
  Review,
  ReviewCaution,
  ReviewDecision,
  ReviewRecord,
  ReviewRevealRequest,
  ReviewSummary,
  ShownFlag,
  SourceAnswerCode,
  SourceQuestionCode,
} from '#schemas';

type Words<Code extends string> = Readonly<Record<Code, string>>;

// As the hub words them for those who choose one.
const purpose: Words<Purpose> = {
  SAFEGUARDING_CHILD: 'To safeguard a child',
  SAFEGUARDING_ADULT: 'To safeguard an adult at risk',
  EARLY_HELP: 'To offer early help to a child or family',
  PREVENT_OFFENDING: 'To prevent offending by a child or young person',
  COMMUNITY_SAFETY: 'To reduce crime and disorder in an area',
  VICTIM_CARE: 'To support a victim',
};

// Broad on purpose: the kind of an involvement must not tell the reason.
const category: Words<Category> = {
  CHILD_SOCIAL_CARE: 'Children’s social care',
  ADULT_SOCIAL_CARE: 'Adult social care',
  YOUTH_JUSTICE: 'Youth justice',
  POLICE_SAFEGUARDING: 'Police safeguarding',
  PROBATION: 'Probation',
  COMMUNITY_SAFETY: 'Community safety',
  HOUSING: 'Housing',
  EDUCATION: 'Education',
  HEALTH_UNIVERSAL: 'Health',
  VICTIM_SUPPORT: 'Victim support',
  COMMUNITY_ORG: 'Community organisation',
  OTHER: 'Other service',
};

const relationship: Words<LookUpRequest['relationship']> = {
  'allocated-worker': 'I am their allocated worker',
  'duty-worker': 'I am the duty worker',
  supervisor: 'I supervise their worker',
  'panel-member': 'I sit on a panel that discusses them',
};

const urgency: Words<LookUpRequest['urgency']> = {
  red: 'Red: someone may be at risk now',
  amber: 'Amber: within a day',
  green: 'Green: within 3 days',
};

const involvement: Words<ShownFlag['involvement']> = {
  active: 'Involved now',
  recent: 'Involved until recently',
  historic: 'Involved in the past',
  'not-shown': 'Not shown: ask when you ring',
};

const coverage: Words<Coverage['state']> = {
  fresh: 'Up to date',
  stale: 'Out of date',
  down: 'Not running',
  'not-connected': 'Not connected',
  'out-of-scope': 'Not asked',
};

const feedRun: Words<NonNullable<Feed['lastRunState']>> = { ok: 'Finished', paused: 'Paused', failed: 'Failed' };

const notice: Words<OwnerNotice['kind']> = {
  'owner-notice': 'Asked about a person you know',
  'match-signal': 'Another agency now knows a person you know',
  recall: 'An answer to you is withdrawn: two people had been taken for one',
};

// Names of comparisons in the matching engine; another one is shown as it is written.
const comparison: Readonly<Record<string, string>> = {
  given: 'Given name',
  middle: 'Middle name',
  family: 'Family name',
  birthDate: 'Birth date',
  postcode: 'Postcode',
  address: 'House and street',
  identifier: 'Identifiers',
  phone: 'Phone',
  email: 'Email',
  sex: 'Sex',
  household: 'Members of one family',
  context: 'Records of this kind',
  'names together': 'Both names together',
  'home-and-contact': 'Address, phone or email',
};

const verdict: Words<ReviewDecision['verdict']> = {
  same: 'Same person',
  different: 'Different people',
  'cannot-tell': 'I cannot tell',
};

const identifiers: Words<Review['identifiers']> = {
  agree: 'An identifier agrees',
  'agree-and-differ': 'An identifier agrees, another differs',
  differ: 'An identifier differs',
  'not-known': 'No identifier to compare',
};

const caution: Words<ReviewCaution> = {
  twins: 'They may be twins: the birth date is the same and the first names differ.',
  siblings: 'They may be brothers or sisters: one last name and one address, with two first names and birth dates.',
  'parent-and-child': 'They may be parent and child of one name: their birth dates are a generation apart.',
  'one-home': 'They may be two people of one home: the address is the same and the first names differ.',
  'told-apart-before': 'A data steward has told one of them apart from somebody like them before.',
  'another-alike': 'Somebody else, who is neither of the two, is much like one of them.',
};

const reviewUrgency: Words<Review['urgency']> = {
  red: 'Now: someone may be at risk',
  amber: 'Today: someone waits for the answer',
  green: 'In turn',
};

const waitsFor: Words<NonNullable<ReviewSummary['waitsFor']>> = {
  'second-opinion': 'A second steward',
  source: 'The answer of a source',
};

const revealReason: Words<ReviewRevealRequest['reason']> = {
  'addresses-decide': 'Only the addresses can decide it',
  'may-be-relatives': 'They may be relatives',
  'may-mix-people': 'A record may mix two people',
  safety: 'Someone may be at risk',
};

const cause: Words<MembershipMove['cause']> = {
  arrived: 'The record was new',
  changed: 'The record changed',
  linked: 'The evidence joined it',
  split: 'The evidence parted it',
  'steward-same': 'A steward said: same person',
  'steward-different': 'A steward said: different people',
  'source-merge': 'Its source merged two records',
  'source-unmerge': 'Its source took a merge back',
  deleted: 'Its source deleted it',
  erased: 'It was erased',
};

const sourceQuestion: Words<SourceQuestionCode> = {
  names: 'Are the names right?',
  'birth-date': 'Is the date of birth right?',
  sex: 'Is the sex right?',
  address: 'Are the addresses right?',
  identifiers: 'Are the numbers, such as the NHS number, right?',
  'one-person': 'Is this record about one person only?',
};

const sourceAnswer: Words<SourceAnswerCode> = {
  'right-as-held': 'Checked: it is right',
  corrected: 'It was wrong and is corrected now',
  'more-than-one-person': 'The record mixes more than one person',
  'cannot-check': 'It cannot be checked',
};

const sex: Words<ReviewRecord['sex']> = {
  male: 'Male',
  female: 'Female',
  indeterminate: 'Indeterminate',
  unknown: 'Not known',
};

const identifierType = {
  NHS: 'NHS number',
  UPN: 'Unique pupil number (UPN)',
  PNC: 'Police National Computer ID (PNC)',
  CRO: 'Criminal records number (CRO)',
  NINO: 'National Insurance number',
  ULN: 'Unique learner number (ULN)',
} as const;

/** What the pages say for a code of the schemas, by the kind of code. */
export const words = {
  purpose,
  category,
  relationship,
  urgency,
  involvement,
  coverage,
  feedRun,
  notice,
  comparison,
  verdict,
  identifiers,
  caution,
  reviewUrgency,
  waitsFor,
  cause,
  revealReason,
  sourceQuestion,
  sourceAnswer,
  sex,
  identifierType,
};
