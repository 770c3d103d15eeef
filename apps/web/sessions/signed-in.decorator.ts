import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { HubError } from '#schemas/errors';
import { visitOf } from './visit.ts';

/** The visit of whoever is signed in, as a handler's parameter; the handler needs SignedInGuard. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const visit = visitOf(context.switchToHttp().getRequest<Request>());
  if (!visit) throw new HubError('NOT_SIGNED_IN');
  return visit;
});
