import 'reflect-metadata';
import request from 'supertest';
import { faultsOf } from '#schemas';
import { staff } from '../testing/a-partnership.ts';
import { type HubUnderTest, hubUnderTest } from '../testing/hub-under-test.ts';
import { personIds } from '../testing/memory-reviews.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await hubUnderTest();
});
afterAll(() => hub.close());

const call = async (method: 'get' | 'post', path: string, body?: object, userId: string = staff.steward) =>
  request(hub.app.getHttpServer())
    [method](path)
    .set('authorization', `Bearer ${await hub.signedIn(userId)}`)
    .send(body);
const history = `/people/${personIds.person}/history`;
const unlink = `/people/${personIds.person}/unlink`;

describe('people', () => {
  it('tell a steward every change of a person, and no one else', async () => {
    const { status, body, text } = await call('get', history);
    expect([status, faultsOf('person-history.v1', body)]).toEqual([200, []]);
    expect(body.changes).toHaveLength(2);
    expect(text).not.toMatch(/police|KEY-/);
    expect((await call('get', history, undefined, staff.practitioner)).body.code).toBe('ROLE_REFUSED');
    expect((await call('get', history, undefined, staff.clearedSteward)).body.code).toBe('NOT_FOUND');
    expect((await call('get', `/people/${personIds.pair}/history`)).body.code).toBe('NOT_FOUND');
  });

  it('are unlinked after a preview', async () => {
    const preview = await call('post', `${unlink}/preview`, { records: [2] });
    expect([preview.status, faultsOf('unlink-preview.v1', preview.body)]).toEqual([200, []]);
    expect((await call('post', unlink, { records: [1, 2] })).body.code).toBe('REQUEST_INVALID');
    const done = await call('post', unlink, { records: [2] });
    expect([done.status, done.body]).toEqual([201, { pairs: 1, recalled: 0 }]);
    expect(hub.logText()).toContain('"event":"PERSON_UNLINKED"');
    expect((await call('post', unlink, { records: [2] }, staff.lead)).body.code).toBe('ROLE_REFUSED');
  });

  it('have a list of pairs that are never linked, from which a steward takes one', async () => {
    const { status, body, text } = await call('get', '/do-not-link');
    expect([status, faultsOf('do-not-link.v1', body)]).toEqual([200, []]);
    expect(text).not.toMatch(/police|social-care|KEY-/);
    const release = (id: string) => call('post', `/do-not-link/${id}/release`);
    expect((await release(personIds.pair)).status).toBe(201);
    expect((await release(personIds.person)).body.code).toBe('NOT_FOUND');
    expect((await call('get', '/do-not-link', undefined, staff.lead)).body.code).toBe('ROLE_REFUSED');
  });
});
