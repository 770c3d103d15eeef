import type {
  Review,
  ReviewQuality,
  ReviewReveal,
  Reviews,
  SourceQuestions,
  Thresholds,
  ThresholdSimulation,
} from '#schemas';

/** Two records, one of each person. */
export const openReview: Review = {
  id: '3e1d6c52-2c0f-4b7a-8a2e-5a0c4d9b7e10',
  state: 'open',
  createdAt: '2026-11-20T09:00:00Z',
  dueAt: '2026-11-27T17:00:00Z',
  urgency: 'green',
  secondOpinion: false,
  matchWeight: 1.2,
  priorWeight: -10.9,
  modelId: 'sample-2026-11',
  persons: ['018f0000-0000-7000-8000-00000000000a', '018f0000-0000-7000-8000-00000000000b'],
  records: [
    {
      person: 'first',
      names: [
        { use: 'official', given: ['Katarzyna', 'Maria'], family: 'Nowak' },
        { use: 'former', given: ['Katarzyna'], family: 'Wójcik' },
      ],
      birthDates: ['2009-04-30'],
      sex: 'female',
      homes: [{ outwardCode: 'LS8', from: '2019', to: '2022' }, { outwardCode: 'LS7' }],
    },
    {
      person: 'second',
      names: [{ use: 'official', given: ['Kasia'], family: 'Nowak' }],
      birthDates: ['2009-04'],
      sex: 'female',
      homes: [{ outwardCode: 'LS7', from: '2023' }],
    },
  ],
  notShown: 0,
  addresses: 'similar',
  identifiers: 'not-known',
  comparisons: [
    { comparison: 'family', level: 'exact', matchWeight: 6.1, sentence: 'The last names are the same.' },
    {
      comparison: 'given',
      level: 'diminutive',
      matchWeight: 4.1,
      sentence: 'One first name is a short form of the other.',
    },
    {
      comparison: 'birthDate',
      level: 'partial',
      matchWeight: 3.2,
      sentence: 'Month and year of birth are the same; one record has no day.',
    },
    { comparison: 'sex', level: 'same', matchWeight: 0.4, sentence: 'The sex is the same.' },
    { comparison: 'address', level: 'different', matchWeight: -1.7, sentence: 'House and street differ.' },
  ],
  cautions: [],
  questions: [],
};

/** Six records of a family in one home, where two stewards have to agree and a source was asked. */
export const familyReview: Review = {
  ...openReview,
  id: '3e1d6c52-2c0f-4b7a-8a2e-5a0c4d9b7e11',
  urgency: 'red',
  secondOpinion: true,
  records: [
    aRecord('first', 'Amina', '2011-03-14', '2016'),
    aRecord('first', 'Aminah', '2011-03-14', '2018'),
    aRecord('first', 'Amina', '2011-03', '2020'),
    aRecord('second', 'Amira', '2011-03-14', '2016'),
    aRecord('second', 'Amira', '2011-03-14'),
    aRecord('second', 'Amira', '2011-04-13', '2021'),
  ],
  notShown: 2,
  addresses: 'same',
  identifiers: 'differ',
  cautions: ['twins', 'told-apart-before'],
  questions: [
    {
      record: 2,
      question: 'names',
      askedAt: '2026-11-21T09:00:00Z',
      dueAt: '2026-11-24T09:00:00Z',
      state: 'answered',
      answer: 'right-as-held',
    },
    {
      record: 6,
      question: 'birth-date',
      askedAt: '2026-11-21T09:00:00Z',
      dueAt: '2026-11-24T09:00:00Z',
      state: 'overdue',
    },
  ],
};

/** A record of one of the family. */
export function aRecord(
  person: 'first' | 'second',
  given: string,
  birthDate: string,
  from?: string,
): Review['records'][number] {
  return {
    person,
    names: [{ use: 'official', given: [given], family: 'Okonkwo' }],
    birthDates: [birthDate],
    sex: 'female',
    homes: [{ outwardCode: 'LS7', ...(from !== undefined && { from }) }],
  };
}

/** Two open reviews, the second to be decided now. */
export const reviews: Reviews = {
  queue: 'ordinary',
  open: 2,
  decided: 14,
  overdue: 1,
  reviews: [
    {
      id: familyReview.id,
      createdAt: '2026-11-21T10:00:00Z',
      dueAt: '2026-11-28T17:00:00Z',
      urgency: 'red',
      matchWeight: -0.6,
      waitsFor: 'second-opinion',
    },
    {
      id: openReview.id,
      createdAt: openReview.createdAt,
      dueAt: openReview.dueAt,
      urgency: 'green',
      matchWeight: 1.2,
    },
  ],
};

/** The addresses of openReview. */
export const reveal: ReviewReveal = {
  records: [
    {
      record: 1,
      withheld: false,
      addresses: [{ lines: ['7 Quarry Lane', 'Exampleton'], postcode: 'LS8 1AB', from: '2019', to: '2022' }],
    },
    { record: 2, withheld: true, addresses: [] },
  ],
};

/** Two questions to the steward's own agency. */
export const sourceQuestions: SourceQuestions = {
  questions: [
    {
      id: '3e1d6c52-2c0f-7b7a-8a2e-5a0c4d9b7e21',
      stream: 'person',
      recordKey: 'CSC-000118',
      question: 'birth-date',
      askedAt: '2026-11-20T09:00:00Z',
      dueAt: '2026-11-23T09:00:00Z',
      state: 'overdue',
    },
    {
      id: '3e1d6c52-2c0f-7b7a-8a2e-5a0c4d9b7e22',
      stream: 'person',
      recordKey: 'CSC-000240',
      question: 'one-person',
      askedAt: '2026-11-24T09:00:00Z',
      dueAt: '2026-11-27T09:00:00Z',
      state: 'asked',
    },
  ],
};

/** How reviews go: enough verdicts for shares, few links undone. */
export const reviewQuality: ReviewQuality = {
  asOf: '2026-11-24T18:00:00Z',
  backlog: { open: 42, overdue: 3, urgent: 2, oldestOpenedAt: '2026-11-12T09:00:00Z', medianDaysToDecide: 1.64 },
  verdicts: { same: 120, different: 210, cannotTell: 30 },
  agreement: { pairs: 40, agreed: 36, kappa: 0.82 },
  undone: { linked: 120, undone: 2 },
  sample: {
    drawnAt: '2026-11-02T09:00:00Z',
    falseLinks: { asked: 100, answered: 96, waiting: 1, cannotTell: 2, share: 0.0012, low: 0.0001, high: 0.031 },
    missedLinks: { asked: 50, answered: 21, waiting: 0, cannotTell: 5 },
    gold: { answered: 40, right: 39 },
  },
};

/** A proposal of a colleague, one of one's own, and one that is approved. */
export const thresholds: Thresholds = {
  modelId: 'sample-2026-11',
  current: { link: 10, review: 0 },
  proposals: [
    aProposal('a1', { isOwn: false }),
    aProposal('a2', { isOwn: true }),
    aProposal('a3', { isOwn: false, approvedAt: '2026-11-22T09:00:00Z' }),
  ],
  models: [
    aModel('b1', { approvals: 1, isApprovedByYou: false, isApproved: false }),
    aModel('b2', { approvals: 1, isApprovedByYou: true, isApproved: false }),
    aModel('b3', { approvals: 2, isApprovedByYou: true, isApproved: true }),
  ],
};

function aModel(
  end: string,
  parts: Pick<Thresholds['models'][number], 'approvals' | 'isApprovedByYou' | 'isApproved'>,
): Thresholds['models'][number] {
  return {
    id: `3e1d6c52-2c0f-7b7a-8a2e-5a0c4d9b7e${end}`,
    modelId: 'sample-2026-11-learned-2026-11-19',
    proposedAt: '2026-11-20T09:00:00Z',
    summary: ['link from 9.5 bits, before 10', 'wrong links 0.2% (0.1% to 0.4%), now 0.2% (0.1% to 0.4%)'],
    ...parts,
  };
}

function aProposal(
  end: string,
  parts: Pick<Thresholds['proposals'][number], 'isOwn' | 'approvedAt'>,
): Thresholds['proposals'][number] {
  return {
    id: `3e1d6c52-2c0f-7b7a-8a2e-5a0c4d9b7e${end}`,
    modelId: 'sample-2026-11',
    thresholds: { link: 12, review: 0 },
    proposedAt: '2026-11-20T09:00:00Z',
    ...parts,
  };
}

/** What linking from 12 bits would do. */
export const simulation: ThresholdSimulation = {
  current: { link: 10, review: 0 },
  asked: { link: 12, review: 0 },
  linked: { now: 5210, then: 5080 },
  toReview: { now: 42, then: 131 },
  answered: { same: 18, different: 1, cannotTell: 2 },
};
