import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type ErrorCode, errorCodes } from '#schemas/errors';
import { Cookies } from '../sessions/cookies.ts';
import { returnPathOf } from '../sessions/return-path.ts';
import { webErrorOf } from './web-error-of.ts';
import { Page } from './page.ts';
import { RequestLog } from './request-log.ts';
import { Shell } from './shell.ts';

/** Without a session, or with one that the hub has ended, the way on is to sign in. */
const needsSignIn: ReadonlySet<ErrorCode> = new Set(['NOT_SIGNED_IN', 'SESSION_ENDED', 'TOKEN_INVALID']);

/** Answers every error with a page that says in words what went wrong and what to do, with its code. */
@Catch()
export class ErrorPageFilter implements ExceptionFilter {
  constructor(
    private readonly shell: Shell,
    private readonly requests: RequestLog,
    private readonly cookies: Cookies,
  ) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const error = webErrorOf(exception);
    const requestId = this.requests.failed(response, error, exception);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const page = needsSignIn.has(error.code)
      ? this.startPage(error.code, request, response)
      : new Page('error', { code: error.code, entry: errorCodes[error.code], requestId }, error.status);
    response.status(page.status).type('html').send(this.shell.htmlOf(page, request));
  }

  private startPage(code: ErrorCode, request: Request, response: Response): Page {
    const hadSession = this.cookies.sessionToken(request) !== undefined;
    if (hadSession) this.cookies.forgetSession(response);
    const returnTo = request.method === 'GET' ? returnPathOf(request.path) : '/';
    // The home page is also the door: whoever opens it without a session has asked for nothing that is refused.
    const status = request.path === '/' && !hadSession ? 200 : 401;
    return new Page('start', { code, hadSession, wasForm: request.method !== 'GET', returnTo }, status);
  }
}
