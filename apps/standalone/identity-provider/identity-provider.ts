import { generateKeyPairSync, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider, { type Configuration, type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { type DemoSignIn, signInPage, signInStyle } from './sign-in-page.ts';

/** Settings of the demonstration identity provider. */
export interface IdentityProviderSettings {
  readonly port: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  /** Audience of access tokens: the hub. */
  readonly audience: string;
  readonly cookieKey: string;
  readonly password: string;
  readonly signIns: readonly DemoSignIn[];
}

/** A running OpenID Connect provider, for demonstration and tests. */
export interface IdentityProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

/** A key of this start alone: the provider's default keys are published with its source. */
function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
}

function configuration(settings: IdentityProviderSettings): Configuration {
  const minutes = 60;
  return {
    adapter: createMemoryAdapter(0),
    jwks: { keys: [signingKey()] },
    renderError: (context) => {
      context.type = 'text/plain';
      context.body = 'This sign-in cannot go on. Go back and start again.';
    },
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: [...settings.redirectUris],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    cookies: { keys: [settings.cookieKey] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    interactions: { url: (_context, interaction) => `/sign-in/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => settings.audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, audience) => ({
          scope: 'openid profile',
          audience,
          accessTokenFormat: 'jwt' as const,
          accessTokenTTL: 10 * minutes,
        }),
      },
    },
    ttl: {
      Session: 8 * 60 * minutes,
      Interaction: 10 * minutes,
      Grant: 8 * 60 * minutes,
      IdToken: 10 * minutes,
      AccessToken: 10 * minutes,
    },
    findAccount: (_context, sub) => {
      const known = settings.signIns.find((signIn) => signIn.login === sub);
      return known && { accountId: sub, claims: () => ({ sub, name: known.displayName }) };
    },
    // Staff of the partnership have agreed by being registered: no consent page.
    loadExistingGrant: async (context: KoaContextWithOIDC) => {
      const { client, session, provider } = context.oidc;
      const accountId = session?.accountId;
      if (!client || !accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope(settings.audience, 'openid profile');
      await grant.save();
      return grant;
    },
  };
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 4096) break;
  }
  return new URLSearchParams(text);
}

function isRight(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function send(response: ServerResponse, type: string, body: string, status = 200): void {
  const policy = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";
  response
    .writeHead(status, { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-store' })
    .end(body);
}

/** Starts the provider on loopback. */
export async function startIdentityProvider(settings: IdentityProviderSettings): Promise<IdentityProvider> {
  const issuer = `http://127.0.0.1:${settings.port.toString()}`;
  const provider = new Provider(issuer, configuration(settings));
  const protocol = provider.callback();

  async function signIn(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (request.method !== 'POST') {
      await provider.interactionDetails(request, response);
      send(response, 'text/html; charset=utf-8', signInPage(path, '', false));
      return;
    }
    const form = await formOf(request);
    const login = form.get('login') ?? '';
    const known = settings.signIns.some((each) => each.login === login);
    if (!known || !isRight(form.get('password') ?? '', settings.password)) {
      send(response, 'text/html; charset=utf-8', signInPage(path, login, true), 401);
      return;
    }
    await provider.interactionFinished(
      request,
      response,
      { login: { accountId: login } },
      { mergeWithLastSubmission: false },
    );
  }

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/style.css') send(response, 'text/css', signInStyle);
    else if (path.startsWith('/sign-in/'))
      signIn(request, response, path).catch(() =>
        send(response, 'text/plain', 'This sign-in has ended. Go back and start again.', 400),
      );
    else void protocol(request, response);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(settings.port, '127.0.0.1', listening);
  });
  return {
    issuer,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
