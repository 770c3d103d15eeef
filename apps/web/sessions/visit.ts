import type { Request } from 'express';
import type { Session } from '#schemas';

/** One request of someone who is signed in. */
export interface Visit {
  readonly token: string;
  readonly session: Session;
}

const visits = new WeakMap<Request, Visit>();

/** Remembers for the length of a request who is signed in. */
export function rememberVisit(request: Request, visit: Visit): void {
  visits.set(request, visit);
}

/** Who is signed in, once the guard has asked the hub; undefined on pages for everyone. */
export function visitOf(request: Request): Visit | undefined {
  return visits.get(request);
}
