import { aViewer } from '#libs/access/testing';
import type { DecisionEvent } from '#schemas';
import { defaultModel } from '#matching';
import { anAgencyRecord, InMemoryStewards } from '../testing/index.ts';
import { subjectPseudonymOf } from '../subject-pseudonym-of.ts';
import { ReviewAnswers } from './review-answers.ts';
import { ReviewDesk } from './review-desk.ts';
import { ReviewEngine } from './review-engine.ts';
import type { Opinion, ReviewVerdict } from './review-rows.ts';
import { SourceQuestions } from './source-questions.ts';
import { verdictOf } from './verdict-of.ts';

const now = new Date('2026-01-06T10:00:00Z');
const subjectKey = Buffer.alloc(32, 5).toString('base64url');
const steward = (digit: string, roles: readonly ('data-steward' | 'cleared-steward')[] = ['data-steward']) =>
  aViewer({ userId: `00000000-0000-7000-8000-00000000000${digit}`, agency: 'health', roles });
const [sam, tess, uma, cleared] = [steward('1'), steward('2'), steward('3'), steward('4', ['cleared-steward'])];
const handle = (digit: string): string => digit.repeat(32);
const person = (digit: string): string => `0000000${digit}-0000-7000-8000-000000000000`;

function aDesk(protection: 'none' | 'restricted' = 'none') {
  const work = new InMemoryStewards();
  const record = (digit: string, of: string, agency: string) => ({
    recordHandle: handle(digit),
    personId: person(of),
    record: anAgencyRecord({ protection, recordRef: { agency, stream: 'person', key: `K-${digit}` } }),
  });
  work.put(record('1', '1', 'police'), record('2', '1', 'health'), record('3', '3', 'health'));
  work.put(record('8', '8', 'quiet'), record('9', '9', 'police'));
  work.silent.add('quiet/person');
  const review = { matchWeight: 1, at: now, dueAt: now };
  const id = work.open('00000000-0000-4000-9000-000000000001', { ...review, left: handle('1'), right: handle('3') });
  const silent = work.open('00000000-0000-4000-9000-000000000002', {
    ...review,
    left: handle('8'),
    right: handle('9'),
  });
  const decisions = (): DecisionEvent[] => work.events.map(({ body }) => JSON.parse(body.toString()) as DecisionEvent);
  const [answers, questions] = [new ReviewAnswers(work, subjectKey), new SourceQuestions(work)];
  const desk = new ReviewDesk(work, new ReviewEngine(defaultModel));
  return {
    work,
    id,
    silent,
    decisions,
    answers,
    questions,
    desk,
    actions: () => work.audited.map(({ action }) => action),
  };
}

describe('a verdict', () => {
  it('decides, is audited and binds the pair in question', async () => {
    const { answers, id, decisions, work } = aDesk();
    expect(await answers.decide(sam, id, 'same', now)).toEqual({ outcome: 'decided', verdict: 'same' });
    expect(decisions()).toMatchObject([
      { reviewId: id, verdict: 'same', leftHandle: handle('1'), rightHandle: handle('3') },
    ]);
    expect(work.audited).toMatchObject([
      { action: 'decide-review', reviewId: id, verdict: 'same', userId: sam.userId },
    ]);
    await expect(answers.decide(tess, id, 'different', now)).rejects.toMatchObject({ code: 'REVIEW_DECIDED' });
    expect(work.audited).toHaveLength(1);
  });

  it('of different people binds every pair across the two persons that was shown', async () => {
    const { answers, id, decisions } = aDesk();
    await answers.decide(sam, id, 'different', now);
    expect(decisions().map(({ leftHandle, rightHandle }) => [leftHandle, rightHandle])).toEqual([
      [handle('1'), handle('3')],
      [handle('2'), handle('3')],
    ]);
  });

  it('of different people on two records of one person two have to say; it binds those two alone, and recalls what was shown of their link', async () => {
    const { answers, work, decisions } = aDesk();
    const review = { left: handle('1'), right: handle('2'), matchWeight: 9, at: now, dueAt: now };
    const ofOne = work.open('00000000-0000-4000-9000-000000000003', review);
    const cameTo = (digit: string, day: number) => ({
      ...{ recordHandle: handle(digit), toPerson: person('1'), membershipVersion: BigInt(day) },
      ...({ cause: 'linked', identityEvidence: 'B', modelId: 'model', at: new Date(2026, 0, day) } as const),
    });
    const shown = (receipt: string, membershipVersion: bigint) => ({
      ...{ receipt, membershipVersion, at: now, askerAgency: 'health', askerAgencyName: 'Health', askerTeam: 'desk' },
      ...({ purpose: 'EARLY_HELP', subject: subjectPseudonymOf(subjectKey, person('1')) } as const),
    });
    work.moves.push(cameTo('1', 1), cameTo('2', 3));
    work.disclosures.push(shown('BEFRE00000', 2n), shown('WR0NG00001', 3n));
    expect(await answers.decide(sam, ofOne, 'different', now)).toMatchObject({ outcome: 'second-opinion' });
    expect([work.events, work.recalls]).toEqual([[], []]);
    expect(await answers.decide(tess, ofOne, 'different', now)).toMatchObject({ verdict: 'different' });
    expect(decisions().slice(0, 1)).toMatchObject([{ leftHandle: handle('1'), rightHandle: handle('2') }]);
    expect(work.events.map(({ topic }) => topic)).toEqual(['decisions', 'notices']);
    expect(work.recalls.map(({ receipt }) => receipt)).toEqual(['WR0NG00001']);
  });

  it('that two records of one person are the same is enough from one steward', async () => {
    const { answers, work } = aDesk();
    const review = { left: handle('1'), right: handle('2'), matchWeight: 9, at: now, dueAt: now };
    const ofOne = work.open('00000000-0000-4000-9000-000000000003', review);
    expect(await answers.decide(sam, ofOne, 'same', now)).toMatchObject({ outcome: 'decided', verdict: 'same' });
  });

  it('waits for a second steward where a mistake would harm most, who does not see the first', async () => {
    const { answers, desk, id, decisions } = aDesk('restricted');
    expect(await answers.decide(sam, id, 'same', now)).toEqual({ outcome: 'second-opinion' });
    expect(decisions()).toEqual([]);
    await expect(answers.decide(sam, id, 'same', now)).rejects.toMatchObject({ code: 'REVIEW_DECIDED' });
    expect(JSON.stringify(await desk.read(tess, id, now))).not.toMatch(/"same"}|verdict|opinions/);
    expect(await answers.decide(tess, id, 'same', now)).toEqual({ outcome: 'decided', verdict: 'same' });
    expect(decisions()).toHaveLength(1);
  });

  it('cannot be told where three stewards say three things', async () => {
    const { answers, id } = aDesk('restricted');
    await answers.decide(sam, id, 'same', now);
    await answers.decide(tess, id, 'different', now);
    expect(await answers.decide(uma, id, 'cannot-tell', now)).toMatchObject({ verdict: 'cannot-tell' });
  });

  it('leads to the next review of the queue', async () => {
    const { answers, id, work } = aDesk();
    const pair = { left: handle('2'), right: handle('3'), matchWeight: 1, at: now, dueAt: now };
    const next = work.open('00000000-0000-4000-9000-000000000003', pair);
    expect(await answers.decide(sam, id, 'cannot-tell', now)).toMatchObject({ next });
  });
});

describe('a steward who knows the person', () => {
  it('hands the review on, and it is gone from their queue alone', async () => {
    const { answers, desk, id, actions } = aDesk();
    expect(await answers.handOn(sam, id, now)).toEqual({ outcome: 'handed-on' });
    expect((await desk.queue(sam, 'ordinary', now)).reviews).toEqual([]);
    expect((await desk.queue(tess, 'ordinary', now)).reviews).toMatchObject([{ id }]);
    await expect(answers.decide(sam, id, 'same', now)).rejects.toMatchObject({ code: 'REVIEW_DECIDED' });
    expect(await answers.decide(tess, id, 'same', now)).toMatchObject({ outcome: 'decided' });
    expect(actions()).toEqual(['hand-on-review', 'decide-review']);
  });
});

describe('a review of a silent subject', () => {
  it('is there for cleared stewards alone, and needs two', async () => {
    const { answers, desk, silent, work } = aDesk();
    for (const attempt of [desk.read(sam, silent, now), answers.decide(sam, silent, 'same', now)])
      await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await desk.queue(sam, 'ordinary', now)).reviews).toHaveLength(1);
    await expect(desk.queue(sam, 'cleared', now)).rejects.toMatchObject({ code: 'ROLE_REFUSED' });
    expect(work.audited).toEqual([]);
    expect((await desk.queue(cleared, 'cleared', now)).reviews).toMatchObject([{ id: silent }]);
    expect((await desk.read(cleared, silent, now)).secondOpinion).toBe(true);
  });
});

describe('a reveal', () => {
  it('shows addresses for a reason, audited first', async () => {
    const { desk, id, work } = aDesk();
    const { records } = await desk.reveal(sam, id, 'addresses-decide', now);
    const home = { lines: ['7 Quarry Lane'], postcode: 'SW1A 1AA' };
    expect(records).toEqual([1, 2, 3].map((record) => ({ record, withheld: false, addresses: [home] })));
    expect(work.audited).toMatchObject([{ action: 'reveal-review', reviewId: id, reason: 'addresses-decide' }]);
  });

  it('withholds those of protected records for every reason', async () => {
    const { desk, id } = aDesk('restricted');
    const { records } = await desk.reveal(sam, id, 'safety', now);
    expect(records).toEqual([1, 2, 3].map((record) => ({ record, withheld: true, addresses: [] })));
  });
});

describe('a question to a source', () => {
  it('reaches the agency that holds the record, without pair and asker, and its answer comes back', async () => {
    const { desk, questions, id, actions } = aDesk();
    await questions.ask(sam, id, { record: 3, question: 'birth-date' }, now);
    const { questions: asked } = await questions.toOwnAgency(tess, now);
    expect(asked).toEqual([
      {
        ...{ id: asked[0]?.id, stream: 'person', recordKey: 'K-3', question: 'birth-date', state: 'asked' },
        ...{ askedAt: now.toISOString(), dueAt: '2026-01-09T10:00:00.000Z' },
      },
    ]);
    await questions.answer(tess, asked[0]?.id ?? '', 'right-as-held', now);
    expect((await desk.read(sam, id, now)).questions).toMatchObject([{ record: 3, answer: 'right-as-held' }]);
    await expect(questions.answer(tess, asked[0]?.id ?? '', 'corrected', now)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(actions()).toEqual(['ask-source', 'answer-source', 'read-review']);
  });

  it('is about a record that the review shows', async () => {
    const { questions, id } = aDesk();
    await expect(questions.ask(sam, id, { record: 4, question: 'names' }, now)).rejects.toMatchObject({
      code: 'REQUEST_INVALID',
    });
  });
});

describe('verdictOf', () => {
  const opinions = (...answers: readonly (ReviewVerdict | 'know-person')[]): Opinion[] =>
    answers.map((answer, at) => ({ userId: at.toString(), answer, at: now }));
  it.each([
    { given: opinions('same'), needed: 1, verdict: 'same' },
    { given: opinions('same'), needed: 2, verdict: undefined },
    { given: opinions('same', 'know-person'), needed: 2, verdict: undefined },
    { given: opinions('same', 'different'), needed: 2, verdict: undefined },
    { given: opinions('same', 'different', 'different'), needed: 2, verdict: 'different' },
    { given: opinions('same', 'different', 'cannot-tell'), needed: 2, verdict: 'cannot-tell' },
  ] as const)('of $given.length opinions of which $needed must agree is $verdict', ({ given, needed, verdict }) => {
    expect(verdictOf(given, needed)).toBe(verdict);
  });
});
