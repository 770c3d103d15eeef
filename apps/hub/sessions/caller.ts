import type { Request } from 'express';
import type { Viewer } from '#libs/access';
import type { Session } from '#schemas';
import { HubError } from '#schemas/errors';

/** A person, signed in by a session or by an access token of the provider. */
export interface UserCaller {
  readonly kind: 'user';
  readonly viewer: Viewer;
  /** The session where there is one, and its token. */
  readonly open?: { readonly token: string; readonly session: Session };
}

/** A connector, bound to the one stream that the path names. */
export interface ConnectorCaller {
  readonly kind: 'connector';
  readonly connectorId: string;
  readonly agency: string;
  readonly stream: string;
}

/** Who sent a request, as the guard has found. */
export type Caller = UserCaller | ConnectorCaller;

const callers = new WeakMap<Request, Caller>();

/** Binds the caller to its request. */
export function setCaller(request: Request, caller: Caller): void {
  callers.set(request, caller);
}

/** @throws HubError NOT_SIGNED_IN */
export function userOf(request: Request): UserCaller {
  const caller = callers.get(request);
  if (caller?.kind !== 'user') throw new HubError('NOT_SIGNED_IN');
  return caller;
}

/** @throws HubError NOT_SIGNED_IN */
export function connectorOf(request: Request): ConnectorCaller {
  const caller = callers.get(request);
  if (caller?.kind !== 'connector') throw new HubError('NOT_SIGNED_IN');
  return caller;
}
