import type {
  ContactRoute,
  FeedHealth,
  Indicators,
  LookUpAnswer,
  LookUpOptions,
  Notices,
  Role,
  Session,
} from '#schemas';
import { doNotLink, history, unlinkPreview } from './fake-people.ts';
import {
  familyReview,
  openReview,
  reveal,
  reviewQuality,
  reviews,
  simulation,
  sourceQuestions,
  thresholds,
} from './fake-reviews.ts';

const assessmentTeam: ContactRoute = {
  code: 'assessment-team',
  name: 'Assessment team',
  phone: '01632 960 101',
  hours: 'Monday to Friday, 9am to 5pm',
  outOfHoursPhone: '01632 960 199',
  mailbox: 'assessment@social-care.example',
};
const interventionTeam: ContactRoute = {
  code: 'intervention-team',
  name: 'Intervention team',
  phone: '01632 960 202',
  hours: 'Monday to Friday, 8am to 6pm',
  mailbox: 'intervention@youth-justice.example',
};
const brokerDesk: ContactRoute = {
  code: 'broker-desk',
  name: 'Partnership broker desk',
  phone: '01632 960 000',
  hours: 'Every day, 8am to 8pm',
  mailbox: 'broker@partnership.example',
};

const session = (...roles: readonly Role[]): Session => ({
  user: {
    id: '5f0c2f3e-8f9e-4b6c-9a55-0d3c1f6f1a01',
    displayName: 'Asha Rahman',
    agency: 'childrens-social-care',
    agencyName: 'Children’s social care',
    team: 'assessment-team',
    roles: [...roles],
  },
  csrfToken: 'csrf-token-of-the-session',
  expiresAt: '2026-11-24T20:00:00Z',
});

const lookUpOptions: LookUpOptions = {
  purposes: [
    { code: 'SAFEGUARDING_CHILD', label: 'To safeguard a child' },
    { code: 'EARLY_HELP', label: 'To offer early help to a child or family' },
  ],
  legalBases: [
    { code: 'CHILDREN_ACT_1989_S47', label: 'Children Act 1989, section 47' },
    { code: 'CHILDREN_ACT_2004_S11', label: 'Children Act 2004, section 11' },
  ],
  agencies: [
    { id: 'childrens-social-care', name: 'Children’s social care' },
    { id: 'youth-justice', name: 'Youth justice' },
    { id: 'police', name: 'Police' },
    { id: 'health', name: 'Health' },
  ],
};

const shown: LookUpAnswer = {
  outcome: 'SHOWN',
  flags: [
    {
      level: 'L3',
      sector: 'Social care',
      agency: 'childrens-social-care',
      agencyName: 'Children’s social care',
      category: 'CHILD_SOCIAL_CARE',
      involvement: 'active',
      since: '2026-03',
      contactRoute: assessmentTeam,
    },
    {
      level: 'L2',
      agency: 'youth-justice',
      agencyName: 'Youth justice',
      category: 'YOUTH_JUSTICE',
      involvement: 'recent',
      since: '2025-01',
      ended: '2026-02',
      contactRoute: interventionTeam,
    },
    { level: 'L1', sector: 'Justice', involvement: 'not-shown' },
    { level: 'L0', involvement: 'not-shown', reference: 'B7K2-9QXM' },
  ],
  coverage: [
    {
      agency: 'childrens-social-care',
      agencyName: 'Children’s social care',
      stream: 'person',
      state: 'fresh',
      asOf: '2026-11-24T18:30:00Z',
      cannotBeLookedUpPercent: 0,
    },
    {
      agency: 'youth-justice',
      agencyName: 'Youth justice',
      stream: 'person',
      state: 'stale',
      asOf: '2026-11-20T02:00:00Z',
      cannotBeLookedUpPercent: 10,
    },
    { agency: 'police', agencyName: 'Police', stream: 'person', state: 'not-connected' },
    { agency: 'health', agencyName: 'Health', stream: 'person', state: 'down' },
  ],
  notice: 'This does not mean that no other agency knows this person: some records could not be checked.',
  receipt: '7Q4KX2M9TB',
  answeredAt: '2026-11-24T18:39:00Z',
  brokerDesk,
};

const withoutFlags = (outcome: LookUpAnswer['outcome'], notice: string): LookUpAnswer => ({
  ...shown,
  outcome,
  flags: [],
  notice,
});

const notices: Notices = {
  notices: [
    {
      noticeId: '0a1b2c3d-0000-4000-8000-000000000001',
      kind: 'owner-notice',
      at: '2026-11-24T17:05:00Z',
      team: 'assessment-team',
      askerAgencyName: 'Youth justice',
      askerRoute: interventionTeam,
      purpose: 'SAFEGUARDING_CHILD',
      urgency: 'red',
      receipt: 'M3TB7Q4KX2',
    },
    {
      noticeId: '0a1b2c3d-0000-4000-8000-000000000002',
      kind: 'owner-notice',
      at: '2026-11-23T09:12:00Z',
      team: 'assessment-team',
      askerAgencyName: 'A partner agency',
      purpose: 'EARLY_HELP',
      urgency: 'green',
      receipt: 'X2M9TB7Q4K',
    },
  ],
};

const feedHealth: FeedHealth = {
  feeds: [
    {
      agency: 'youth-justice',
      agencyName: 'Youth justice',
      stream: 'person',
      state: 'stale',
      refreshHours: 24,
      lastRunAt: '2026-11-24T02:00:00Z',
      lastRunState: 'paused',
      pausedBecause: 'STREAM_FIELDS_MISSING',
      read: 812,
      sent: 40,
      unchanged: 765,
      deadLettered: 7,
      codes: { DATE_INVALID: 5, CODE_UNKNOWN: 2 },
      lagSeconds: 142_000,
      notToBeLookedUp: 12,
    },
    {
      agency: 'youth-justice',
      agencyName: 'Youth justice',
      stream: 'restorative',
      state: 'not-connected',
      refreshHours: 168,
      read: 0,
      sent: 0,
      unchanged: 0,
      deadLettered: 0,
      codes: {},
      notToBeLookedUp: 0,
    },
  ],
};

const indicators: Indicators = {
  asOf: '2026-11-24T18:00:00Z',
  measures: [
    {
      id: 'look-ups',
      title: 'Questions asked',
      shown: '125',
      meaning: 'Questions that practitioners asked in the last 30 days.',
    },
    {
      id: 'new-knowledge',
      title: 'Answers that named an agency',
      shown: '80',
      meaning: 'Answers that named at least one agency other than the asker’s own.',
    },
    {
      id: 'known-to-several',
      title: 'People known to 2 or more agencies',
      shown: '640',
      meaning: 'People whom at least 2 agencies are or were involved with.',
    },
    {
      id: 'reviews-open',
      title: 'Record pairs to compare',
      shown: '1 to 7',
      meaning: 'Pairs of records that wait for a data steward.',
    },
  ],
};

/** What the fake hub answers, each valid by its schema. All people and numbers are made up; the telephone numbers are Ofcom's for drama. */
export const fakeAnswers = {
  session,
  lookUpOptions,
  shown,
  nothingToShow: withoutFlags(
    'NOTHING_TO_SHOW',
    'No information we can show you. This does not mean that no one knows this person.',
  ),
  ambiguous: withoutFlags('AMBIGUOUS', 'A data steward will look at it.'),
  notEnough: withoutFlags('NOT_ENOUGH', 'What you gave is too little to tell one person from another.'),
  notices,
  openReview,
  familyReview,
  reviews,
  reveal,
  sourceQuestions,
  reviewQuality,
  thresholds,
  simulation,
  history,
  unlinkPreview,
  doNotLink,
  feedHealth,
  indicators,
} as const;
