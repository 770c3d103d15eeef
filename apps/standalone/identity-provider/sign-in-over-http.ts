import { parseAs, type OpenedSession } from '#schemas';
import { HubError } from '#schemas/errors';

/** Who signs in where. */
export interface SignInOverHttp {
  readonly hubUrl: string;
  /** Address that the provider calls back, registered for the client. */
  readonly redirectUri: string;
  readonly login: string;
  readonly password: string;
}

type CookieJar = Map<string, string>;

function keepCookies(response: Response, jar: CookieJar): void {
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

async function visit(address: URL, jar: CookieJar, form?: URLSearchParams): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(address, {
    redirect: 'manual',
    headers: { cookie },
    ...(form && { method: 'POST', body: form }),
  });
  keepCookies(response, jar);
  return response;
}

/** Walks the provider's pages as a browser would, until it sends back to the client. */
async function callbackOf(authorizationUrl: string, who: SignInOverHttp): Promise<string> {
  const jar: CookieJar = new Map();
  const form = new URLSearchParams({ login: who.login, password: who.password });
  let address = new URL(authorizationUrl);
  let response = await visit(address, jar);
  for (let steps = 0; steps < 10; steps++) {
    const location = response.headers.get('location');
    if (location === null) {
      if (response.status !== 200 || !address.pathname.startsWith('/sign-in/')) break;
      response = await visit(address, jar, form);
      if (response.headers.get('location') === null) break;
      continue;
    }
    address = new URL(location, address);
    if (address.href.startsWith(who.redirectUri)) return address.href;
    response = await visit(address, jar);
  }
  throw new HubError('SIGN_IN_FAILED', { status: response.status });
}

async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new HubError('SIGN_IN_FAILED', { status: response.status });
  return response.json();
}

/**
 * Signs a demonstration user in without a browser: code flow with PKCE through hub and provider.
 *
 * @throws HubError SIGN_IN_FAILED
 */
export async function signInOverHttp(who: SignInOverHttp): Promise<OpenedSession> {
  const begun = await post(`${who.hubUrl}/sessions/sign-in`, { redirectUri: who.redirectUri, returnTo: '/' });
  const { signInId, authorizationUrl } = parseAs('sign-in.v1', begun, 'SIGN_IN_FAILED');
  const callbackUrl = await callbackOf(authorizationUrl, who);
  return parseAs(
    'opened-session.v1',
    await post(`${who.hubUrl}/sessions`, { signInId, callbackUrl }),
    'SIGN_IN_FAILED',
  );
}
