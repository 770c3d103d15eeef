import { createHash } from 'node:crypto';
import type { FeedStatus, Involvement, InvolvementEvent, LookUpRequest, MembershipMove } from '#schemas';

/** A pseudonymous handle for a test: 32 hexadecimal digits made from a word. */
export const aHandle = (word: string): string => createHash('sha256').update(word).digest('hex').slice(0, 32);

/** An active involvement of children's social care. */
export const anInvolvement = (given: Partial<Involvement> = {}): Involvement => ({
  sourceHandle: aHandle('case'),
  category: 'CHILD_SOCIAL_CARE',
  involvement: 'active',
  since: '2026-03',
  team: 'assessment-team',
  agreement: 'ISA-1@1',
  ...given,
});

const teams: Readonly<Record<string, Pick<Involvement, 'team' | 'category'>>> = {
  'childrens-social-care': { team: 'assessment-team', category: 'CHILD_SOCIAL_CARE' },
  'youth-justice': { team: 'intervention-team', category: 'YOUTH_JUSTICE' },
  police: { team: 'safeguarding-unit', category: 'POLICE_SAFEGUARDING' },
  health: { team: 'safeguarding-nurses', category: 'HEALTH_UNIVERSAL' },
};

/** One involvement of an agency with the subject of a record. */
export const anInvolvementEvent = (
  word: string,
  agency: string,
  given: Partial<InvolvementEvent> = {},
): InvolvementEvent => ({
  recordHandle: aHandle(word),
  agency,
  stream: 'person',
  version: '1',
  protection: 'none',
  involvements: [anInvolvement({ ...teams[agency], sourceHandle: aHandle(`case of ${word}`) })],
  receipts: [],
  ...given,
});

/** The record arrives at a subject. */
export const aMove = (
  word: string,
  subject: string | undefined,
  given: Partial<MembershipMove> = {},
): MembershipMove => ({
  recordHandle: aHandle(word),
  ...(subject !== undefined && { toSubject: aHandle(subject) }),
  cause: 'arrived',
  identityEvidence: 'A',
  membershipVersion: '1',
  ...given,
});

/** A run that went well. */
export const aFeedStatus = (agency: string, given: Partial<FeedStatus> = {}): FeedStatus => ({
  agency,
  stream: 'person',
  runId: '018f0000-0000-7000-8000-00000000000a',
  startedAt: '2026-11-24T08:00:00.000Z',
  finishedAt: '2026-11-24T08:05:00.000Z',
  state: 'ok',
  read: 10,
  sent: 4,
  unchanged: 5,
  deadLettered: 1,
  codes: { DATE_INVALID: 1 },
  ...given,
});

/** A look-up for a child's safety. */
export const aLookUpRequest = (given: Partial<LookUpRequest> = {}): LookUpRequest => ({
  purpose: 'SAFEGUARDING_CHILD',
  legalBasis: 'CHILDREN_ACT_1989_S47',
  caseReference: 'CSC-2026/0042',
  relationship: 'allocated-worker',
  urgency: 'amber',
  person: { given: 'Amina', family: 'Okafor', birthDate: '2012-05-17', postcode: 'AB1 2CD' },
  ...given,
});
