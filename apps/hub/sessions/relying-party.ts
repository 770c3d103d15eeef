import * as oidc from 'openid-client';
import type { SignInState } from '#libs/access';
import { HubError } from '#schemas/errors';

/** How the hub is known at the identity provider. */
export interface RelyingPartySettings {
  /** Issuer (OIDC_ISSUER); plain HTTP is taken for loopback only. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What is remembered between the two halves of signing in. */
export type PendingSignIn = Omit<SignInState, 'returnTo'>;

/** Whom the provider says has signed in. */
export interface SubjectOfIssuer {
  readonly issuer: string;
  readonly subject: string;
}

const isLoopback = (address: string): boolean => /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(address);

/** The hub as relying party of the identity provider: code flow with PKCE, state and nonce. */
export class RelyingParty {
  private found: Promise<oidc.Configuration> | undefined;

  constructor(private readonly settings: RelyingPartySettings) {}

  /** Makes the address that the browser goes to, and what must be remembered until it comes back. */
  async begin(redirectUri: string): Promise<{ authorizationUrl: string; pending: PendingSignIn }> {
    const configuration = await this.configuration();
    const pending: PendingSignIn = {
      redirectUri,
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(pending.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { authorizationUrl: url.href, pending };
  }

  /**
   * Exchanges the code of the address called back and checks the ID token.
   *
   * @throws HubError SIGN_IN_FAILED; nothing of the provider's answer travels on
   */
  async end(callbackUrl: string, pending: PendingSignIn): Promise<SubjectOfIssuer> {
    const configuration = await this.configuration();
    try {
      const called = new URL(callbackUrl);
      if (called.origin + called.pathname !== pending.redirectUri) throw new HubError('SIGN_IN_FAILED');
      const tokens = await oidc.authorizationCodeGrant(configuration, called, {
        pkceCodeVerifier: pending.codeVerifier,
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new HubError('SIGN_IN_FAILED');
      return { issuer: claims.iss, subject: claims.sub };
    } catch {
      throw new HubError('SIGN_IN_FAILED');
    }
  }

  /** Where the provider publishes its keys. */
  async jwksUri(): Promise<URL> {
    const { jwks_uri: address } = (await this.configuration()).serverMetadata();
    if (address === undefined) throw new HubError('SIGN_IN_FAILED', { fields: ['jwks_uri'] });
    return new URL(address);
  }

  /** Asks the provider for its metadata at the first use, and again after a failure: the hub starts without it. */
  private configuration(): Promise<oidc.Configuration> {
    this.found ??= this.discover().catch(() => {
      this.found = undefined;
      throw new HubError('PROVIDER_UNREACHABLE', { issuer: this.settings.issuer });
    });
    return this.found;
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; for loopback only
    const execute = [oidc.enableNonRepudiationChecks, ...(isLoopback(issuer) ? [oidc.allowInsecureRequests] : [])];
    return oidc.discovery(new URL(issuer), clientId, clientSecret, oidc.ClientSecretBasic(clientSecret), { execute });
  }
}
