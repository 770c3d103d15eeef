import { parse } from 'csv-parse/sync';
import { type SheetStyle, toldChangeOfRow, toldOfRow } from './read-sheet.ts';
import type { Read } from './told.ts';
import { changeLayout, type PlacedColumn } from './fixed-width-layouts.ts';
import { sheetOf } from './unzip.ts';

type Rows = readonly Readonly<Record<string, string>>[];

const toRead = (rows: Rows, isChanges: boolean, style: SheetStyle, faults: readonly string[]): Read => ({
  records: isChanges ? [] : rows.map((row) => toldOfRow(row, style)),
  changes: isChanges ? rows.map((row) => toldChangeOfRow(row, style)) : [],
  faults,
});

/** Rows of a table by its first line. */
function byHeader([header = [], ...rows]: readonly (readonly string[])[]): Rows {
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

/** Reads a CSV export: one header, as many values in each row, CRLF. */
export function readCsv(bytes: Uint8Array, encoding: string, isChanges: boolean, style: SheetStyle): Read {
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  const rows: string[][] = parse(text, { relax_column_count: true });
  const width = rows[0]?.length ?? 0;
  const faults = [
    ...rows.flatMap((row, i) =>
      row.length === width ? [] : [`row ${i.toString()} has ${row.length.toString()} values`],
    ),
    ...(text.endsWith('\r\n') && !/[^\r]\n/.test(text) ? [] : ['a line does not end in CRLF']),
  ];
  return toRead(byHeader(rows), isChanges, style, faults);
}

/** Reads a fixed-width extract: header record, details of one width, trailer with their number. */
export function readFixedWidth(
  bytes: Uint8Array,
  columns: readonly PlacedColumn[],
  isChanges: boolean,
  style: SheetStyle,
): Read {
  const text = new TextDecoder('ascii', { fatal: true }).decode(bytes);
  const [head = '', ...rest] = text.split('\n');
  const [trailer = '', afterIt] = rest.splice(-2);
  const end = columns.at(-1)?.[2] ?? 1;
  const operationEnd = end + changeLayout.operation;
  const length = isChanges ? operationEnd + changeLayout.otherKey : end;
  const layout: readonly PlacedColumn[] = isChanges
    ? [...columns, ['CHANGE', end + 1, operationEnd], ['MERGED_INTO', operationEnd + 1, length]]
    : columns;
  const faults = [
    ...(/^H[A-Z]+ +(FULL|CHANGES) +\d{8}$/.test(head) ? [] : ['no header record']),
    ...(trailer === `T${rest.length.toString().padStart(9, '0')}` && afterIt === '' ? [] : ['no trailer of all rows']),
    ...rest.flatMap((line) =>
      line.length === length && line.startsWith(isChanges ? 'C' : 'D') ? [] : [`a record of ${line.length.toString()}`],
    ),
    ...(/[^\x20-\x7e\n]/.test(text) ? ['a byte that is no printed character'] : []),
  ];
  const rows = rest.map((line) =>
    Object.fromEntries(layout.map(([name, first, last]) => [name, line.slice(first - 1, last).trimEnd()])),
  );
  return toRead(rows, isChanges, style, faults);
}

/** Reads a workbook of one sheet. */
export function readWorkbook(bytes: Uint8Array, isChanges: boolean, style: SheetStyle): Read {
  const { rows, faults } = sheetOf(bytes);
  return toRead(byHeader(rows), isChanges, style, faults);
}
