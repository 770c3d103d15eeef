import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { HubError } from '#schemas/errors';
import { ProblemFilter } from './api/problem.filter.ts';
import { RequestLog } from './api/request-log.ts';
import { HubModule } from './hub.module.ts';
import type { HubParts } from './hub-parts.ts';

const requestTimeoutMs = 30_000;
const headersTimeoutMs = 10_000;

/** Data in an address ends in logs of proxies: no route takes a query string. */
function refuseQuery(request: Request, _response: Response, next: NextFunction): void {
  next(request.url.includes('?') ? new HubError('REQUEST_INVALID', { fields: ['query'] }) : undefined);
}

/** Answers hold data on people: nobody keeps them. */
function neverStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** The hub's application over its parts, not yet listening. */
export async function createHubApp(parts: HubParts): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(HubModule.of(parts), {
    logger: false,
    abortOnError: false,
    // Bodies are read after the guard, within the limit of the route (see JsonBody).
    bodyParser: false,
  });
  app.disable('etag').disable('x-powered-by').set('query parser', false);
  app.use(app.get(RequestLog).middleware);
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
      },
    }),
  );
  app.use(neverStore, refuseQuery);
  app.useGlobalFilters(app.get(ProblemFilter));
  const server = app.getHttpServer();
  server.requestTimeout = requestTimeoutMs;
  server.headersTimeout = headersTimeoutMs;
  return app;
}
