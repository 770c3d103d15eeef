import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt } from 'jose';
import { freePort } from '../services/free-port.ts';
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts';

const redirectUri = 'http://127.0.0.1:9/sign-in/callback';
const verifier = randomBytes(32).toString('base64url');

/** Follows redirects on the provider with cookies; answers the first response that is a page or leads elsewhere. */
async function browse(
  jar: Map<string, string>,
  url: string,
  form?: URLSearchParams,
): Promise<{ response: Response; url: string }> {
  let address = url;
  let body = form;
  for (;;) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie },
      ...(body && { method: 'POST', body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
    body = undefined;
    const location = response.headers.get('location');
    if (location === null) return { response, url: address };
    address = new URL(location, address).href;
    if (address.startsWith(redirectUri)) return { response, url: address };
  }
}

describe('startIdentityProvider', () => {
  let provider: IdentityProvider;
  beforeAll(async () => {
    provider = await startIdentityProvider({
      port: await freePort(),
      clientId: 'signpost',
      clientSecret: 'a-secret-of-the-test',
      redirectUris: [redirectUri],
      audience: 'http://hub.test',
      cookieKey: randomBytes(16).toString('hex'),
      password: 'right',
      signIns: [{ login: 'asha.practitioner', displayName: 'Asha' }],
    });
  });
  afterAll(() => provider.close());

  const authorize = (change: Record<string, string> = {}): string =>
    `${provider.issuer}/auth?${new URLSearchParams({
      client_id: 'signpost',
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: redirectUri,
      state: 'abc',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...change,
    }).toString()}`;

  it('signs in by password and gives a token for the hub', async () => {
    const jar = new Map<string, string>();
    const page = await browse(jar, authorize());
    expect(await page.response.text()).toContain('<form method="post"');

    const refused = await browse(jar, page.url, new URLSearchParams({ login: 'asha.practitioner', password: 'wrong' }));
    expect(refused.response.status).toBe(401);

    const form = new URLSearchParams({ login: 'asha.practitioner', password: 'right' });
    const back = await browse(jar, page.url, form);
    const code = new URL(back.url).searchParams.get('code') ?? '';
    const answer = await fetch(`${provider.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('signpost:a-secret-of-the-test').toString('base64')}` },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
      }),
    });
    const { access_token } = (await answer.json()) as { access_token: string };
    expect(decodeJwt(access_token)).toMatchObject({
      iss: provider.issuer,
      sub: 'asha.practitioner',
      aud: 'http://hub.test',
    });
  });

  it('refuses a client that does not prove itself by PKCE, and an unknown redirect address', async () => {
    const url = new URL(authorize());
    url.searchParams.delete('code_challenge');
    url.searchParams.delete('code_challenge_method');
    const { url: back } = await browse(new Map(), url.href);
    expect(new URL(back).searchParams.get('error')).toBe('invalid_request');
    const elsewhere = await browse(new Map(), authorize({ redirect_uri: 'http://127.0.0.1:9/elsewhere' }));
    expect(elsewhere.response.status).toBe(400);
  });
});
