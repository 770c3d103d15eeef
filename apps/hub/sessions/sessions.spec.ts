import 'reflect-metadata';
import request from 'supertest';
import { absoluteMs, idleMs } from '#libs/access';
import { faultsOf } from '#schemas';
import { staff } from '../testing/a-partnership.ts';
import { audience, type HubUnderTest, hubUnderTest, webUrl } from '../testing/hub-under-test.ts';

let hub: HubUnderTest;
const http = () => request(hub.app.getHttpServer());
beforeAll(async () => {
  hub = await hubUnderTest();
});
afterAll(() => hub.close());

const redirectUri = `${webUrl}/sign-in/callback`;

async function begun(): Promise<{ signInId: string; authorizationUrl: string }> {
  const { body } = await http().post('/sessions/sign-in').send({ redirectUri, returnTo: '/reviews' }).expect(200);
  expect(faultsOf('sign-in.v1', body)).toEqual([]);
  return body as { signInId: string; authorizationUrl: string };
}

async function signIn(subject: string): Promise<request.Response> {
  const { signInId, authorizationUrl } = await begun();
  return http()
    .post('/sessions')
    .send({ signInId, callbackUrl: hub.provider.callBack(authorizationUrl, subject) });
}

const current = (token: string) => http().get('/sessions/current').set('authorization', `Bearer ${token}`);

describe('signing in', () => {
  it('opens a session for the user bound to issuer and subject, until it is closed', async () => {
    const { body: opened, status } = await signIn('asha');
    expect(status).toBe(201);
    expect(faultsOf('opened-session.v1', opened)).toEqual([]);
    expect(opened.returnTo).toBe('/reviews');

    const { body: session } = await current(opened.token as string).expect(200);
    expect(faultsOf('session.v1', session)).toEqual([]);
    expect(session).toMatchObject({
      csrfToken: opened.csrfToken,
      user: { id: staff.practitioner, roles: ['practitioner'] },
    });

    await http()
      .delete('/sessions/current')
      .set('authorization', `Bearer ${opened.token as string}`)
      .expect(204);
    const after = await current(opened.token as string).expect(401);
    expect(after.body.code).toBe('SESSION_ENDED');
    expect(hub.logText()).not.toContain(opened.token);
  });

  it('refuses whom the partnership has not registered', async () => {
    const { body, status } = await signIn('somebody-else');
    expect([status, body.code]).toEqual([403, 'USER_UNKNOWN']);
    expect(hub.logText()).not.toContain('somebody-else');
  });

  it('ends once only', async () => {
    const { signInId, authorizationUrl } = await begun();
    const callbackUrl = hub.provider.callBack(authorizationUrl, 'asha');
    await http().post('/sessions').send({ signInId, callbackUrl }).expect(201);
    const again = await http().post('/sessions').send({ signInId, callbackUrl }).expect(401);
    expect(again.body.code).toBe('SIGN_IN_FAILED');
  });

  it("refuses another sign-in's answer", async () => {
    const [mine, other] = [await begun(), await begun()];
    const callbackUrl = hub.provider.callBack(other.authorizationUrl, 'asha');
    const { body } = await http().post('/sessions').send({ signInId: mine.signInId, callbackUrl }).expect(401);
    expect(body.code).toBe('SIGN_IN_FAILED');
  });

  it('refuses what the provider calls an error', async () => {
    const { signInId } = await begun();
    const callbackUrl = `${redirectUri}?error=access_denied&error_description=Okafor`;
    const { body, text } = await http().post('/sessions').send({ signInId, callbackUrl }).expect(401);
    expect(body.code).toBe('SIGN_IN_FAILED');
    expect(text + hub.logText()).not.toContain('Okafor');
  });
});

describe('a session', () => {
  it.each([
    ['after 15 minutes of silence', idleMs],
    ['after 8 hours', absoluteMs],
  ])('has ended %s', async (_name, ageMs) => {
    const { token } = await hub.sessions.open(staff.practitioner, new Date(Date.now() - ageMs - 1000));
    const { body } = await current(token).expect(401);
    expect(body.code).toBe('SESSION_ENDED');
  });
});

describe('an access token of the provider', () => {
  const options = (token: string) => http().get('/look-ups/options').set('authorization', `Bearer ${token}`);

  it('serves where a session does, for its own user', async () => {
    await options(await hub.provider.accessToken({ sub: 'asha', aud: audience })).expect(200);
  });

  it.each([
    ['for another audience', { sub: 'asha', aud: 'https://elsewhere.example' }, 401, 'TOKEN_WRONG_AUDIENCE'],
    ['of another issuer', { sub: 'asha', aud: audience, iss: 'https://elsewhere.example' }, 401, 'TOKEN_INVALID'],
    ['of somebody unknown', { sub: 'nobody', aud: audience }, 403, 'USER_UNKNOWN'],
  ])('%s is refused', async (_name, claims, status, code) => {
    const { body } = await options(await hub.provider.accessToken(claims)).expect(status);
    expect(body.code).toBe(code);
  });

  it('has no session to show or end', async () => {
    const { body } = await current(await hub.provider.accessToken({ sub: 'asha', aud: audience })).expect(401);
    expect(body.code).toBe('NOT_SIGNED_IN');
  });
});
