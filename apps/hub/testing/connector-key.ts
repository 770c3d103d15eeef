import { generateKeyPairSync } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';

/** A connector's key pair as a test needs it. */
export interface ConnectorKey {
  /** JWK x value in base64url, as the partnership file holds it. */
  readonly publicKey: string;
  /** A token as the connector runner signs it; claims may be overridden. */
  token(connectorId: string, audience: string, claims?: JWTPayload): Promise<string>;
}

/** Makes an Ed25519 key. */
export function connectorKey(): ConnectorKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'jwk' }).x ?? '',
    token: (connectorId, audience, claims = {}) =>
      new SignJWT({ iss: connectorId, sub: connectorId, aud: audience, ...claims })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuedAt(claims.iat)
        .setExpirationTime(claims.exp ?? '60s')
        .sign(privateKey),
  };
}
