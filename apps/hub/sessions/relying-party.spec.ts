import { type FakeProvider, startFakeProvider } from '../testing/fake-provider.ts';
import { RelyingParty } from './relying-party.ts';
import { UserTokens } from './user-tokens.ts';

let provider: FakeProvider;
beforeAll(async () => {
  provider = await startFakeProvider();
});
afterAll(() => provider.close());

const redirectUri = 'http://127.0.0.1:9/sign-in/callback';
const relyingParty = (issuer = provider.issuer) =>
  new RelyingParty({ issuer, clientId: 'signpost', clientSecret: 'secret' });

describe('RelyingParty', () => {
  it('asks for a code with PKCE, state and nonce', async () => {
    const { authorizationUrl, pending } = await relyingParty().begin(redirectUri);
    const asked = Object.fromEntries(new URL(authorizationUrl).searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: 'openid profile',
      code_challenge_method: 'S256',
      state: pending.state,
      nonce: pending.nonce,
    });
    expect(authorizationUrl).not.toContain(pending.codeVerifier);
  });

  it('ends with issuer and subject', async () => {
    const party = relyingParty();
    const { authorizationUrl, pending } = await party.begin(redirectUri);
    const back = provider.callBack(authorizationUrl, 'asha');
    await expect(party.end(back, pending)).resolves.toEqual({ issuer: provider.issuer, subject: 'asha' });
  });

  it.each([
    ['another nonce', { nonce: 'other' }],
    ['another client', { aud: 'other' }],
    ['another issuer', { iss: 'https://other.example' }],
  ])('refuses an ID token with %s', async (_name, lie) => {
    const party = relyingParty();
    const { authorizationUrl, pending } = await party.begin(redirectUri);
    provider.lie(lie);
    await expect(party.end(provider.callBack(authorizationUrl, 'asha'), pending)).rejects.toMatchObject({
      code: 'SIGN_IN_FAILED',
    });
    provider.lie({});
  });

  it('refuses a call back with another state or to another address', async () => {
    const party = relyingParty();
    const { authorizationUrl, pending } = await party.begin(redirectUri);
    const back = provider.callBack(authorizationUrl, 'asha');
    const failed = { code: 'SIGN_IN_FAILED' };
    await expect(party.end(back.replace(/state=[^&]+/, 'state=x'), pending)).rejects.toMatchObject(failed);
    await expect(party.end(back.replace('127.0.0.1:9', '127.0.0.1:8'), pending)).rejects.toMatchObject(failed);
    await expect(party.end('no address', pending)).rejects.toMatchObject(failed);
  });

  it('says when the provider cannot be reached', async () => {
    await expect(relyingParty('http://127.0.0.1:9').begin(redirectUri)).rejects.toMatchObject({
      code: 'PROVIDER_UNREACHABLE',
    });
  });
});

describe('UserTokens', () => {
  const tokens = () =>
    new UserTokens(provider.issuer, 'https://hub.example', () => Promise.resolve(new URL(`${provider.issuer}/jwks`)));

  it('answers with issuer and subject', async () => {
    const token = await provider.accessToken({ sub: 'asha', aud: 'https://hub.example' });
    await expect(tokens().verify(token)).resolves.toEqual({ issuer: provider.issuer, subject: 'asha' });
  });

  it.each([
    ['for another audience', { aud: 'https://elsewhere' }, '5m', 'TOKEN_WRONG_AUDIENCE'],
    ['without audience', {}, '5m', 'TOKEN_WRONG_AUDIENCE'],
    ['that has expired', { aud: 'https://hub.example' }, '-5m', 'TOKEN_INVALID'],
    ['of another issuer', { aud: 'https://hub.example', iss: 'https://other.example' }, '5m', 'TOKEN_INVALID'],
  ])('refuses a token %s', async (_name, claims, lifetime, code) => {
    const token = await provider.accessToken({ sub: 'asha', ...claims }, lifetime);
    await expect(tokens().verify(token)).rejects.toMatchObject({ code });
  });
});
