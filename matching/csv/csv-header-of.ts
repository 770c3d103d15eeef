import { CsvScanner } from './csv-scanner.ts';

const bom = Buffer.from([0xef, 0xbb, 0xbf]);
const delimiters = [',', ';', '\t', '|'] as const;
const [quote, newLine, carriageReturn] = [0x22, 0x0a, 0x0d];

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
  let [isQuoted, isEmpty] = [false, true];
  let end = start;
  for (; end < bytes.length; end++) {
    const byte = bytes[end] ?? 0;
    const isBreak = byte === newLine || byte === carriageReturn;
    if (isBreak && !isQuoted && !isEmpty) break;
    if (!isBreak) isEmpty = false;
    if (byte === quote) isQuoted = !isQuoted;
    else if (!isQuoted)
      for (let at = 0; at < delimiters.length; at++)
        if (byte === delimiters[at]?.charCodeAt(0)) counts[at] = (counts[at] ?? 0) + 1;
  }
  if (end === bytes.length && !isLast) return undefined;
  const most = counts.indexOf(Math.max(...counts));
  const delimiter = delimiters[most] ?? ',';
  const columns: string[] = [];
  const all = new Array<boolean>((counts[most] ?? 0) + 1).fill(true);
  new CsvScanner(delimiter.charCodeAt(0), all, (row) => columns.push(...row)).scan(
    bytes.subarray(start, end),
    end - start,
    true,
  );
  while (columns.at(-1) === '') columns.pop();
  return { columns, delimiter, end };
}
