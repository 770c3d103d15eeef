import 'reflect-metadata';
import request from 'supertest';
import { faultsOf, type SchemaId, type Thresholds } from '#schemas';
import { staff } from '../testing/a-partnership.ts';
import { type HubUnderTest, hubUnderTest } from '../testing/hub-under-test.ts';
import { reviewIds } from '../testing/memory-reviews.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await hubUnderTest();
});
afterAll(() => hub.close());

const get = async (path: string, userId: string = staff.steward): Promise<request.Response> =>
  request(hub.app.getHttpServer())
    .get(path)
    .set('authorization', `Bearer ${await hub.signedIn(userId)}`);
const post = async (path: string, body: object, userId: string = staff.steward): Promise<request.Response> =>
  request(hub.app.getHttpServer())
    .post(path)
    .set('authorization', `Bearer ${await hub.signedIn(userId)}`)
    .send(body);
const decide = (id: string, body: object, userId?: string): Promise<request.Response> =>
  post(`/reviews/${id}/decision`, body, userId);
const { ordinary, cleared } = reviewIds;

describe('reviews', () => {
  it('show the queue and one pair to a data steward', async () => {
    const queue = await get('/reviews');
    expect([queue.status, faultsOf('reviews.v1', queue.body)]).toEqual([200, []]);
    expect(queue.body).toMatchObject({ queue: 'ordinary', open: 1, reviews: [{ id: ordinary }] });
    const one = await get(`/reviews/${ordinary}`);
    expect([one.status, faultsOf('review.v1', one.body)]).toEqual([200, []]);
    expect(one.text).not.toMatch(/police|social-care|KEY-/);
  });

  it('of silent subjects are in a queue of their own, and unknown to who is not cleared', async () => {
    expect((await get('/cleared-reviews')).body.code).toBe('ROLE_REFUSED');
    expect((await get(`/reviews/${cleared}`)).body.code).toBe('NOT_FOUND');
    const queue = await get('/cleared-reviews', staff.clearedSteward);
    expect(queue.body).toMatchObject({ queue: 'cleared', open: 1, reviews: [{ id: cleared }] });
    expect((await get(`/reviews/${cleared}`, staff.clearedSteward)).body).toMatchObject({ secondOpinion: true });
    expect((await get(`/reviews/${ordinary}`, staff.clearedSteward)).body.code).toBe('NOT_FOUND');
  });

  it.each(['00000000-0000-4000-8000-00000000000b', 'no-id'])('know no %s', async (id) => {
    expect((await get(`/reviews/${id}`)).body.code).toBe('NOT_FOUND');
    expect((await decide(id, { verdict: 'same' })).body.code).toBe('NOT_FOUND');
  });

  it('reveal addresses for one of the reasons alone', async () => {
    const refused = await post(`/reviews/${ordinary}/reveal`, { reason: 'curious' });
    expect(refused.body.code).toBe('REQUEST_INVALID');
    const { status, body } = await post(`/reviews/${ordinary}/reveal`, { reason: 'addresses-decide' });
    expect([status, faultsOf('review-reveal.v1', body)]).toEqual([201, []]);
  });

  it('carry a question to the agency that holds the record, and its answer back', async () => {
    const asked = await post(`/reviews/${ordinary}/questions`, { record: 2, question: 'birth-date' });
    expect([asked.status, asked.body]).toEqual([201, {}]);
    const { body } = await get('/source-questions');
    expect(faultsOf('source-questions.v1', body)).toEqual([]);
    expect(body.questions).toMatchObject([{ recordKey: 'KEY-b', question: 'birth-date', state: 'asked' }]);
    const answer = await post(`/source-questions/${body.questions[0].id}/answer`, { answer: 'corrected' });
    expect(answer.status).toBe(201);
    expect((await get(`/reviews/${ordinary}`)).body.questions).toMatchObject([{ record: 2, answer: 'corrected' }]);
  });

  it('have thresholds that a steward tries and proposes, and another approves', async () => {
    const { current } = (await get('/thresholds')).body as Thresholds;
    const asked = { link: current.link + 2, review: current.review };
    const tried = await post('/thresholds/simulation', asked);
    expect([tried.status, faultsOf('threshold-simulation.v1', tried.body)]).toEqual([200, []]);
    expect((await post('/thresholds/simulation', { link: -99, review: -99 })).body.code).toBe('REQUEST_INVALID');
    expect((await post('/thresholds/proposals', asked)).status).toBe(201);
    const [{ id }] = (await get('/thresholds')).body.proposals;
    expect((await post(`/thresholds/proposals/${id}/approve`, {})).body.code).toBe('SECOND_PERSON_NEEDED');
    expect((await post(`/thresholds/proposals/${id}/approve`, {}, staff.lead)).body.code).toBe('ROLE_REFUSED');
  });

  it('have models that a steward approves', async () => {
    expect((await get('/thresholds')).body.models).toEqual([]);
    const path = '/thresholds/models/3e1d6c52-2c0f-7b7a-8a2e-5a0c4d9b7eb1/approve';
    expect((await post(path, {})).body.code).toBe('NOT_FOUND');
    expect((await post(path, {}, staff.lead)).body.code).toBe('ROLE_REFUSED');
  });

  it('take a verdict once', async () => {
    expect((await decide(ordinary, { verdict: 'perhaps' })).body.code).toBe('REQUEST_INVALID');
    const first = await decide(ordinary, { verdict: 'same' });
    expect([first.status, first.body]).toEqual([201, { outcome: 'decided', verdict: 'same' }]);
    const second = await decide(ordinary, { verdict: 'different' });
    expect([second.status, second.body.code]).toEqual([409, 'REVIEW_DECIDED']);
    expect(hub.logText()).toContain('"event":"REVIEW_ANSWERED"');
  });

  it('are handed on by who knows the person', async () => {
    const answered = await post(`/reviews/${cleared}/hand-on`, {}, staff.clearedSteward);
    expect([answered.status, answered.body]).toEqual([201, { outcome: 'handed-on' }]);
    expect((await get('/cleared-reviews', staff.clearedSteward)).body).toMatchObject({ open: 1, reviews: [] });
  });
});

/** Who may read what, through HTTP; the whole matrix is tested beside decide(). */
describe('the pages of a role', () => {
  it.each([
    ['/reviews', 'reviews.v1', [staff.steward]],
    ['/cleared-reviews', 'reviews.v1', [staff.clearedSteward]],
    ['/review-quality', 'review-quality.v1', [staff.steward, staff.lead]],
    ['/thresholds', 'thresholds.v1', [staff.steward]],
    ['/source-questions', 'source-questions.v1', [staff.steward, staff.clearedSteward]],
    ['/agencies/feed-health', 'feed-health.v1', [staff.itTeam, staff.steward]],
    ['/indicators', 'indicators.v1', [staff.lead]],
    ['/notices', 'notices.v1', [staff.practitioner, staff.steward, staff.lead]],
  ] as readonly (readonly [string, SchemaId, readonly string[]])[])(
    '%s answers its own only',
    async (path, schema, readers) => {
      for (const userId of Object.values(staff)) {
        const { status, body } = await get(path, userId);
        if (readers.includes(userId)) expect([status, faultsOf(schema, body)]).toEqual([200, []]);
        else expect([status, body.code]).toEqual([403, 'ROLE_REFUSED']);
      }
    },
  );

  it('are of the own agency', () => {
    expect(new Set(hub.feeds.asked)).toEqual(new Set(['childrens-social-care']));
  });

  it('refuses a review and a verdict of another role', async () => {
    expect((await get(`/reviews/${ordinary}`, staff.lead)).body.code).toBe('ROLE_REFUSED');
    expect((await decide(ordinary, { verdict: 'same' }, staff.practitioner)).body.code).toBe('ROLE_REFUSED');
  });
});
