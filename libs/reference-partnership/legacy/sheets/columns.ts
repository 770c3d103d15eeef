import type { Change, ChangeOperation, Observation } from '../../observe/recorded.ts';
import { type Field, key } from './fields.ts';

/** Columns by name, in the order in which they stand. */
export type Columns = Readonly<Record<string, Field>>;

/** Columns that a change file has besides those of the full export. */
export const changeColumns = ['CHANGE', 'MERGED_INTO'] as const;

const isGone: ReadonlySet<ChangeOperation> = new Set(['delete', 'erase', 'merge']);

/** Whether a change leaves nothing of a record but its key: what was erased is not told again. */
export const leavesKeyAlone = ({ operation }: Change): boolean => isGone.has(operation);

/** Key of the other record of a merge, or of one that was undone. */
export const otherKeyOf = ({ survivor, observation }: Change): string => survivor?.key ?? observation.mergedInto ?? '';

/** The values of a record, by column. */
export const rowOf = (columns: readonly Field[], observation: Observation): readonly string[] =>
  columns.map((field) => field(observation));

/** The values of a change: those of the record, or its key alone, then what was done and into which record it was merged. */
export function changeRowOf(columns: readonly Field[], change: Change): readonly string[] {
  const { observation } = change;
  const values = leavesKeyAlone(change)
    ? columns.map((field) => (field === key ? observation.key : ''))
    : rowOf(columns, observation);
  return [...values, change.operation.toUpperCase(), otherKeyOf(change)];
}
