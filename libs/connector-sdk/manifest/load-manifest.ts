import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ConnectorManifest, type ConnectorMapping, faultsOf, parseAs, type SchemaId } from '#schemas';
import { HubError } from '#schemas/errors';
import { failedTestsOf } from '../mapping/test-mapping.ts';
import { jsonFaultOf } from './json-fault.ts';
import { type Place, placeOfOffset, placeOfPointer } from './place-of-pointer.ts';

/** A fault in a manifest or mapping file, with its place. */
export interface FileFault extends Place {
  readonly file: string;
  readonly pointer: string;
  readonly why: string;
}

/** A manifest with the mapping that it names. */
export interface LoadedManifest {
  readonly manifest: ConnectorManifest;
  readonly mapping: ConnectorMapping;
}

interface ReadText {
  readonly text: string;
  readonly value: unknown;
}

function readJson(file: string): ReadText | FileFault {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { file, pointer: '/', why: 'the file cannot be read', line: 1, column: 1 };
  }
  try {
    return { text, value: JSON.parse(text) as unknown };
  } catch {
    return { file, pointer: '/', why: 'not well-formed JSON', ...placeOfOffset(text, jsonFaultOf(text)) };
  }
}

function schemaFaults(file: string, schema: SchemaId, { text, value }: ReadText): readonly FileFault[] {
  return faultsOf(schema, value).map((pointer) => {
    return { file, pointer, why: `does not fulfil ${schema}`, ...placeOfPointer(text, pointer) };
  });
}

function mappingFaults(file: string, read: ReadText, manifest: ConnectorManifest): readonly FileFault[] {
  const faults = schemaFaults(file, 'connector-mapping.v1', read);
  if (faults.length > 0) return faults;
  const mapping = read.value as ConnectorMapping;
  const failed = failedTestsOf(mapping).map(({ pointer, title, fields }) => {
    const why = `the test "${title}" gave another ${fields.join(', ')}`;
    return { file, pointer, why, ...placeOfPointer(read.text, pointer) };
  });
  if (mapping.version === manifest.map.version) return failed;
  const why = `the manifest names version ${manifest.map.version}`;
  return [...failed, { file, pointer: '/version', why, ...placeOfPointer(read.text, '/version') }];
}

/** In a folder a whole export and a file of changes look alike: taken for a whole one, changes would delete everybody whom they do not name. */
function changesTakenForWhole(file: string, text: string, { source }: ConnectorManifest): readonly FileFault[] {
  return source.streams.flatMap(({ changes, deletes }, at) => {
    if (source.transport !== 'folder' || !changes || deletes?.strategy !== 'keyset-reconcile') return [];
    const pointer = `/source/streams/${at.toString()}/deletes/strategy`;
    return [{ file, pointer, why: 'files of changes are no full exports: none', ...placeOfPointer(text, pointer) }];
  });
}

/** Everything that is wrong with a manifest and its mapping, each with line and column. Runs the mapping's own tests. */
export function faultsOfManifest(path: string): readonly FileFault[] {
  const read = readJson(path);
  if ('why' in read) return [read];
  const faults = schemaFaults(path, 'connector-manifest.v1', read);
  if (faults.length > 0) return faults;
  const manifest = read.value as ConnectorManifest;
  if (manifest.map.engine !== 'declarative' || manifest.map.file === undefined) {
    const why = 'a declarative mapping names its file';
    return [{ file: path, pointer: '/map', why, ...placeOfPointer(read.text, '/map') }];
  }
  const file = join(dirname(path), manifest.map.file);
  const mapping = readJson(file);
  return [
    ...changesTakenForWhole(path, read.text, manifest),
    ...('why' in mapping ? [mapping] : mappingFaults(file, mapping, manifest)),
  ];
}

/**
 * Loads a manifest with its mapping.
 *
 * @throws HubError MANIFEST_INVALID with the pointers at fault
 */
export function loadManifest(path: string): LoadedManifest {
  const faults = faultsOfManifest(path);
  if (faults.length > 0) throw new HubError('MANIFEST_INVALID', { fields: faults.map(({ pointer }) => pointer) });
  const manifest = parseAs('connector-manifest.v1', JSON.parse(readFileSync(path, 'utf8')), 'MANIFEST_INVALID');
  const file = join(dirname(path), manifest.map.file ?? '');
  const mapping = parseAs('connector-mapping.v1', JSON.parse(readFileSync(file, 'utf8')), 'MANIFEST_INVALID');
  return { manifest, mapping };
}
