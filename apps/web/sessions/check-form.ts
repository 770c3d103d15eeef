import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { HubError } from '#schemas/errors';
import { textOf } from '../pages/form.ts';

/** Name of the hidden field that carries the session's CSRF token. */
export const csrfField = '_csrf';

function isEqual(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Browsers send Origin with each form that they post, and most also Sec-Fetch-Site: one of them must say that it is ours. */
function comesFromElsewhere(request: Request, ownOrigin: string): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin === undefined && site === undefined) return true;
  return (origin !== undefined && origin !== ownOrigin) || (site !== undefined && site !== 'same-origin');
}

/**
 * Checks that a form was sent from our own page and carries the token of the session.
 *
 * @throws HubError CSRF_REFUSED
 */
export function checkForm(request: Request, csrfToken: string, ownOrigin: string): void {
  if (comesFromElsewhere(request, ownOrigin)) throw new HubError('CSRF_REFUSED', { why: 'origin' });
  if (!isEqual(textOf(request.body, csrfField), csrfToken)) throw new HubError('CSRF_REFUSED', { why: 'token' });
}
