import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** A provider that signs whatever a test asks for. */
export interface FakeProvider {
  readonly issuer: string;
  /** An access token; claims may be overridden. */
  accessToken(claims: JWTPayload, lifetime?: string): Promise<string>;
  /** Plays the browser: the address called back, with a code that stands for this user. */
  callBack(authorizationUrl: string, subject: string): string;
  /** Claims that the next ID tokens carry instead of the right ones. */
  lie(claims: JWTPayload): void;
  close(): Promise<void>;
}

const clientId = 'signpost';

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Starts an OpenID Connect provider on loopback that has no pages: discovery, keys and the token endpoint. */
export async function startFakeProvider(): Promise<FakeProvider> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), alg: 'ES256', use: 'sig', kid: 'one' }];
  const nonces = new Map<string, { nonce: string; subject: string }>();
  let lies: JWTPayload = {};
  let issuer = '';
  const sign = (claims: JWTPayload, lifetime = '5m'): Promise<string> =>
    new SignJWT({ iss: issuer, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .sign(privateKey);

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/jwks') json(response, { keys });
      else if (request.url === '/token') {
        const code = new URLSearchParams(Buffer.concat(chunks).toString()).get('code') ?? '';
        const { nonce = '', subject = '' } = nonces.get(code) ?? {};
        void sign({ aud: clientId, sub: subject, nonce, ...lies }).then((id_token) =>
          json(response, { id_token, access_token: 'unused', token_type: 'Bearer', expires_in: 60 }),
        );
      } else
        json(response, {
          issuer,
          jwks_uri: `${issuer}/jwks`,
          token_endpoint: `${issuer}/token`,
          authorization_endpoint: `${issuer}/auth`,
          response_types_supported: ['code'],
          id_token_signing_alg_values_supported: ['ES256'],
          code_challenge_methods_supported: ['S256'],
        });
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    accessToken: sign,
    lie(claims) {
      lies = claims;
    },
    callBack(authorizationUrl, subject) {
      const { searchParams } = new URL(authorizationUrl);
      const code = `code-${nonces.size}`;
      nonces.set(code, { nonce: searchParams.get('nonce') ?? '', subject });
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state') ?? '');
      return back.href;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
