import {
  applyDecorators,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import { type Route as RouteOfTable, type RouteName, routes } from './routes.ts';

const routeMetadata = 'signpost:route';

/** Binds a controller's method to a route of the table: method, path and status stand there. */
export function Route(name: RouteName): MethodDecorator {
  const { method, path, status } = routes[name];
  return applyDecorators(
    RequestMapping({ path, method: RequestMethod[method] }),
    HttpCode(status),
    SetMetadata(routeMetadata, name),
  );
}

/** The route that a request was bound to; undefined for a method without `@Route`, which the guard therefore refuses. */
export function routeOf(context: ExecutionContext): RouteOfTable | undefined {
  const name = Reflect.getMetadata(routeMetadata, context.getHandler()) as RouteName | undefined;
  return name && routes[name];
}
