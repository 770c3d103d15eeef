import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { HubError } from '#schemas/errors';
import type { SubjectOfIssuer } from './relying-party.ts';

/** Signatures that an identity provider may use; nothing symmetric, nothing unsigned. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

/**
 * What a failed check of a token means to its sender.
 *
 * @returns TOKEN_WRONG_AUDIENCE or TOKEN_INVALID; never the library's text, which may quote claims
 */
export function tokenErrorOf(error: unknown): HubError {
  if (error instanceof HubError) return error;
  if (error instanceof errors.JWTExpired) return new HubError('TOKEN_INVALID', { fields: ['exp'] });
  if (error instanceof errors.JWTClaimValidationFailed)
    return new HubError(error.claim === 'aud' ? 'TOKEN_WRONG_AUDIENCE' : 'TOKEN_INVALID', { fields: [error.claim] });
  return new HubError('TOKEN_INVALID');
}

/** Checks access tokens that the identity provider signed for the hub. */
export class UserTokens {
  private keys: JWTVerifyGetKey | undefined;

  /** @param jwksUri where the provider publishes its keys, asked for at the first token */
  constructor(
    readonly issuer: string,
    private readonly audience: string,
    private readonly jwksUri: () => Promise<URL>,
  ) {}

  /** @throws HubError TOKEN_INVALID, TOKEN_WRONG_AUDIENCE, PROVIDER_UNREACHABLE */
  async verify(token: string): Promise<SubjectOfIssuer> {
    this.keys ??= createRemoteJWKSet(await this.jwksUri(), { timeoutDuration: 5_000 });
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: this.issuer,
        audience: this.audience,
        algorithms,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 30,
      });
      return { issuer: this.issuer, subject: payload.sub ?? '' };
    } catch (error) {
      if (!(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout)
        throw new HubError('PROVIDER_UNREACHABLE', { issuer: this.issuer });
      throw tokenErrorOf(error);
    }
  }
}
