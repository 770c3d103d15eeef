import type { AttributeKind, AttributeValues } from '../standardise/attribute-values.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { CrosswiseMasks } from './crosswise-masks.ts';
import { isPlainValue } from './is-plain-value.ts';

/**
 * All that a comparison asks of a record side by side, so that a record is one reach into memory: of each attribute its code twice, one more where the value is
 * plain; the source; the two crosswise masks of the given and of the family name.
 */
export interface RecordRows {
  readonly cells: Int32Array;
  /** Numbers of each record. */
  readonly width: number;
}

/** Where the codes of one attribute stand: that of record r is `cells[r * width + column] >>> shift`. */
export interface CodesOfRecords extends RecordRows {
  readonly column: number;
  readonly shift: number;
}

/** The codes of an attribute in rows. */
export const codesInRows = (rows: RecordRows, column: number): CodesOfRecords => ({ ...rows, column, shift: 1 });

/** The codes of an attribute in a table's own column. */
export const codesInColumn = ({ attributes }: RecordTable, attribute: number): CodesOfRecords => ({
  cells: attributes[attribute]?.codes ?? new Int32Array(0),
  width: 1,
  column: 0,
  shift: 0,
});

/** @param attributes places in the table, in the order of the columns */
export function recordRowsOf(
  table: RecordTable,
  attributes: readonly number[],
  crosswise: CrosswiseMasks | undefined,
): RecordRows {
  const { sources } = table;
  const width = attributes.length + 5;
  const cells = new Int32Array(sources.length * width);
  for (const [at, attribute] of attributes.entries()) {
    const { codes, values, kind } = table.attributes[attribute] as RecordTable['attributes'][number];
    const isPlain = isPlainValue[kind] as (value: AttributeValues[AttributeKind]) => boolean;
    const numbers = Int32Array.from(
      values,
      (value, code) => code * 2 + (value !== undefined && isPlain(value) ? 1 : 0),
    );
    for (let place = 0; place < codes.length; place++)
      cells[place * width + at] = numbers[codes[place] as number] as number;
    const masks = kind === 'given' ? crosswise?.given : kind === 'family' ? crosswise?.family : undefined;
    if (!masks) continue;
    const column = attributes.length + (kind === 'given' ? 1 : 3);
    for (let place = 0; place < codes.length; place++)
      for (let at = 0; at < 2; at++)
        cells[place * width + column + at] = masks[(codes[place] as number) * 2 + at] as number;
  }
  for (let place = 0; place < sources.length; place++)
    cells[place * width + attributes.length] = sources[place] as number;
  return { cells, width };
}
