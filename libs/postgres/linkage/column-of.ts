/** One column of many rows, for `unnest`; bigints become decimal text, which the driver hands on as it is. */
export function columnOf<Row>(rows: readonly Row[], value: (row: Row) => unknown): unknown[] {
  return rows.map((row) => {
    const cell = value(row);
    return typeof cell === 'bigint' ? cell.toString() : (cell ?? null);
  });
}
