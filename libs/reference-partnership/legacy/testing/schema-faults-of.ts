import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

const fileOf = (name: string): XMLFileInfo => ({
  fileName: name,
  contents: readFileSync(fileURLToPath(new URL(`../schemas/${name}`, import.meta.url)), 'utf8'),
});

/** Schemas that those of an export import. */
const imported = ['person-descriptives.xsd', 'address-and-personal-details.xsd', 'bs7666.xsd'].map(fileOf);

/**
 * What libxml2 finds at fault in XML documents by a schema of `legacy/schemas`.
 *
 * @param documents by name
 */
export async function schemaFaultsOf(
  schema: 'pupils.xsd' | 'young-people.xsd',
  documents: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [...documents].map(([fileName, contents]) => ({ fileName, contents })),
    schema: [fileOf(schema)],
    preload: imported,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message, loc }) => `${loc?.fileName ?? ''}: ${message}`);
}
