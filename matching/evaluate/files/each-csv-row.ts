import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { HubError } from '#schemas/errors';

function placesOf(header: readonly string[], wanted: readonly (string | number)[]): readonly number[] {
  const places = wanted.map((column) =>
    typeof column === 'number' ? (column < header.length ? column : -1) : header.indexOf(column),
  );
  const missing = wanted.filter((_, i) => places[i] === -1).map(String);
  if (missing.length > 0) throw new HubError('COLUMN_MISSING', { missing, atHand: header });
  return places;
}

function hubErrorOf(error: CsvError): HubError {
  const line: unknown = error['lines'];
  const code = error.code.includes('QUOTE') ? 'CSV_QUOTE_BROKEN' : 'CSV_COLUMN_COUNT';
  return new HubError(code, typeof line === 'number' ? { line } : {});
}

/**
 * Reads a CSV file with a header as it streams by.
 *
 * @param chunks UTF-8 bytes, with or without a byte order mark
 * @param wanted column names; a number means the column at that place, from 0
 * @param take gets the values of the wanted columns, row by row, and the row's number, from 1 for the first below the header
 * @throws HubError COLUMN_MISSING with the columns that are missing and those at hand, CSV_COLUMN_COUNT or CSV_QUOTE_BROKEN with the line
 */
export async function eachCsvRow(
  chunks: AsyncIterable<Uint8Array>,
  wanted: readonly (string | number)[],
  take: (values: readonly string[], row: number) => void,
): Promise<void> {
  // A source that fails, or a reader that stops, ends the other side too: the loop below throws what went wrong.
  const rows = pipeline(chunks, parse({ bom: true, skip_empty_lines: true }), () => undefined);
  let places: readonly number[] | undefined;
  let number = 0;
  try {
    for await (const row of rows as AsyncIterable<readonly string[]>) {
      if (places)
        take(
          places.map((place) => row[place] ?? ''),
          ++number,
        );
      else places = placesOf(row, wanted);
    }
  } catch (error) {
    throw error instanceof CsvError ? hubErrorOf(error) : error;
  }
  if (!places) throw new HubError('COLUMN_MISSING', { missing: wanted.map(String), atHand: [] });
}
