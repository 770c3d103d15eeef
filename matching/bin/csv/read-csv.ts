import { closeSync, openSync, readSync } from 'node:fs';
import { type CsvCellReader, CsvReader, type CsvReading } from '../../csv/csv-reader.ts';
import type { TakeRow } from '../../csv/csv-scanner.ts';
import { namingOpenedFile } from './naming-opened-file.ts';
import type { CsvFile } from './open-csv.ts';

const pieceBytes = 1 << 20;

/**
 * Reads the rows of a CSV file as texts, one piece at a time: a file of any size needs the memory of one piece.
 *
 * @param wanted columns that are read; the others are empty
 * @param take called with each row below the header
 * @param onBytes told how many bytes have been read
 * @throws HubError FILE_UNREADABLE, and as CsvReader
 */
export const readCsv = (
  file: CsvFile,
  wanted: ReadonlySet<string>,
  take: TakeRow,
  onBytes: (bytes: number) => void = () => undefined,
): CsvReading =>
  readCells(file, new CsvReader((columns) => columns.map((column) => wanted.has(column)), take), onBytes);

/** The same with cells of any kind. @param reader that reads them */
export function readCells<T>(
  { path, name }: CsvFile,
  reader: CsvCellReader<T>,
  onBytes: (bytes: number) => void,
): CsvReading {
  return namingOpenedFile(name, () => {
    const file = openSync(path, 'r');
    try {
      const piece = Buffer.allocUnsafe(pieceBytes);
      let position = 0;
      for (;;) {
        const read = readSync(file, piece, 0, piece.length, position);
        if (read === 0) return reader.end();
        position += read;
        reader.push(piece.subarray(0, read));
        onBytes(position);
      }
    } finally {
      closeSync(file);
    }
  });
}
