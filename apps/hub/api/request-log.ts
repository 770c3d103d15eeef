import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Counter, Histogram } from 'prom-client';
import { faultOf, type Log, type Metrics } from '#libs/runtime';
import type { HubError } from '#schemas/errors';

/** What is known of a request before it is answered. */
interface Begun {
  readonly requestId: string;
  readonly startedAt: number;
  code?: string;
}

/** The pattern of the route, never the address, which may hold data; a request that met no route shows as `none`. */
function routePatternOf(request: Request): string {
  const { route } = request as { route?: { path?: unknown } };
  return typeof route?.path === 'string' ? route.path : 'none';
}

/** The access log and its metrics: method, route pattern, status, code, duration. */
export class RequestLog {
  private readonly begun = new WeakMap<Response, Begun>();
  private readonly answered: Counter<'route' | 'status'>;
  private readonly seconds: Histogram<'route'>;

  constructor(
    private readonly log: Log,
    metrics: Metrics,
  ) {
    this.answered = metrics.counter('signpost_requests_total', 'Requests answered', ['route', 'status']);
    this.seconds = metrics.histogram('signpost_request_seconds', 'Time to answer a request', ['route']);
  }

  /** Express middleware: one line when the answer has left, or the client has gone. */
  readonly middleware = (request: Request, response: Response, next: NextFunction): void => {
    const begun: Begun = { requestId: randomUUID(), startedAt: performance.now() };
    this.begun.set(response, begun);
    response.once('close', () => this.write(request, response, begun));
    next();
  };

  /** Notes the code of a refused request; an error of the hub itself gets a line with the place where it was thrown. */
  failed(response: Response, error: HubError, exception: unknown): void {
    const begun = this.begun.get(response);
    if (begun) begun.code = error.code;
    if (error.status < 500) return;
    const { code, details, place } = faultOf(exception);
    const { method } = response.req;
    const [route, status] = [routePatternOf(response.req), error.status];
    this.log('REQUEST_FAILED', { method, route, status, requestId: begun?.requestId, code, details, place });
  }

  private write(request: Request, response: Response, { requestId, startedAt, code }: Begun): void {
    const tookMs = Math.round((performance.now() - startedAt) * 10) / 10;
    const { method } = request;
    const [route, status] = [routePatternOf(request), response.statusCode];
    this.answered.inc({ route, status: status.toString() });
    this.seconds.observe({ route }, tookMs / 1000);
    this.log('REQUEST_ANSWERED', { method, route, status, tookMs, requestId, code });
  }
}
