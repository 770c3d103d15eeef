import { schemaDocuments, type SchemaId } from '#schemas';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Name of a schema document among the components: its title. */
export const componentNameOf = (schema: SchemaId): string => schemaDocuments[schema].title;

/** `agency-record.v1#/$defs/Address` and `#/$defs/Address` become places below #/components/schemas. */
function rewritten(reference: string, within: SchemaId, met: Set<SchemaId>): string {
  const [document, pointer = ''] = reference.split('#');
  const schema = document === '' ? within : (document as SchemaId);
  met.add(schema);
  return `#/components/schemas/${componentNameOf(schema)}${pointer}`;
}

function rewrite(value: Json, within: SchemaId, met: Set<SchemaId>): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => rewrite(item, within, met));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === '$ref' && typeof item === 'string' ? rewritten(item, within, met) : rewrite(item, within, met),
    ]),
  );
}

/** The schema documents named and all that they refer to, as components of an OpenAPI 3.1 document, by title. */
export function componentSchemas(schemas: readonly SchemaId[]): Readonly<Record<string, Json>> {
  const met = new Set(schemas);
  const components: Record<string, Json> = {};
  // A Set is walked on to what is added on the way.
  for (const schema of met) {
    const document = Object.entries(schemaDocuments[schema] as unknown as Record<string, Json>);
    const described = Object.fromEntries(document.filter(([name]) => name !== '$schema' && name !== '$id'));
    components[componentNameOf(schema)] = rewrite(described, schema, met);
  }
  return components;
}
