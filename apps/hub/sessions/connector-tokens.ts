import { createPublicKey, type KeyObject } from 'node:crypto';
import { decodeJwt, errors, jwtVerify } from 'jose';
import type { StreamOfConnector } from '#libs/access';
import { HubError } from '#schemas/errors';
import { tokenErrorOf } from './user-tokens.ts';

/** Connectors sign a token for a few requests; an older one is a copy. */
const maxTokenAge = '10m';
const clockToleranceSeconds = 30;

/** What a token says of its issuer, unverified: it only chooses the key to verify with. */
export function claimedIssuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    throw new HubError('TOKEN_INVALID');
  }
}

const keyOf = (x: string): KeyObject => createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });

/**
 * Checks the token that a connector signed itself (`private_key_jwt`: issuer and subject are the connector's id).
 *
 * @param streams every stream of the connector that the token names
 * @returns the streams that the key of the token may write
 * @throws HubError TOKEN_INVALID, TOKEN_WRONG_AUDIENCE
 */
export async function verifyConnectorToken(
  token: string,
  connectorId: string,
  streams: readonly StreamOfConnector[],
  audience: string,
): Promise<readonly StreamOfConnector[]> {
  for (const publicKey of new Set(streams.map((stream) => stream.publicKey))) {
    try {
      await jwtVerify(token, keyOf(publicKey), {
        issuer: connectorId,
        subject: connectorId,
        audience,
        algorithms: ['EdDSA', 'Ed25519'],
        requiredClaims: ['exp', 'iat'],
        maxTokenAge,
        clockTolerance: clockToleranceSeconds,
      });
      return streams.filter((stream) => stream.publicKey === publicKey);
    } catch (error) {
      // Another key of the connector may have signed; any other fault would stay one under it.
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw tokenErrorOf(error);
    }
  }
  throw new HubError('TOKEN_INVALID', { connectorId });
}
