import type { ConnectorManifest, ConnectorStream } from '#schemas';
import { HubError } from '#schemas/errors';
import type { SourceItem } from '#libs/connector-sdk';
import { checkReadOnly } from './check-read-only.ts';
import { groupRows, toSource } from './group-rows.ts';
import { quoteIdentifier } from './quote-identifier.ts';
import { openSource, type SourceSession, type TextRow } from './source-session.ts';
import { pageSize, type ViewQuery, viewQuery } from './view-query.ts';

interface ViewCursor {
  /** Newest time of change that was read, as the server writes it. */
  readonly changedAt: string;
  /** Month in which the whole view was last read, yyyy-mm. */
  readonly month: string;
}

/** Where the view is. */
export interface ViewSettings {
  readonly databaseUrl: string;
  readonly view: string;
}

/** The record of one person; too many bytes make it a bad one. */
export function toItem(rows: readonly TextRow[], maxBytes: number, place: string): SourceItem {
  const size = rows.reduce((sum, row) => sum + rowSize(row), 0);
  if (size <= maxBytes) return { kind: 'record', source: toSource(rows), place };
  const raw = Buffer.from(JSON.stringify(rows)).subarray(0, maxBytes);
  return { kind: 'bad', code: 'FIELD_TOO_LARGE', fields: [], place, raw, mayHideRecord: true };
}

const rowSize = (row: TextRow): number => Object.values(row).reduce((sum, text) => sum + (text?.length ?? 0), 0);

async function* changedPersons(
  source: SourceSession,
  query: ViewQuery,
  since: string | null,
): AsyncIterable<readonly TextRow[]> {
  let last: readonly unknown[] = [null, ...query.key.map(() => null)];
  for (;;) {
    const page = await source.rows(query.changed, [since, ...last]);
    if (page.length > 0) yield page;
    const end = page.at(-1);
    if (page.length < pageSize || !end) return;
    last = [end['changed_at'], ...query.key.map((column) => end[column])];
  }
}

async function* keysOf(source: SourceSession, view: string, stream: ConnectorStream): AsyncIterable<SourceItem> {
  if (stream.deletes?.strategy !== 'keyset-reconcile') return;
  const list = stream.key.map(quoteIdentifier).join(', ');
  const rows = await source.rows(`select distinct ${list} from ${quoteIdentifier(view)}`);
  yield { kind: 'keys', keys: rows.map((row) => stream.key.map((column) => (row[column] ?? '').trim()).join('|')) };
  yield { kind: 'complete' };
}

/**
 * Reads the persons of a view that changed since the last run, each with all its rows. With each new month the whole view is read,
 * because the state of an involvement follows the calendar; what has not changed is not sent.
 *
 * @param cursor of an earlier run
 * @throws HubError SOURCE_UNREACHABLE (retriable), SOURCE_NOT_READ_ONLY, STREAM_FIELDS_MISSING
 */
export async function* readView(
  { databaseUrl, view }: ViewSettings,
  manifest: ConnectorManifest,
  cursor: unknown,
  now: Date,
): AsyncIterable<SourceItem> {
  const [stream] = manifest.source.streams;
  if (!stream) throw new HubError('MANIFEST_INVALID', { fields: ['/source/streams'] });
  const month = now.toISOString().slice(0, 7);
  const before = cursor as ViewCursor | undefined;
  const since = before?.month === month ? before.changedAt : null;
  let changedAt = before?.changedAt ?? '-infinity';
  const source = await openSource(databaseUrl);
  try {
    await checkReadOnly(source);
    const query = viewQuery(view, stream, await source.columnsOf(quoteIdentifier(view)));
    for await (const page of changedPersons(source, query, since)) {
      const keys = page.flatMap((person) => query.key.map((column) => person[column]));
      const rows = await source.rows(query.rowsOf(page.length), keys);
      for (const person of groupRows(rows, query.key)) yield toItem(person, manifest.decode.limits.recordBytes, 'view');
      changedAt = page.at(-1)?.['changed_at'] ?? changedAt;
      // Half of a whole reading may not count as one: only the last mark names the month.
      if (since !== null) yield { kind: 'mark', cursor: { changedAt, month } satisfies ViewCursor };
    }
    yield* keysOf(source, view, stream);
    yield { kind: 'mark', cursor: { changedAt, month } satisfies ViewCursor };
  } finally {
    await source.close();
  }
}
