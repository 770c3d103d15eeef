import type { StreamedFormat } from '../legacy-format.ts';
import { changeColumns, type Columns, rowsOf } from './columns.ts';

const special = /[",\r\n]/;
const quoted = (value: string): string => (special.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** One row of a CSV export, CRLF at its end. */
export const csvLine = (values: readonly string[]): string => `${values.map(quoted).join(',')}\r\n`;

/**
 * A view that is exported as CSV, header first. A change file has two columns more: CHANGE and MERGED_INTO.
 *
 * @param name of the file, without its ending
 * @param mark what stands before the header, such as a byte order mark
 */
export function csvView(
  name: string,
  columns: Columns,
  encoding: StreamedFormat['encoding'],
  mark = '',
): StreamedFormat {
  const names = Object.keys(columns);
  const { row, changeRow } = rowsOf(Object.values(columns));
  return {
    kind: 'streamed',
    fileName: (kind) => (kind === 'full' ? `${name}.csv` : `${name}-changes.csv`),
    encoding,
    separator: '',
    head: (kind) => mark + csvLine(kind === 'full' ? names : [...names, ...changeColumns]),
    row: (observation) => (observation.mergedInto === undefined ? csvLine(row(observation)) : ''),
    change: (change) => csvLine(changeRow(change)),
    foot: () => '',
  };
}
