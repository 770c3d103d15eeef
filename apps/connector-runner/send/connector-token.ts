import { createPrivateKey, type KeyObject, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { HubError } from '#schemas/errors';

/** The private key of a connector. @param privateKey Ed25519, PKCS#8 (DER) in base64url @throws HubError CONFIG_INVALID */
export function connectorKeyOf(privateKey: string): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(privateKey, 'base64url'), type: 'pkcs8', format: 'der' });
  } catch {
    throw new HubError('CONFIG_INVALID', { fields: ['privateKey'] });
  }
}

/** Seconds for which a token may be used. */
const lifetime = 60;

/**
 * A token by which the hub knows the connector: signed with its own key, for this hub alone, for a minute.
 *
 * @param connectorId issuer and subject
 */
export function connectorToken(connectorId: string, audience: string, key: KeyObject): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
    .setIssuer(connectorId)
    .setSubject(connectorId)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetime)
    .setJti(randomUUID())
    .sign(key);
}
