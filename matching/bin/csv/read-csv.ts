import { closeSync, openSync, readSync } from 'node:fs';
import { HubError } from '#schemas/errors';
import { CsvScanner } from './csv-scanner.ts';
import type { CsvFile } from './open-csv.ts';

const pieceBytes = 1 << 20;
const longestRow = 1 << 26;

/** What was read of a file. */
export interface CsvReading {
  /** Rows without the header. */
  readonly rows: number;
  /** Cells that were no UTF-8 and were read as windows-1252. */
  readonly misread: number;
}

/**
 * Reads the rows of a CSV file, one piece at a time: a file of any size needs the memory of one piece.
 *
 * @param wanted columns that are read; the others are empty
 * @param take called with the trimmed cells of each row; the array is used again for the next
 * @param onBytes told how many bytes have been read
 * @throws HubError FILE_UNREADABLE, CSV_QUOTE_BROKEN, CSV_COLUMN_COUNT with the number of such rows and the first of them
 */
export function readCsv(
  { path, name, header, delimiter, start }: CsvFile,
  wanted: ReadonlySet<string>,
  take: (row: readonly string[]) => void,
  onBytes: (bytes: number) => void = () => undefined,
): CsvReading {
  let isHeader = true;
  const scanner = new CsvScanner(
    delimiter.charCodeAt(0),
    header.map((column) => wanted.has(column)),
    (row) => {
      if (isHeader) isHeader = false;
      else take(row);
    },
  );
  try {
    scanFile(path, start, scanner, onBytes);
  } catch (error) {
    if (error instanceof HubError) throw new HubError(error.code, { file: name, ...error.details }, { cause: error });
    const reason = (error as NodeJS.ErrnoException).code;
    throw reason === undefined ? error : new HubError('FILE_UNREADABLE', { file: name, reason }, { cause: error });
  }
  const { count, rows } = scanner.ragged;
  if (count > 0)
    throw new HubError('CSV_COLUMN_COUNT', {
      file: name,
      columns: header.length,
      wrongRows: count,
      firstRows: rows.map(String),
    });
  return { rows: scanner.rows - 1, misread: scanner.misread };
}

function scanFile(path: string, start: number, scanner: CsvScanner, onBytes: (bytes: number) => void): void {
  const file = openSync(path, 'r');
  try {
    let buffer = Buffer.allocUnsafe(pieceBytes);
    let position = start;
    let kept = 0;
    for (;;) {
      const read = readSync(file, buffer, kept, buffer.length - kept, position);
      position += read;
      const length = kept + read;
      const taken = scanner.scan(buffer, length, read === 0);
      onBytes(position);
      if (read === 0) return;
      kept = length - taken;
      buffer.copyWithin(0, taken, length);
      if (kept < buffer.length) continue;
      // A row of 64 MB is a quote that was never closed.
      if (buffer.length >= longestRow) throw new HubError('CSV_QUOTE_BROKEN', { row: scanner.rows + 1 });
      buffer = Buffer.concat([buffer], buffer.length * 2);
    }
  } finally {
    closeSync(file);
  }
}
