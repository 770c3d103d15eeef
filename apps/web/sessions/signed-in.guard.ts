import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { HubError } from '#schemas/errors';
import { HubClient } from '../hub/hub-client.ts';
import { WebSite } from '../web-site.ts';
import { checkForm } from './check-form.ts';
import { Cookies } from './cookies.ts';
import { rememberVisit } from './visit.ts';

/** Lets only those in whose session the hub knows, and of forms only those sent from our own pages. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly hub: HubClient,
    private readonly cookies: Cookies,
    private readonly site: WebSite,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const token = this.cookies.sessionToken(request);
    if (token === undefined) throw new HubError('NOT_SIGNED_IN');
    const session = await this.hub.session(token);
    rememberVisit(request, { token, session });
    if (request.method !== 'GET') checkForm(request, session.csrfToken, this.site.origin);
    return true;
  }
}
