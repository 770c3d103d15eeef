import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Counter, Histogram } from 'prom-client';
import { faultOf, type Log, type Metrics } from '#libs/runtime';
import type { HubError } from '#schemas/errors';

interface Begun {
  readonly requestId: string;
  readonly startedAt: number;
  code?: string;
}

/** The pattern of the route, never the address; a request that met no route shows as `none`. */
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

  /** Express middleware: one line when the answer has left, or the browser has gone. */
  readonly middleware = (request: Request, response: Response, next: NextFunction): void => {
    const begun: Begun = { requestId: randomUUID(), startedAt: performance.now() };
    this.begun.set(response, begun);
    response.once('close', () => this.write(request, response, begun));
    next();
  };

  /**
   * Notes the code of a refused request; what went wrong on our side gets a line with the place where it was thrown.
   *
   * @returns id of the request, for the error page to name
   */
  failed(response: Response, error: HubError, exception: unknown): string {
    const begun = this.begun.get(response);
    if (begun) begun.code = error.code;
    const { code, details, place } = faultOf(exception);
    const { method } = response.req;
    const route = routePatternOf(response.req);
    const requestId = begun?.requestId ?? '';
    if (code === 'CSRF_REFUSED') this.log('CSRF_REFUSED', { route, why: details['why'] });
    if (error.status >= 500) {
      this.log('REQUEST_FAILED', { method, route, status: error.status, requestId, code, details, place });
    }
    return requestId;
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
