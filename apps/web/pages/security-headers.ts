import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** Pages show data on people: no cache keeps one. Assets set their own rule. */
function neverStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  next();
}

/**
 * Headers of every answer: nothing inline, nothing from elsewhere, no frame, no cache.
 *
 * @param isHttps whether browsers come by https; only then may they be told to never come otherwise
 */
export function securityHeaders(isHttps: boolean): RequestHandler[] {
  const own = ["'self'"];
  const none = ["'none'"];
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': none,
          'style-src': own,
          'script-src': own,
          'img-src': own,
          'form-action': own,
          'base-uri': none,
          'frame-ancestors': none,
        },
      },
      // With no-referrer a browser sends `Origin: null` with our own forms, and the check of where a form came from would refuse them.
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: isHttps,
    }),
    neverStore,
  ];
}
