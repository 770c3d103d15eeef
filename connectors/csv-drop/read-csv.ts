import type { ConnectorManifest } from '#schemas';
import { HubError } from '#schemas/errors';
import { isForbiddenName, leaf, type SourceItem } from '#libs/connector-sdk';
import { type CsvRecord, CsvRecords } from './csv-records.ts';
import { decoderOf, type DecodeText, parseRow } from './csv-row.ts';
import { type PhysicalLine, physicalLines } from './physical-lines.ts';

const byteOrderMark = '\ufeff';

/** @throws HubError ENCODING_WRONG, CSV_QUOTE_BROKEN, FIELD_TOO_LARGE: without a header no row can be read */
function headerOf(line: PhysicalLine, decode: DecodeText): readonly string[] {
  if (line.isTooLong) throw new HubError('FIELD_TOO_LARGE', { fields: ['header'] });
  const text = decode(line.bytes);
  if (text === undefined) throw new HubError('ENCODING_WRONG', { fields: ['header'] });
  const row = parseRow(text.startsWith(byteOrderMark) ? text.slice(1) : text, undefined);
  if (row.kind === 'bad') throw new HubError('CSV_QUOTE_BROKEN', { fields: ['header'] });
  return row.values.map((name) => name.trim());
}

/** The names of the columns that are there are not told: where the header is missing they are a person's values. */
function refuseMissing(columns: readonly string[], manifest: ConnectorManifest): void {
  const [stream] = manifest.source.streams;
  const needed = [...new Set([...(stream?.key ?? []), ...(stream?.fields ?? [])])];
  const fields = needed.filter((name) => !columns.includes(name));
  const unknownColumns = columns.filter((name) => !needed.includes(name)).length;
  if (fields.length > 0) throw new HubError('STREAM_FIELDS_MISSING', { fields, unknownColumns });
}

function toItem(columns: readonly string[], record: CsvRecord): SourceItem {
  const place = `line ${record.line.toString()}`;
  if (record.kind === 'bad')
    return { kind: 'bad', code: record.code, fields: [], place, raw: record.raw, mayHideRecord: true };
  const children = columns.flatMap((name, at) => (isForbiddenName(name) ? [] : [leaf(name, record.values[at] ?? '')]));
  return { kind: 'record', source: { name: 'row', text: '', children }, place };
}

/**
 * Reads a CSV export row by row. A bad row is told with its code, and reading goes on with the next.
 *
 * @throws HubError STREAM_FIELDS_MISSING with the difference, ENCODING_WRONG or CSV_QUOTE_BROKEN for the header, SOURCE_UNREACHABLE
 */
export async function* readCsv(path: string, manifest: ConnectorManifest): AsyncIterable<SourceItem> {
  const { encoding, limits } = manifest.decode;
  const decode = decoderOf(encoding);
  let columns: readonly string[] | undefined;
  let records: CsvRecords | undefined;
  for await (const line of physicalLines(path, limits.recordBytes)) {
    if (!columns || !records) {
      columns = headerOf(line, decode);
      refuseMissing(columns, manifest);
      records = new CsvRecords({ decode, columns: columns.length, maxBytes: limits.recordBytes });
      if (columns.some(isForbiddenName))
        yield {
          kind: 'bad',
          code: 'FIELD_NAME_FORBIDDEN',
          fields: ['header'],
          place: 'line 1',
          raw: line.bytes,
          mayHideRecord: false,
        };
      continue;
    }
    for (const record of records.add(line)) yield toItem(columns, record);
  }
  if (!columns || !records)
    throw new HubError('STREAM_FIELDS_MISSING', { fields: manifest.source.streams[0]?.key ?? [] });
  for (const record of records.end()) yield toItem(columns, record);
}
