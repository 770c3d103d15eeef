import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { readJson } from './read-json.ts';
import { routeOf } from './route.decorator.ts';

const defaultBodyBytes = 64 * 1024;

/** The request's body, parsed as JSON within the limit of its route, not yet validated. */
export const JsonBody = createParamDecorator((_data: undefined, context: ExecutionContext): Promise<unknown> =>
  readJson(context.switchToHttp().getRequest<Request>(), routeOf(context)?.bodyBytes ?? defaultBodyBytes),
);
