import 'reflect-metadata';
import request from 'supertest';
import { bodyOf } from '#libs/events';
import { faultsOf } from '#schemas';
import { HubError } from '#schemas/errors';
import { anIngestItem } from '../testing/an-ingest-item.ts';
import { audience, type HubUnderTest, hubUnderTest } from '../testing/hub-under-test.ts';

let hub: HubUnderTest;
const http = () => request(hub.app.getHttpServer());
beforeAll(async () => {
  hub = await hubUnderTest();
});
afterAll(() => hub.close());
beforeEach(() => {
  hub.events.events.length = 0;
});

const send = async (body: object, path = '/ingest/police/person', aud = audience) =>
  http()
    .post(path)
    .set('authorization', `Bearer ${await hub.police.token('police', aud)}`)
    .send(body);

describe('POST /ingest/:agency/:stream', () => {
  it('appends record and involvement of each item, the record sealed for the hub', async () => {
    const item = anIngestItem();
    const { status, body } = await send({ items: [item] });
    expect([status, body]).toEqual([202, { accepted: 1, rejected: [] }]);
    expect(faultsOf('ingest-answer.v1', body)).toEqual([]);

    const [record, involvement] = hub.events.events;
    expect(hub.events.events).toHaveLength(2);
    expect(bodyOf('agency-records', record!, hub.openWith)).toEqual(item.agencyRecord);
    expect(bodyOf('involvements', involvement!)).toEqual(item.involvement);
    expect(record).toMatchObject({ topic: 'agency-records', key: item.agencyRecord.recordHandle });
    expect(record!.attributes).toMatchObject({ source: '/agencies/police/person', type: 'agency-records.upsert' });
    expect(Buffer.from(record!.body).toString('latin1')).not.toContain('Okafor');
    expect(JSON.stringify(record!.attributes)).not.toContain('P-1');
  });

  it('rejects a team that the partnership does not know, which the index would refuse unseen', async () => {
    const item = anIngestItem();
    const involvements = item.involvement!.involvements.map((each) => ({ ...each, team: 'no-such-team' }));
    const { body } = await send({ items: [{ ...item, involvement: { ...item.involvement, involvements } }] });
    expect(body).toEqual({
      accepted: 0,
      rejected: [{ index: 0, code: 'RECORD_INVALID', fields: ['/involvement/involvements/0/team'] }],
    });
  });

  it('takes the good items and rejects the bad ones by index, without their values', async () => {
    const bad = anIngestItem({ names: [{ use: 'official', given: ['Kwabena\u0000'], family: 'Okafor' }] });
    const foreign = anIngestItem({}, { agency: 'childrens-social-care' });
    const { status, body, text } = await send({ items: [bad, anIngestItem(), foreign, 'Okafor'] });
    expect(status).toBe(202);
    expect(body).toEqual({
      accepted: 1,
      rejected: [
        { index: 0, code: 'TEXT_FORBIDDEN_CHARACTER', fields: ['/agencyRecord/record/names/0/given/0'] },
        {
          index: 2,
          code: 'RECORD_NOT_YOURS',
          fields: ['/agencyRecord/agency', '/agencyRecord/record/recordRef/agency', '/involvement/agency'],
        },
        { index: 3, code: 'RECORD_INVALID', fields: ['/'] },
      ],
    });
    expect(hub.events.events).toHaveLength(2);
    expect(text + hub.logText()).not.toMatch(/Okafor|Kwabena|P-1/);
  });

  it("refuses another agency's or an unknown stream, and tells which connector came", async () => {
    for (const path of ['/ingest/childrens-social-care/person', '/ingest/police/other', '/ingest/nobody/person']) {
      const { status, body } = await send({ items: [anIngestItem()] }, path);
      expect([status, body.code]).toEqual([403, 'RECORD_NOT_YOURS']);
    }
    expect(hub.events.events).toEqual([]);
    expect(hub.logText()).toContain('"event":"TOKEN_REFUSED","code":"RECORD_NOT_YOURS","connectorId":"police"');
  });

  it('refuses a token for another audience', async () => {
    const { status, body } = await send({ items: [anIngestItem()] }, '/ingest/police/person', 'https://elsewhere');
    expect([status, body.code]).toEqual([401, 'TOKEN_WRONG_AUDIENCE']);
  });

  it.each([
    ['no list', {}, 400, 'REQUEST_INVALID'],
    ['an empty list', { items: [] }, 400, 'REQUEST_INVALID'],
    ['something beside the list', { items: [anIngestItem()], more: 1 }, 400, 'REQUEST_INVALID'],
    ['501 items', { items: Array.from({ length: 501 }, () => 1) }, 413, 'REQUEST_TOO_LARGE'],
    ['over 4 MiB', { items: ['x'.repeat(4 * 1024 * 1024)] }, 413, 'REQUEST_TOO_LARGE'],
  ])('refuses %s', async (_name, body, status, code) => {
    const answer = await send(body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('does not answer 202 before the log has the events', async () => {
    hub.events.failure = new HubError('LOG_UNREACHABLE');
    const { status, body } = await send({ items: [anIngestItem()] });
    hub.events.failure = undefined;
    expect([status, body.code]).toEqual([503, 'LOG_UNREACHABLE']);
  });
});

describe('GET /ingest/:agency/:stream/last-version', () => {
  it('answers for the own stream', async () => {
    const token = await hub.police.token('police', audience);
    const { body } = await http()
      .get('/ingest/police/person/last-version')
      .set('authorization', `Bearer ${token}`)
      .expect(200);
    expect(body).toEqual({ lastVersion: '42' });
  });
});

describe('POST /ingest/:agency/:stream/feed-status', () => {
  const status = {
    agency: 'police',
    stream: 'person',
    runId: '00000000-0000-4000-8000-0000000000aa',
    startedAt: '2026-11-24T09:00:00Z',
    finishedAt: '2026-11-24T09:00:05Z',
    state: 'ok',
    read: 10,
    sent: 9,
    unchanged: 1,
    deadLettered: 0,
    codes: {},
  };
  const path = '/ingest/police/person/feed-status';

  it('appends the report under the name of the stream', async () => {
    expect((await send(status, path)).status).toBe(202);
    const [event] = hub.events.events;
    expect(event).toMatchObject({ topic: 'feed-status', key: 'police/person' });
    expect(bodyOf('feed-status', event!)).toEqual(status);
  });

  it('refuses a report on another stream, or of another shape', async () => {
    expect((await send({ ...status, agency: 'health' }, path)).body.code).toBe('RECORD_NOT_YOURS');
    expect((await send({ ...status, read: -1 }, path)).body).toMatchObject({
      code: 'REQUEST_INVALID',
      fields: ['/read'],
    });
  });
});
