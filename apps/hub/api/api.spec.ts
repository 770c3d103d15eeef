import 'reflect-metadata';
import request from 'supertest';
import { faultsOf } from '#schemas';
import { HubError } from '#schemas/errors';
import { anIngestItem } from '../testing/an-ingest-item.ts';
import { staff } from '../testing/a-partnership.ts';
import { audience, type HubUnderTest, hubUnderTest } from '../testing/hub-under-test.ts';
import { type Route, routes } from './routes.ts';

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

let hub: HubUnderTest;
const http = () => request(hub.app.getHttpServer());
beforeAll(async () => {
  hub = await hubUnderTest();
});
afterAll(() => hub.close());

const pathOf = ({ path }: Route): string =>
  path.replace(':agency', 'police').replace(':stream', 'person').replace(':id', '00000000-0000-4000-8000-00000000000a');
const call = (route: Route) => http()[route.method.toLowerCase() as 'get' | 'post' | 'delete'](pathOf(route));

describe('every route', () => {
  it('of the router is in the table, and the other way round', () => {
    const { router } = hub.app.getHttpAdapter().getInstance() as unknown as { router: { stack: readonly Layer[] } };
    const served = router.stack.flatMap(({ route }) =>
      route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
    );
    expect(served.sort()).toEqual(
      Object.values(routes)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    );
  });

  const closed = (Object.entries(routes) as [string, Route][]).filter(([, { openTo }]) => openTo !== 'anyone');
  it.each(closed)('%s refuses a request without token', async (_name, route) => {
    const answer = await call(route).expect(401);
    expect(answer.body.code).toBe('NOT_SIGNED_IN');
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it.each(closed)('%s refuses a token of nobody', async (_name, route) => {
    const answer = await call(route)
      .set('authorization', `Bearer ${'x'.repeat(43)}`)
      .expect(401);
    expect(answer.body.code).toBe(route.openTo === 'user' ? 'SESSION_ENDED' : 'TOKEN_INVALID');
  });

  it.each(closed.filter(([, { openTo }]) => openTo === 'user'))(
    '%s refuses the token of a connector',
    async (_name, route) => {
      const token = await hub.police.token('police', audience);
      const answer = await call(route).set('authorization', `Bearer ${token}`).expect(401);
      expect(answer.body.code).toBe('TOKEN_INVALID');
    },
  );

  it.each(closed.filter(([, { openTo }]) => openTo === 'connector'))(
    '%s refuses the session of a user',
    async (_name, route) => {
      const token = await hub.signedIn(staff.practitioner);
      const answer = await call(route).set('authorization', `Bearer ${token}`).expect(401);
      expect(answer.body.code).toBe('TOKEN_INVALID');
    },
  );

  it('is found in the document served', async () => {
    const { body } = await http().get('/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toHaveLength(new Set(Object.values(routes).map(({ path }) => path)).size);
  });
});

describe('a refusal', () => {
  it('is a problem of the schema, as application/problem+json', async () => {
    const answer = await http().get('/no/such/path').expect(404);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(faultsOf('problem.v1', answer.body)).toEqual([]);
    expect(answer.body).toMatchObject({ type: '/errors#NOT_FOUND', code: 'NOT_FOUND', status: 404 });
  });

  it.each([
    ['text that is not JSON', '{"redirectUri": "Kwabena Okafor', 'REQUEST_INVALID', 400],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'ENCODING_WRONG', 422],
    ['a body of another shape', '{"Okafor": 1}', 'REQUEST_INVALID', 400],
    ['a forbidden name', '{"__proto__": {"Okafor": 1}}', 'FIELD_NAME_FORBIDDEN', 422],
    ['NUL', '{"redirectUri": "Okafor\\u0000", "returnTo": "/"}', 'TEXT_FORBIDDEN_CHARACTER', 422],
    ['a body over 64 KiB', JSON.stringify('Okafor'.repeat(20_000)), 'REQUEST_TOO_LARGE', 413],
    [
      'a page of another site to go on with',
      '{"redirectUri": "https://signpost.example/back", "returnTo": "//evil.example"}',
      'REQUEST_INVALID',
      400,
    ],
    [
      'a call back to another site',
      '{"redirectUri": "https://evil.example/back", "returnTo": "/"}',
      'REQUEST_INVALID',
      400,
    ],
  ])('of %s has its code and quotes nothing', async (_name, body, code, status) => {
    const answer = await http()
      .post('/sessions/sign-in')
      .set('content-type', 'application/json')
      .serialize((raw: unknown) => raw as string)
      .send(body)
      .expect(status);
    expect(answer.body.code).toBe(code);
    expect(faultsOf('problem.v1', answer.body)).toEqual([]);
    expect(answer.text).not.toContain('Okafor');
    expect(answer.text).not.toContain('evil');
  });

  it.each([
    ['another content type', 'content-type', 'text/plain'],
    ['a compressed body', 'content-encoding', 'gzip'],
  ])('of %s says so', async (_name, header, value) => {
    const answer = await http()
      .post('/sessions/sign-in')
      .set('content-type', 'application/json')
      .set(header, value)
      .send('{}')
      .expect(400);
    expect(answer.body).toMatchObject({ code: 'REQUEST_INVALID', fields: [header] });
  });

  it('of a body that never says how long it is comes once it is too long', async () => {
    await hub.app.listen(0, '127.0.0.1');
    const body = ReadableStream.from(Array.from({ length: 40 }, () => Buffer.alloc(64 * 1024, 'x')));
    const answer = await fetch(`${await hub.app.getUrl()}/sessions/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    });
    expect([answer.status, await answer.json()]).toEqual([413, expect.objectContaining({ code: 'REQUEST_TOO_LARGE' })]);
  });

  it('of an address with a query says so: data in addresses ends in logs', async () => {
    const answer = await http().get('/health?name=Okafor').expect(400);
    expect(answer.body).toMatchObject({ code: 'REQUEST_INVALID', fields: ['query'] });
  });

  it('of an unknown error tells nothing of it, and the log only where it was thrown', async () => {
    hub.events.failure = new Error('duplicate key (family)=(Okafor)');
    const answer = await http()
      .post('/ingest/police/person')
      .set('authorization', `Bearer ${await hub.police.token('police', audience)}`)
      .send({ items: [anIngestItem()] })
      .expect(500);
    hub.events.failure = undefined;
    expect(answer.body).toMatchObject({ code: 'UNEXPECTED', status: 500 });
    expect(answer.text).not.toContain('Okafor');
    expect(hub.logText()).toMatch(/"event":"REQUEST_FAILED".*"place":".*api\.spec\.ts/);
  });

  it('that may pass says when to try again', async () => {
    hub.events.failure = new HubError('LOG_UNREACHABLE');
    const answer = await http()
      .post('/ingest/police/person')
      .set('authorization', `Bearer ${await hub.police.token('police', audience)}`)
      .send({ items: [anIngestItem()] })
      .expect(503);
    hub.events.failure = undefined;
    expect(answer.headers['retry-after']).toBe('5');
  });
});

describe('every answer', () => {
  it('is kept by nobody and names no software', async () => {
    const { headers } = await http().get('/health').expect(200);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('etag');
  });

  it('leaves a log line with the pattern of its route, never the address', async () => {
    await http().get('/reviews/Okafor').expect(401);
    await http().get('/Okafor').expect(404);
    const { text } = await http().get('/metrics').expect(200);
    expect(hub.logText()).toContain('"route":"/reviews/:id"');
    expect(hub.logText() + text).not.toContain('Okafor');
    expect(text).toContain('signpost_requests_total{route="/reviews/:id",status="401"');
    expect(text).toContain('signpost_look_up_seconds_bucket');
  });
});
