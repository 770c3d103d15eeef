import { Controller, Inject } from '@nestjs/common';
import { SessionStore } from '#libs/access';
import type { Log } from '#libs/runtime';
import type { OpenedSession, Session, SignIn } from '#schemas';
import { HubError } from '#schemas/errors';
import { JsonBody } from '../api/json-body.decorator.ts';
import { parseRequest } from '../api/parse-request.ts';
import { Route } from '../api/route.decorator.ts';
import { hubLog } from '../hub-parts.ts';
import type { UserCaller } from './caller.ts';
import { SignedIn } from './caller.decorator.ts';
import { SignInService } from './sign-in.service.ts';
import { UserTokens } from './user-tokens.ts';

/** Signing in and out. */
@Controller()
export class SessionsController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionStore,
    private readonly userTokens: UserTokens,
    @Inject(hubLog) private readonly log: Log,
  ) {}

  @Route('beginSignIn')
  begin(@JsonBody() body: unknown): Promise<SignIn> {
    return this.signIn.begin(parseRequest('sign-in-request.v1', body), new Date());
  }

  @Route('openSession')
  async open(@JsonBody() body: unknown): Promise<OpenedSession> {
    const request = parseRequest('session-request.v1', body);
    try {
      const { viewer, opened } = await this.signIn.end(request, new Date());
      this.log('SESSION_OPENED', { userId: viewer.userId, agency: viewer.agency });
      return opened;
    } catch (error) {
      if (error instanceof HubError) this.log('SIGN_IN_REFUSED', { code: error.code, issuer: this.userTokens.issuer });
      throw error;
    }
  }

  /** @throws HubError NOT_SIGNED_IN for an access token of the provider, which has no session */
  @Route('currentSession')
  current(@SignedIn() { open }: UserCaller): Session {
    if (!open) throw new HubError('NOT_SIGNED_IN');
    return open.session;
  }

  @Route('closeSession')
  async close(@SignedIn() { viewer, open }: UserCaller): Promise<void> {
    if (!open) throw new HubError('NOT_SIGNED_IN');
    await this.sessions.end(open.token);
    this.log('SESSION_ENDED', { userId: viewer.userId, why: 'signed out' });
  }
}
