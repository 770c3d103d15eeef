import 'reflect-metadata';
import request from 'supertest';
import { faultsOf, type SchemaId } from '#schemas';
import { staff } from '../testing/a-partnership.ts';
import { type HubUnderTest, hubUnderTest } from '../testing/hub-under-test.ts';
import { aReview } from '../testing/memory-reviews.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await hubUnderTest();
});
afterAll(() => hub.close());

const get = async (path: string, userId: string = staff.steward): Promise<request.Response> =>
  request(hub.app.getHttpServer())
    .get(path)
    .set('authorization', `Bearer ${await hub.signedIn(userId)}`);
const decide = async (id: string, body: object, userId: string = staff.steward): Promise<request.Response> =>
  request(hub.app.getHttpServer())
    .post(`/reviews/${id}/decision`)
    .set('authorization', `Bearer ${await hub.signedIn(userId)}`)
    .send(body);

describe('reviews', () => {
  it('show the queue and one pair to a data steward', async () => {
    const queue = await get('/reviews');
    expect([queue.status, faultsOf('reviews.v1', queue.body)]).toEqual([200, []]);
    const one = await get(`/reviews/${aReview.id}`);
    expect([one.status, faultsOf('review.v1', one.body)]).toEqual([200, []]);
  });

  it.each(['00000000-0000-4000-8000-00000000000b', 'no-id'])('know no %s', async (id) => {
    expect((await get(`/reviews/${id}`)).body.code).toBe('NOT_FOUND');
    expect((await decide(id, { verdict: 'same' })).body.code).toBe('NOT_FOUND');
  });

  it('take a verdict once', async () => {
    expect((await decide(aReview.id, { verdict: 'perhaps' })).body.code).toBe('REQUEST_INVALID');
    const first = await decide(aReview.id, { verdict: 'same' });
    expect([first.status, first.body]).toEqual([201, {}]);
    const second = await decide(aReview.id, { verdict: 'different' });
    expect([second.status, second.body.code]).toEqual([409, 'REVIEW_DECIDED']);
    expect(hub.logText()).toContain('"event":"REVIEW_DECIDED"');
  });
});

/** Who may read what, through HTTP; the whole matrix is tested beside decide(). */
describe('the pages of a role', () => {
  it.each([
    ['/reviews', 'reviews.v1', [staff.steward]],
    [`/reviews/${aReview.id}`, 'review.v1', [staff.steward]],
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

  it('refuses a verdict of another role', async () => {
    expect((await decide(aReview.id, { verdict: 'same' }, staff.practitioner)).body.code).toBe('ROLE_REFUSED');
  });
});
