import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectorFiles, connectorKindOf } from '#connectors';
import {
  type AnyConnector,
  legacyKeyOf,
  type LoadedManifest,
  loadManifest,
  type MappedRecord,
  type SourceItem,
} from '#libs/connector-sdk';
import { HubError } from '#schemas/errors';

/** What a connector made of a source. */
export interface ReadSource {
  /** By legacy key: later records of a key replace earlier ones, what is gone or retired by a merge is left out. */
  readonly byKey: ReadonlyMap<string, MappedRecord>;
  /** Everything in the order of the source, but for what was refused. */
  readonly told: readonly ToldItem[];
  /** Codes of what was refused. */
  readonly refused: readonly string[];
}

/** What happened to a record of the source. */
export interface ToldItem {
  readonly op: 'upsert' | 'delete' | 'erase' | 'merge' | 'unmerge';
  readonly key: string;
  readonly otherKey?: string;
  /** The record, where it is told. */
  readonly mapped?: MappedRecord;
}

/** What a connector reads by: its preset, or one that is made from it. */
export function presetOf(preset: string): LoadedManifest {
  return loadManifest(connectorFiles(preset).manifest);
}

/**
 * Reads a source's content as the connector of its kind does: parser, then mapping.
 *
 * @param preset name of a connector of the register, or of a preset below it, such as csv-drop/plain; or what was made from one
 * @param today ISO date
 */
export async function readWithConnector(
  preset: string | LoadedManifest,
  content: string | Uint8Array,
  today: string,
): Promise<ReadSource> {
  const { manifest, mapping } = typeof preset === 'string' ? presetOf(preset) : preset;
  const folder = mkdtempSync(join(tmpdir(), 'signpost-read-'));
  const settings = { folder, databaseUrl: 'postgres://nobody@127.0.0.1:1/none', view: 'legacy.person_feed', port: 0 };
  const connector = connectorKindOf(manifest).create({ manifest, mapping, settings });
  const told: ToldItem[] = [];
  const refused: string[] = [];
  try {
    const path = join(folder, 'source');
    writeFileSync(path, content);
    for await (const item of connector.readFile(path)) {
      const read = toTold(connector, item, today);
      if (typeof read === 'string') refused.push(read);
      else if (read) told.push(read);
    }
  } finally {
    await connector.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { byKey: heldAfter(told), told, refused };
}

/** An item as what happened to a record, or the code for which it is refused. */
export function toTold(connector: AnyConnector, item: SourceItem, today: string): ToldItem | string | undefined {
  if (item.kind === 'bad') return item.code;
  if (item.kind === 'change') {
    const { op, key, otherKey } = item;
    return { op, key, ...(otherKey !== undefined && { otherKey }) };
  }
  if (item.kind !== 'record') return undefined;
  const { source } = item;
  const [stream] = connector.manifest.source.streams;
  try {
    const key = (stream && legacyKeyOf(stream, source)) ?? '';
    return { op: 'upsert', key, mapped: connector.toRecord(source, today) };
  } catch (error) {
    return error instanceof HubError ? error.code : String(error);
  }
}

function heldAfter(told: readonly ToldItem[]): ReadonlyMap<string, MappedRecord> {
  const byKey = new Map<string, MappedRecord>();
  for (const { op, key, mapped } of told) {
    if (mapped) byKey.set(key, mapped);
    else if (op !== 'unmerge') byKey.delete(key);
  }
  return byKey;
}
