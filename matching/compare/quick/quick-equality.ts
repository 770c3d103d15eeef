/** Of sex and categories: `not-known`, equal, different. */
const differs = 2;

/** What is kept of values that are compared for equality alone: whether there are several of them. */
export const equalityCells = (values: readonly (string | readonly string[] | undefined)[]): Int32Array =>
  Int32Array.from(values, (value) => (typeof value === 'object' && value.length > 1 ? 1 : 0));

/** Unequal values differ, unless one is of several. @returns -1 when the values must be asked */
export function quickEquality(cells: Int32Array, ours: number, theirs: number): number {
  return cells[ours] === 1 || cells[theirs] === 1 ? -1 : differs;
}
