import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { HubError } from '#schemas/errors';
import { CsvScanner } from './csv-scanner.ts';

const headBytes = 1 << 18;
const bom = Buffer.from([0xef, 0xbb, 0xbf]);
const delimiters = [',', ';', '\t', '|'] as const;

/** A CSV file of which only the header has been read. */
export interface CsvFile {
  readonly path: string;
  /** Name without folder, for messages. */
  readonly name: string;
  readonly bytes: number;
  /** Trimmed column names. */
  readonly header: readonly string[];
  readonly delimiter: (typeof delimiters)[number];
  /** Bytes in front of the header. */
  readonly start: number;
}

/** Where the first row that is not empty ends, and how often each delimiter stands in it outside quotes. */
function firstRowOf(head: Buffer): { end: number; counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  let [isQuoted, isEmpty] = [false, true];
  let end = 0;
  for (; end < head.length; end++) {
    const character = String.fromCharCode(head[end] ?? 0);
    const isBreak = character === '\n' || character === '\r';
    if (isBreak && !isQuoted && !isEmpty) break;
    if (!isBreak) isEmpty = false;
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return { end, counts };
}

function headOf(path: string, name: string): { head: Buffer; bytes: number } {
  try {
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(headBytes);
      return { head: head.subarray(0, readSync(file, head, 0, headBytes, 0)), bytes: statSync(path).size };
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw new HubError('FILE_UNREADABLE', { file: name, reason: (cause as NodeJS.ErrnoException).code }, { cause });
  }
}

/**
 * Reads the header of a CSV file and finds out how it is written.
 *
 * @throws HubError FILE_UNREADABLE, ENCODING_WRONG for UTF-16, CSV_QUOTE_BROKEN, CSV_HEADER_MISSING for an empty file
 */
export function openCsv(path: string): CsvFile {
  const name = basename(path);
  const { head, bytes } = headOf(path, name);
  // UTF-16 has a zero in every second byte; read as bytes it would be nonsense without an error.
  if (head.includes(0)) throw new HubError('ENCODING_WRONG', { file: name, expected: 'UTF-8 or windows-1252' });
  const start = head.subarray(0, bom.length).equals(bom) ? bom.length : 0;
  const { end, counts } = firstRowOf(head.subarray(start));
  const [delimiter = ','] = [...delimiters].sort((left, right) => (counts.get(right) ?? 0) - (counts.get(left) ?? 0));
  const header: string[] = [];
  const columns = new Array<boolean>((counts.get(delimiter) ?? 0) + 1).fill(true);
  const scanner = new CsvScanner(delimiter.charCodeAt(0), columns, (row) => header.push(...row));
  scanner.scan(head.subarray(start), end, true);
  while (header.at(-1) === '') header.pop();
  if (header.length === 0)
    throw new HubError('CSV_HEADER_MISSING', { file: name, reason: 'the file has no first row' });
  return { path, name, bytes, header, delimiter, start };
}
