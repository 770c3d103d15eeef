import type { SchemaId } from '#schemas';
import { type Route, type RouteName, routes } from '../api/routes.ts';
import { componentNameOf, componentSchemas } from './component-schemas.ts';

const bearer = {
  user: {
    type: 'http',
    scheme: 'bearer',
    description: 'Session token, or access token of the identity provider for the hub',
  },
  connector: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: "Signed with the connector's Ed25519 key",
  },
} as const;

const parameter = /:([A-Za-z]+)/g;
const reference = (schema: SchemaId) => ({ $ref: `#/components/schemas/${componentNameOf(schema)}` });

function answerOf({ answer }: Route): object {
  if (answer === undefined) return {};
  if (answer === 'text/plain') return { content: { 'text/plain': { schema: { type: 'string' } } } };
  if (answer === 'application/json') return { content: { 'application/json': { schema: { type: 'object' } } } };
  return { content: { 'application/json': { schema: reference(answer) } } };
}

function operationOf(name: string, route: Route): object {
  const parameters = [...route.path.matchAll(parameter)].map(([, parameterName = '']) => ({
    name: parameterName,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    operationId: name,
    summary: route.summary,
    security: route.openTo === 'anyone' ? [] : [{ [route.openTo]: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: reference(route.body) } } },
    }),
    responses: {
      [route.status.toString()]: { description: route.summary, ...answerOf(route) },
      default: {
        description: 'An error, with a code of docs/errors.md',
        content: { 'application/problem+json': { schema: reference('problem.v1') } },
      },
    },
  };
}

/** The OpenAPI 3.1 document of the hub, made from the table of routes and the schema documents. */
export function openApiDocument(serverUrl: string): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, object>> = {};
  const schemas = new Set<SchemaId>(['problem.v1']);
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    const path = route.path.replace(parameter, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operationOf(name, route);
    if (route.body) schemas.add(route.body);
    if (route.answer && route.answer !== 'text/plain' && route.answer !== 'application/json') schemas.add(route.answer);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Signpost hub',
      version: '1',
      description:
        'Who else knows this person, and whom do I ask? Every error is application/problem+json with a code of docs/errors.md.',
    },
    servers: [{ url: serverUrl }],
    paths,
    components: { schemas: componentSchemas([...schemas]), securitySchemes: bearer },
  };
}
