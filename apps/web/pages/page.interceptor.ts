import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { Page } from './page.ts';
import { Shell } from './shell.ts';

/** Renders the Page that a handler answers; anything else (a redirect) passes. */
@Injectable()
export class PageInterceptor implements NestInterceptor<unknown, unknown> {
  constructor(private readonly shell: Shell) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((answer) => {
        if (!(answer instanceof Page)) return answer;
        http.getResponse<Response>().status(answer.status).type('html');
        return this.shell.htmlOf(answer, http.getRequest<Request>());
      }),
    );
  }
}
