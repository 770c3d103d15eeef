import { type AccessStore, type SessionStore, type SignInStore, type Viewer } from '#libs/access';
import type { OpenedSession, SessionRequest, SignIn, SignInRequest } from '#schemas';
import { HubError } from '#schemas/errors';
import type { RelyingParty } from './relying-party.ts';

/** A session opened for a registered member of staff. */
export interface SignedInViewer {
  readonly viewer: Viewer;
  readonly opened: OpenedSession;
}

/** Signs people in at the identity provider and opens their sessions. */
export class SignInService {
  /** @param webUrl address of the pages: the provider sends browsers back to this origin only */
  constructor(
    private readonly provider: RelyingParty,
    private readonly signIns: SignInStore,
    private readonly access: AccessStore,
    private readonly sessions: SessionStore,
    private readonly webUrl: string,
  ) {}

  /** @throws HubError REQUEST_INVALID (an address outside the pages), PROVIDER_UNREACHABLE */
  async begin({ redirectUri, returnTo }: SignInRequest, now: Date): Promise<SignIn> {
    if (!this.isOfPages(redirectUri)) throw new HubError('REQUEST_INVALID', { fields: ['/redirectUri'] });
    const { authorizationUrl, pending } = await this.provider.begin(redirectUri);
    return { signInId: await this.signIns.begin({ ...pending, returnTo }, now), authorizationUrl };
  }

  /**
   * Ends signing in. The user is bound to issuer and subject, never to a name or mail address that the provider tells.
   *
   * @throws HubError SIGN_IN_FAILED, USER_UNKNOWN, PROVIDER_UNREACHABLE
   */
  async end({ signInId, callbackUrl }: SessionRequest, now: Date): Promise<SignedInViewer> {
    const begun = await this.signIns.take(signInId, now);
    if (!begun) throw new HubError('SIGN_IN_FAILED');
    const { issuer, subject } = await this.provider.end(callbackUrl, begun);
    const viewer = await this.access.viewerOf(issuer, subject);
    if (!viewer) throw new HubError('USER_UNKNOWN');
    const { token, csrfToken, expiresAt } = await this.sessions.open(viewer.userId, now);
    const opened = { token, csrfToken, returnTo: begun.returnTo, expiresAt: expiresAt.toISOString() };
    return { viewer, opened };
  }

  /** An address of the pages without query and fragment, written as browsers do. */
  private isOfPages(address: string): boolean {
    if (!URL.canParse(address)) return false;
    const { origin, pathname } = new URL(address);
    return origin === new URL(this.webUrl).origin && address === origin + pathname;
  }
}
