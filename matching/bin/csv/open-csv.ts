import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { HubError } from '#schemas/errors';
import { csvHeaderOf } from '../../csv/csv-header-of.ts';
import { namingOpenedFile } from './naming-opened-file.ts';

const firstBytes = 1 << 16;

/** A CSV file of which only the header has been read. */
export interface CsvFile {
  readonly path: string;
  /** Name without folder, for messages. */
  readonly name: string;
  readonly bytes: number;
  /** Trimmed column names. */
  readonly header: readonly string[];
}

/**
 * Reads the header of a CSV file.
 *
 * @throws HubError FILE_UNREADABLE, ENCODING_WRONG for UTF-16, CSV_QUOTE_BROKEN, CSV_HEADER_MISSING for an empty file
 */
export function openCsv(path: string): CsvFile {
  const name = basename(path);
  return namingOpenedFile(name, () => {
    const file = openSync(path, 'r');
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) throw new HubError('FILE_UNREADABLE', { reason: 'it is no regular file' });
      const bytes = stat.size;
      for (let wanted = firstBytes; ; wanted *= 2) {
        const head = Buffer.alloc(Math.min(wanted, bytes));
        const read = readSync(file, head, 0, head.length, 0);
        if (head.includes(0)) throw new HubError('ENCODING_WRONG', { expected: 'UTF-8 or windows-1252' });
        const header = csvHeaderOf(head.subarray(0, read), read < wanted);
        if (!header) continue;
        if (header.columns.length === 0)
          throw new HubError('CSV_HEADER_MISSING', { reason: 'the file has no first row' });
        return { path, name, bytes, header: header.columns };
      }
    } finally {
      closeSync(file);
    }
  });
}
