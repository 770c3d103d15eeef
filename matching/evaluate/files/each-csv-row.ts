import { HubError } from '#schemas/errors';
import { CsvReader } from '../../csv/csv-reader.ts';

/** A column to read: by name, by place from 0, or by a name that may be absent and then reads as empty. */
export type Column = string | number | { readonly ifThere: string };

const labelOf = (column: Column): string => (typeof column === 'object' ? column.ifThere : column.toString());

function placesOf(header: readonly string[], wanted: readonly Column[]): readonly number[] {
  const places = wanted.map((column) =>
    typeof column === 'number' ? (column < header.length ? column : -1) : header.indexOf(labelOf(column)),
  );
  const missing = wanted.filter((column, i) => places[i] === -1 && typeof column !== 'object').map(labelOf);
  if (missing.length === 0) return places;
  // The first row of a file without a header is somebody's: it is told only where it holds a name that is known.
  const isHeader = places.some((place, i) => place !== -1 && typeof wanted[i] !== 'number');
  throw new HubError('COLUMN_MISSING', { missing, ...(isHeader ? { atHand: header } : { columns: header.length }) });
}

/**
 * Reads a CSV file with a header as it streams by.
 *
 * @param chunks bytes in UTF-8 or windows-1252, with or without a byte order mark
 * @param take gets the trimmed values of the wanted columns, row by row, and the row's number in the file, the header being 1
 * @throws HubError COLUMN_MISSING with the columns that are missing and those at hand, and as CsvReader
 */
export async function eachCsvRow(
  chunks: AsyncIterable<Uint8Array>,
  wanted: readonly Column[],
  take: (values: readonly string[], row: number) => void,
): Promise<void> {
  let places: readonly number[] = [];
  const reader = new CsvReader(
    (columns) => {
      places = placesOf(columns, wanted);
      return columns.map((_, place) => places.includes(place));
    },
    (row, number) => {
      take(
        places.map((place) => row[place] ?? ''),
        number,
      );
    },
  );
  for await (const chunk of chunks) reader.push(chunk);
  reader.end();
}
