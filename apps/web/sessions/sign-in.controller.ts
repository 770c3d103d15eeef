import { Controller, Get, Post, Query, Redirect, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { HubError } from '#schemas/errors';
import { HubClient } from '../hub/hub-client.ts';
import { Page } from '../pages/page.ts';
import { WebSite } from '../web-site.ts';
import { Cookies } from './cookies.ts';
import { returnPathOf } from './return-path.ts';
import { SignedIn } from './signed-in.decorator.ts';
import { SignedInGuard } from './signed-in.guard.ts';
import type { Visit } from './visit.ts';

interface RedirectTo {
  readonly url: string;
}

/** Signing in at the identity provider by way of the hub, and signing out. */
@Controller()
export class SignInController {
  constructor(
    private readonly hub: HubClient,
    private readonly cookies: Cookies,
    private readonly site: WebSite,
  ) {}

  /** A link, not a form: the content security policy lets no form lead to the provider's site. */
  @Get('sign-in')
  @Redirect('/', 303)
  async begin(
    @Query('returnTo') returnTo: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RedirectTo> {
    const { signInId, authorizationUrl } = await this.hub.beginSignIn({
      redirectUri: this.site.callbackUrl,
      returnTo: returnPathOf(returnTo),
    });
    this.cookies.keepSignIn(response, signInId);
    return { url: authorizationUrl };
  }

  /** Where the provider sends the browser back to. The address holds a code: it is left at once. */
  @Get('sign-in/callback')
  @Redirect('/', 303)
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<RedirectTo> {
    const signInId = this.cookies.signInId(request);
    this.cookies.forgetSignIn(response);
    if (signInId === undefined) throw new HubError('SIGN_IN_FAILED');
    const callbackUrl = new URL(request.originalUrl, this.site.origin).href;
    const { token, returnTo } = await this.hub.openSession({ signInId, callbackUrl });
    this.cookies.keepSession(response, token);
    return { url: returnPathOf(returnTo) };
  }

  @Post('sign-out')
  @UseGuards(SignedInGuard)
  @Redirect('/signed-out', 303)
  async signOut(@SignedIn() { token }: Visit, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.hub.endSession(token);
    this.cookies.forgetSession(response);
  }

  @Get('signed-out')
  signedOut(): Page {
    return new Page('signed-out');
  }
}
