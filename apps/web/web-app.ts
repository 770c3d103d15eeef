import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { beginAnewWithoutFields } from './look-ups/begin-anew.ts';
import { ErrorPageFilter } from './pages/error-page.filter.ts';
import { PageInterceptor } from './pages/page.interceptor.ts';
import { securityHeaders } from './pages/security-headers.ts';
import { WebModule } from './web.module.ts';
import type { WebParts } from './web-parts.ts';

const formLimit = '64kb';
const formFields = 500;
const requestTimeoutMs = 30_000;
const headersTimeoutMs = 10_000;

/** The application over its parts, not yet listening. */
export async function createWebApp(parts: WebParts): Promise<NestExpressApplication> {
  const { assets, cookies, requests, shell, site } = parts;
  const app = await NestFactory.create<NestExpressApplication>(WebModule.of(parts), {
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  app.disable('etag').disable('x-powered-by').set('query parser', 'simple');
  app.use(requests.middleware, ...securityHeaders(site.isHttps), assets.serve);
  app.useBodyParser('urlencoded', { extended: false, limit: formLimit, parameterLimit: formFields });
  app.use('/look-ups', beginAnewWithoutFields);
  app.useGlobalInterceptors(new PageInterceptor(shell));
  app.useGlobalFilters(new ErrorPageFilter(shell, requests, cookies));
  const server = app.getHttpServer();
  server.requestTimeout = requestTimeoutMs;
  server.headersTimeout = headersTimeoutMs;
  return app;
}
