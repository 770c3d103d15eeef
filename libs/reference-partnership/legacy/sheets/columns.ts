import type { Change, ChangeOperation, Observation } from '../../observe/recorded.ts';
import { type Field, key, repeatedValuesOf } from './fields.ts';

/** Columns by name, in the order in which they stand. */
export type Columns = Readonly<Record<string, Field>>;

/** Columns that a change file has besides those of the full export. */
export const changeColumns = ['CHANGE', 'MERGED_INTO'] as const;

const isGone: ReadonlySet<ChangeOperation> = new Set(['delete', 'erase', 'merge']);

/** Whether a change leaves nothing of a record but its key: what was erased is not told again. */
export const leavesKeyAlone = ({ operation }: Change): boolean => isGone.has(operation);

/** Key of the other record of a merge, or of one that was undone. */
export const otherKeyOf = ({ survivor, observation }: Change): string => survivor?.key ?? observation.mergedInto ?? '';

/** How the records of a sheet become rows. */
export interface Rows {
  /**
   * The values of a record, by column.
   *
   * @throws Error when it has more names, numbers, telephones or involvements than there are columns: none is dropped unseen
   */
  row(observation: Observation): readonly string[];
  /**
   * The values of a change: those of the record, or its key alone, then what was done and into which record it was merged.
   *
   * @throws Error as row does
   */
  changeRow(change: Change): readonly string[];
}

/** The rows of a sheet of these columns. */
export function rowsOf(columns: readonly Field[]): Rows {
  const held = new Set(columns.map(({ holds }) => holds));
  const row = (observation: Observation): readonly string[] => {
    for (const value of repeatedValuesOf(observation))
      if (!held.has(value) && !held.has(value.split(' ')[0])) throw new Error(`no column holds ${value}`);
    return columns.map((field) => field(observation));
  };
  return {
    row,
    changeRow: (change) => {
      const { observation } = change;
      const values = leavesKeyAlone(change)
        ? columns.map((field) => (field === key ? observation.key : ''))
        : row(observation);
      return [...values, change.operation.toUpperCase(), otherKeyOf(change)];
    },
  };
}
