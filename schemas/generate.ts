/** `npm run generate`: writes schemas/generated from the *.schema.json files, and docs/errors.md from the codes; specs hold them equal. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { format } from 'prettier';
import { errorsPage } from './errors/errors-page.ts';

type Json = Record<string, unknown>;
const folder = new URL('./', import.meta.url);

function documents(): Json[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Json);
}

/** One document with every definition under its title, because the type generator follows references inside one file only. */
function bundle(all: readonly Json[]): Json {
  const titleOf = new Map(all.map((schema) => [schema['$id'] as string, schema['title'] as string]));
  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (value === null || typeof value !== 'object') return value;
    // A description beside a reference would make the generator name a second, equal type.
    if ('$ref' in value) return { $ref: reference(value.$ref as string) };
    const entries = Object.entries(value).filter(([key]) => !['$defs', '$id', '$schema'].includes(key));
    return Object.fromEntries(entries.map(([key, inner]) => [key, rewrite(inner)]));
  };
  const reference = (target: string): string => {
    const [id = '', pointer] = target.split('#/$defs/');
    return `#/$defs/${pointer ?? titleOf.get(id) ?? id}`;
  };
  const definitions: Json = {};
  for (const schema of all) {
    definitions[schema['title'] as string] = rewrite(schema);
    for (const [name, inner] of Object.entries((schema['$defs'] ?? {}) as Json)) definitions[name] = rewrite(inner);
  }
  return { title: 'SignpostSchemas', type: 'object', additionalProperties: false, $defs: definitions };
}

function asReadonly(types: string): string {
  return types
    .replace(/export interface SignpostSchemas \{\s*\}\n?/, '')
    .replace(
      /( \*\n)? \* This interface was referenced by `SignpostSchemas`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      '',
    )
    .replace(/( *\*\n)? *\* @(min|max)Items \d+\n/g, '')
    .replace(/ *\/\*\*?\s*\*\/\n/g, '')
    .replace(/\n *\*(?=\n *\*\/)/g, '')
    .replace(/^( +)([\w$]+\??: )/gm, '$1readonly $2')
    .replace(/(readonly [\w$]+\??: )((?:\([^)]*\)|\w+)\[\];)/g, '$1readonly $2');
}

/** @returns the two generated files by name */
export async function generate(): Promise<Record<string, string>> {
  const all = documents();
  const types = await compile(bundle(all), 'SignpostSchemas', {
    bannerComment: '// Generated from the *.schema.json files by `npm run generate`.',
    unreachableDefinitions: true,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  const documentsFile = `// Generated from the *.schema.json files by \`npm run generate\`.
/** Every schema document, by its $id. */
export const schemaDocuments = ${JSON.stringify(Object.fromEntries(all.map((schema) => [schema['$id'] as string, schema])))} as const;`;
  const pretty = (source: string): Promise<string> =>
    format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 });
  return {
    'types.ts': await pretty(asReadonly(await pretty(types))),
    'schema-documents.ts': await pretty(documentsFile),
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [name, text] of Object.entries(await generate()))
    writeFileSync(new URL(`generated/${name}`, folder), text);
  writeFileSync(new URL('../docs/errors.md', folder), errorsPage());
}
