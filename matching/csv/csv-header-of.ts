import { HubError } from '#schemas/errors';
import { textCells } from './cell-texts.ts';
import { CsvScanner } from './csv-scanner.ts';

const bom = Buffer.from([0xef, 0xbb, 0xbf]);
const delimiters = [',', ';', '\t', '|'] as const;
const [quote, newLine, carriageReturn, space] = [0x22, 0x0a, 0x0d, 0x20];

/** The first row of a CSV file, and how the file is written. */
export interface CsvHeader {
  /** Trimmed column names; none when the file has no first row. */
  readonly columns: readonly string[];
  readonly delimiter: (typeof delimiters)[number];
  /** Bytes up to the line break behind it. */
  readonly end: number;
}

/**
 * Reads the first row that is not empty, and finds out which of comma, semicolon, tab and bar stands between cells: the one that stands there most often.
 *
 * @param bytes of the file from its beginning
 * @param isLast whether the file ends there
 * @returns undefined when the row is not whole
 * @throws HubError CSV_QUOTE_BROKEN
 */
export function csvHeaderOf(bytes: Buffer, isLast: boolean): CsvHeader | undefined {
  const start = bytes.subarray(0, bom.length).equals(bom) ? bom.length : 0;
  const counts = delimiters.map(() => 0);
  // As in rows, a quote opens a cell only where the cell begins: height 5' 10" is a name.
  let [isQuoted, isEmpty, isCellStart] = [false, true, true];
  let end = start;
  for (; end < bytes.length; end++) {
    const byte = bytes[end] ?? 0;
    if (isQuoted) {
      if (byte === quote && bytes[end + 1] === quote) end++;
      else if (byte === quote) isQuoted = false;
      continue;
    }
    const isBreak = byte === newLine || byte === carriageReturn;
    if (isBreak && !isEmpty) break;
    if (!isBreak) isEmpty = false;
    const delimiter = delimiters.findIndex((one) => byte === one.charCodeAt(0));
    if (delimiter !== -1) counts[delimiter] = (counts[delimiter] ?? 0) + 1;
    isQuoted = byte === quote && isCellStart;
    isCellStart = delimiter !== -1 || isBreak || (isCellStart && byte === space);
  }
  if (end === bytes.length && !isLast) return undefined;
  const most = counts.indexOf(Math.max(...counts));
  const delimiter = delimiters[most] ?? ',';
  const columns: string[] = [];
  const all = new Array<boolean>((counts[most] ?? 0) + 1).fill(true);
  const scanner = new CsvScanner(delimiter.charCodeAt(0), textCells(all), '', (row) => columns.push(...row));
  scanner.scan(bytes.subarray(start, end), end - start, true);
  if (scanner.rows > 1) throw new HubError('CSV_QUOTE_BROKEN', { row: 1 });
  while (columns.at(-1) === '') columns.pop();
  return { columns, delimiter, end };
}
