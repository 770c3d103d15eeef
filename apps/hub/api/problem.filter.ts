import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { hubErrorOf, problemOf } from './problem-of.ts';
import { RequestLog } from './request-log.ts';

/** Seconds after which a client may try again what failed for a while. */
const retryAfterSeconds = '5';

/** Answers every error as application/problem+json (RFC 9457); the text of an unknown one goes nowhere. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly requests: RequestLog) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const error = hubErrorOf(exception);
    this.requests.failed(response, error, exception);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    if (error.status === 503) response.setHeader('Retry-After', retryAfterSeconds);
    response
      .status(error.status)
      .type('application/problem+json')
      .send(JSON.stringify(problemOf(error)));
  }
}
