import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Route, routes } from '../api/routes.ts';
import { openApiDocument } from './openapi-document.ts';

const document = openApiDocument('https://hub.example') as {
  paths: Record<string, Record<string, { operationId: string; security: object[] }>>;
  components: { schemas: Record<string, object> };
};

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    name === '$ref' && typeof item === 'string' ? [item] : referencesIn(item),
  );
}

describe('openApiDocument', () => {
  it('has every route of the table and no other', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    );
    const expected = Object.entries(routes).map(
      ([name, { method, path }]) => `${name} ${method} ${path.replace(/:(\w+)/g, '{$1}')}`,
    );
    expect(operations.sort()).toEqual(expected.sort());
  });

  it('asks a token wherever the route is not open to anyone', () => {
    for (const [name, route] of Object.entries(routes) as [string, Route][]) {
      const operation = Object.values(document.paths)
        .flatMap((methods) => Object.values(methods))
        .find(({ operationId }) => operationId === name);
      expect(operation?.security).toEqual(route.openTo === 'anyone' ? [] : [{ [route.openTo]: [] }]);
    }
  });

  it('refers to nothing that it does not hold', () => {
    const missing = referencesIn(document).filter((reference) => {
      const steps = reference.replace(/^#\//, '').split('/');
      return (
        steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document) === undefined
      );
    });
    expect(missing).toEqual([]);
  });

  it('holds schemas that compile', () => {
    const ajv = new Ajv2020({ strict: true, keywords: ['components'] });
    addFormats.default(ajv, ['uuid', 'date', 'date-time']);
    ajv.addSchema({ $id: 'https://hub.example/openapi', components: document.components }, undefined, false, false);
    for (const name of Object.keys(document.components.schemas))
      expect(() => ajv.compile({ $ref: `https://hub.example/openapi#/components/schemas/${name}` })).not.toThrow();
  });
});
