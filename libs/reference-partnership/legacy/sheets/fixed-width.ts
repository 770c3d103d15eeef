import type { Observation } from '../../observe/recorded.ts';
import type { StreamedFormat } from '../legacy-format.ts';
import { rowsOf } from './columns.ts';
import type { Field } from './fields.ts';

/** Columns by name: how many characters wide, and what stands in them. */
export type WideColumns = Readonly<Record<string, readonly [width: number, field: Field]>>;

/** Widths of the operation and of the other key on a change record. */
const changeWidths = [8, 12] as const;

function padded(values: readonly string[], widths: readonly number[]): string {
  let line = '';
  for (const [i, width] of widths.entries()) {
    const value = values[i] ?? '';
    // What an agency writes down fits its system: see AgencyHabit.namesAtMost.
    if (value.length > width) throw new Error(`column ${i.toString()} is ${width.toString()} characters wide`);
    line += value.padEnd(width);
  }
  return line;
}

/**
 * A mainframe's extract: a header record (H, name, day), a record D or, in a change file, C for each row, a trailer (T, number of rows).
 * One byte a character, LF.
 */
export function fixedWidth(name: string, columns: WideColumns): StreamedFormat {
  const widths = Object.values(columns).map(([width]) => width);
  const { row, changeRow } = rowsOf(Object.values(columns).map(([, field]) => field));
  const detail = (observation: Observation): string => `D${padded(row(observation), widths)}\n`;
  return {
    kind: 'streamed',
    fileName: (kind) => (kind === 'full' ? `${name}.txt` : `${name}-changes.txt`),
    encoding: 'windows-1252',
    separator: '',
    head: (kind, day) => `H${name.toUpperCase().padEnd(10)}${kind.toUpperCase().padEnd(8)}${day.replaceAll('-', '')}\n`,
    row: (observation) => (observation.mergedInto === undefined ? detail(observation) : ''),
    change: (change) => `C${padded(changeRow(change), [...widths, ...changeWidths])}\n`,
    foot: (_kind, _day, rows) => `T${rows.toString().padStart(9, '0')}\n`,
  };
}
