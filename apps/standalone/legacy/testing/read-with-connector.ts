import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectorFiles, connectorKindOf } from '#connectors';
import { legacyKeyOf, loadManifest, type MappedRecord } from '#libs/connector-sdk';
import { HubError } from '#schemas/errors';

/** What a connector made of a source. */
export interface ReadSource {
  /** By legacy key: later records of a key replace earlier ones, a merge ends the retired. */
  readonly byKey: ReadonlyMap<string, MappedRecord>;
  /** Codes of what was refused. */
  readonly refused: readonly string[];
}

/**
 * Reads a source's content as the connector of its kind does: parser, then mapping.
 *
 * @param preset name of a connector of the register, or of a preset below it, such as csv-drop/plain
 * @param today ISO date
 */
export async function readWithConnector(
  preset: string,
  content: string | Uint8Array,
  today: string,
): Promise<ReadSource> {
  const { manifest, mapping } = loadManifest(connectorFiles(preset).manifest);
  const folder = mkdtempSync(join(tmpdir(), 'signpost-read-'));
  const settings = { folder, databaseUrl: 'postgres://nobody@127.0.0.1:1/none', view: 'legacy.person_feed', port: 0 };
  const connector = connectorKindOf(manifest).create({ manifest, mapping, settings });
  const [stream] = manifest.source.streams;
  const byKey = new Map<string, MappedRecord>();
  const refused: string[] = [];
  try {
    const path = join(folder, 'source');
    writeFileSync(path, content);
    for await (const item of connector.readFile(path)) {
      if (item.kind === 'bad') refused.push(item.code);
      if (item.kind !== 'record') continue;
      if (item.retiredKey !== undefined) byKey.delete(item.retiredKey);
      try {
        const key = (stream && legacyKeyOf(stream, item.source)) ?? '';
        byKey.set(key, connector.toRecord(item.source, today));
      } catch (error) {
        refused.push(error instanceof HubError ? error.code : String(error));
      }
    }
  } finally {
    await connector.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { byKey, refused };
}
