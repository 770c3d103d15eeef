import { leaf, type SourceNode } from '#libs/connector-sdk';
import type { TextRow } from './source-session.ts';

const fieldsOf = (row: TextRow): readonly SourceNode[] =>
  Object.entries(row).flatMap(([name, text]) => (text === null ? [] : [leaf(name, text)]));

/** One record of the rows of one person: the columns of the first row, and each further row as a nested `alias`. */
export function toSource([main = {}, ...aliases]: readonly TextRow[]): SourceNode {
  const nested = aliases.map((row): SourceNode => ({ name: 'alias', text: '', children: fieldsOf(row) }));
  return { name: 'row', text: '', children: [...fieldsOf(main), ...nested] };
}

/** Rows of one person together, in the order in which persons first come. */
export function groupRows(rows: readonly TextRow[], key: readonly string[]): readonly (readonly TextRow[])[] {
  const groups = new Map<string, TextRow[]>();
  for (const row of rows) {
    const name = JSON.stringify(key.map((column) => row[column]));
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups.values()];
}
