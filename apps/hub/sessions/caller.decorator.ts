import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { type ConnectorCaller, connectorOf, type UserCaller, userOf } from './caller.ts';

/** The signed-in user of the request. */
export const SignedIn = createParamDecorator((_data: undefined, context: ExecutionContext): UserCaller =>
  userOf(context.switchToHttp().getRequest<Request>()),
);

/** The connector of the request and the stream that it may write. */
export const Connector = createParamDecorator((_data: undefined, context: ExecutionContext): ConnectorCaller =>
  connectorOf(context.switchToHttp().getRequest<Request>()),
);
