import { connectorKey } from '../testing/connector-key.ts';
import { claimedIssuerOf, verifyConnectorToken } from './connector-tokens.ts';

const key = connectorKey();
const other = connectorKey();
const audience = 'https://hub.example';
const streams = [
  { agency: 'police', stream: 'person', publicKey: key.publicKey },
  { agency: 'police', stream: 'custody', publicKey: other.publicKey },
];
const verify = (token: string) => verifyConnectorToken(token, 'police', streams, audience);
const now = Math.floor(Date.now() / 1000);

describe('verifyConnectorToken', () => {
  it('answers with the streams of the key that signed', async () => {
    await expect(verify(await key.token('police', audience))).resolves.toEqual([streams[0]]);
    await expect(verify(await other.token('police', audience))).resolves.toEqual([streams[1]]);
  });

  it('refuses a token for another audience, whoever signed', async () => {
    for (const signer of [key, other])
      await expect(verify(await signer.token('police', 'https://elsewhere'))).rejects.toMatchObject({
        code: 'TOKEN_WRONG_AUDIENCE',
      });
  });

  it.each([
    ['expired', { exp: now - 120 }],
    ['signed long ago', { iat: now - 3600, exp: now + 60 }],
    ['of another subject', { sub: 'health' }],
    ['of another issuer', { iss: 'health' }],
  ])('refuses a token that is %s', async (_name, claims) => {
    await expect(verify(await key.token('police', audience, claims))).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  it('refuses a key that is not registered, and any token where none is', async () => {
    const token = await connectorKey().token('police', audience);
    await expect(verify(token)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    await expect(verifyConnectorToken(token, 'police', [], audience)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  it('refuses an unsigned token', async () => {
    const [, payload = ''] = (await key.token('police', audience)).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    await expect(verify(unsigned)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });
});

describe('claimedIssuerOf', () => {
  it('reads the issuer of a token and refuses what is none', async () => {
    expect(claimedIssuerOf(await key.token('police', audience))).toBe('police');
    expect(() => claimedIssuerOf('a.b.c')).toThrow('TOKEN_INVALID');
  });
});
