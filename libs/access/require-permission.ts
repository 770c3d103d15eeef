import { errorCodes, type ErrorCode, HubError } from '#schemas/errors';
import { decide } from './decide.ts';
import type { Action, Contexts, Reason, Resources } from './policy-facts.ts';
import type { Viewer } from './viewer.ts';

const isErrorCode = (reason: Reason): reason is ErrorCode => Object.hasOwn(errorCodes, reason);

/**
 * Passes when decide() allows it.
 *
 * @throws HubError with the decision's own code, or ROLE_REFUSED where it has none
 */
export function requirePermission<A extends Action>(
  viewer: Viewer,
  action: A,
  resource: Resources[A],
  context: Contexts[A],
): void {
  const { effect, reason } = decide(viewer, action, resource, context);
  if (effect === 'deny') throw new HubError(isErrorCode(reason) ? reason : 'ROLE_REFUSED', { action });
}
