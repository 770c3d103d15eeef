import { parse } from 'csv-parse/sync';
import type { ConnectorDecode } from '#schemas';
import { looksLikeMisreadUtf8 } from '#libs/connector-sdk';

/** The values of a row, or why there are none. */
export type CsvRow =
  | { readonly kind: 'row'; readonly values: readonly string[] }
  | { readonly kind: 'bad'; readonly code: 'CSV_QUOTE_BROKEN' | 'CSV_COLUMN_COUNT' | 'ENCODING_WRONG' };

/** Text of bytes; undefined when they are not text in the encoding. */
export type DecodeText = (bytes: Uint8Array) => string | undefined;

/** A decoder that refuses what its encoding does not know. */
export function decoderOf(encoding: ConnectorDecode['encoding'] = 'utf-8'): DecodeText {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes) => {
    try {
      const text = decoder.decode(bytes);
      // windows-1252 has a letter for every byte: what gives it away are unassigned bytes and UTF-8 read letter by letter.
      const isOther = encoding === 'windows-1252' && (/[\u0080-\u009f]/.test(text) || looksLikeMisreadUtf8(text));
      return isOther ? undefined : text;
    } catch {
      return undefined;
    }
  };
}

function parseRows(text: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: '\n' });
  } catch {
    // The parser's message quotes the row.
    return undefined;
  }
}

/** Parses one row. @param columns expected number of values; undefined takes any */
export function parseRow(text: string, columns: number | undefined): CsvRow {
  const rows = parseRows(text);
  const [values] = rows ?? [];
  if (values === undefined || rows?.length !== 1) return { kind: 'bad', code: 'CSV_QUOTE_BROKEN' };
  if (columns !== undefined && values.length !== columns) return { kind: 'bad', code: 'CSV_COLUMN_COUNT' };
  return { kind: 'row', values };
}

/** Parses rows of one line each, all at once where they are in order, else one by one. */
export function parseLines(lines: readonly string[], columns: number): readonly CsvRow[] {
  const rows = parseRows(lines.join('\n'));
  if (rows?.length === lines.length && rows.every((values) => values.length === columns))
    return rows.map((values) => ({ kind: 'row', values }));
  return lines.map((line) => parseRow(line, columns));
}
