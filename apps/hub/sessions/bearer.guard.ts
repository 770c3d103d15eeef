import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { AccessStore, SessionStore, type StreamOfConnector } from '#libs/access';
import type { Log } from '#libs/runtime';
import { HubError } from '#schemas/errors';
import { routeOf } from '../api/route.decorator.ts';
import { hubAudience, hubLog } from '../hub-parts.ts';
import { type ConnectorCaller, setCaller, type UserCaller } from './caller.ts';
import { claimedIssuerOf, verifyConnectorToken } from './connector-tokens.ts';
import { UserTokens } from './user-tokens.ts';

function bearerOf(request: Request): string {
  const [, token] = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined) throw new HubError('NOT_SIGNED_IN');
  return token;
}

const isJwt = (token: string): boolean => token.split('.').length === 3;

/** Lets a request pass to its route only with the token that the table of routes asks for, and binds the caller to it. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    private readonly access: AccessStore,
    private readonly sessions: SessionStore,
    private readonly userTokens: UserTokens,
    @Inject(hubAudience) private readonly audience: string,
    @Inject(hubLog) private readonly log: Log,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(context);
    if (!route) throw new HubError('NOT_FOUND');
    if (route.openTo === 'anyone') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const token = bearerOf(request);
    if (route.openTo === 'user') setCaller(request, await this.userOf(token));
    else setCaller(request, await this.connectorOf(token, request));
    return true;
  }

  private async userOf(token: string): Promise<UserCaller> {
    if (isJwt(token)) {
      if (claimedIssuerOf(token) !== this.userTokens.issuer) throw new HubError('TOKEN_INVALID', { fields: ['iss'] });
      const { issuer, subject } = await this.userTokens.verify(token);
      const viewer = await this.access.viewerOf(issuer, subject);
      if (!viewer) throw new HubError('USER_UNKNOWN');
      return { kind: 'user', viewer };
    }
    const inUse = await this.sessions.use(token, new Date());
    if (!inUse) throw new HubError('SESSION_ENDED');
    return { kind: 'user', viewer: inUse.viewer, open: { token, session: inUse.session } };
  }

  /** The connector of the token, bound to the stream of the path: it writes no other. */
  private async connectorOf(token: string, { params }: Request): Promise<ConnectorCaller> {
    const connectorId = claimedIssuerOf(token);
    const streams = await this.access.streamsOf(connectorId);
    const own = await this.streamsOfToken(token, connectorId, streams);
    const { agency, stream } = params;
    if (typeof agency !== 'string' || typeof stream !== 'string') throw new HubError('NOT_FOUND');
    if (!own.some((each) => each.agency === agency && each.stream === stream)) {
      this.log('TOKEN_REFUSED', { code: 'RECORD_NOT_YOURS', connectorId });
      throw new HubError('RECORD_NOT_YOURS', { connectorId });
    }
    return { kind: 'connector', connectorId, agency, stream };
  }

  private async streamsOfToken(
    token: string,
    connectorId: string,
    streams: readonly StreamOfConnector[],
  ): Promise<readonly StreamOfConnector[]> {
    try {
      return await verifyConnectorToken(token, connectorId, streams, this.audience);
    } catch (error) {
      // An id that nobody registered may be anything: it is not logged.
      if (error instanceof HubError && streams.length > 0) this.log('TOKEN_REFUSED', { code: error.code, connectorId });
      throw error;
    }
  }
}
