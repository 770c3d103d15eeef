import type { NextFunction, Request, Response } from 'express';

/**
 * Leads a posted form that has no field at all to the first page. A browser sends one when a page that it was not allowed to keep is loaded
 * again after going back. It asks for nothing, so there is nothing to check and nothing to refuse.
 */
export function beginAnewWithoutFields(request: Request, response: Response, next: NextFunction): void {
  const fields = Object.keys((request.body as object | undefined) ?? {});
  if (request.method === 'POST' && fields.length === 0) response.redirect(303, '/look-ups/why');
  else next();
}
