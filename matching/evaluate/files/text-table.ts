/** A share as a person reads it: four digits after the point, 1 as 1.0000. */
export const shareText = (share: number): string => share.toFixed(4);

/** A count as a person reads it: 12,345; halves of pairs shared by two strata with their half. */
export const countText = (count: number): string => {
  const [whole = '', fraction] = (Math.round(count * 10) / 10).toString().split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};

/**
 * Rows as text in columns: the first column to the left, all others to the right, two spaces between.
 *
 * @param rows the header first; rows may be of different length
 */
export function textTable(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, i) =>
    rows.reduce((widest, row) => Math.max(widest, row[i]?.length ?? 0), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
