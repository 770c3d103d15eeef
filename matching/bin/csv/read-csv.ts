import { closeSync, openSync, readSync } from 'node:fs';
import { CsvReader, type CsvReading } from '../../csv/csv-reader.ts';
import type { TakeRow } from '../../csv/csv-scanner.ts';
import { namingOpenedFile } from './naming-opened-file.ts';
import type { CsvFile } from './open-csv.ts';

const pieceBytes = 1 << 20;

/**
 * Reads the rows of a CSV file, one piece at a time: a file of any size needs the memory of one piece.
 *
 * @param wanted columns that are read; the others are empty
 * @param take called with each row below the header
 * @param onBytes told how many bytes have been read
 * @throws HubError FILE_UNREADABLE, and as CsvReader
 */
export function readCsv(
  { path, name }: CsvFile,
  wanted: ReadonlySet<string>,
  take: TakeRow,
  onBytes: (bytes: number) => void = () => undefined,
): CsvReading {
  return namingOpenedFile(name, () => {
    const reader = new CsvReader((columns) => columns.map((column) => wanted.has(column)), take);
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
