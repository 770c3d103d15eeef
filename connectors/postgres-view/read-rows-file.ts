import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ConnectorManifest } from '#schemas';
import { HubError } from '#schemas/errors';
import type { SourceItem } from '#libs/connector-sdk';
import { groupRows } from './group-rows.ts';
import { toItem } from './read-view.ts';
import type { TextRow } from './source-session.ts';

function toRow(line: string): TextRow {
  try {
    const values = Object.entries(JSON.parse(line) as Record<string, unknown>);
    return Object.fromEntries(
      values.map(([name, value]) => [
        name,
        typeof value === 'string' || typeof value === 'number' ? value.toString() : null,
      ]),
    );
  } catch {
    throw new HubError('RECORD_INVALID', { fields: ['/'] });
  }
}

/** Reads rows of the view from a file of JSON lines, for a preview without the database. @throws HubError RECORD_INVALID */
export async function* readRowsFile(path: string, manifest: ConnectorManifest): AsyncIterable<SourceItem> {
  const rows: TextRow[] = [];
  try {
    for await (const line of createInterface({ input: createReadStream(path) }))
      if (line !== '') rows.push(toRow(line));
  } catch (error) {
    throw error instanceof HubError ? error : new HubError('SOURCE_UNREACHABLE', { source: 'file' });
  }
  const key = manifest.source.streams[0]?.key ?? [];
  for (const [at, person] of groupRows(rows, key).entries())
    yield toItem(person, manifest.decode.limits.recordBytes, `person ${(at + 1).toString()}`);
}
