import type { ConnectorStream } from '#schemas';
import { HubError } from '#schemas/errors';
import { quoteIdentifier } from './quote-identifier.ts';

/** The statements that read one view. */
export interface ViewQuery {
  /** Persons with a row changed since $1 less the overlap (all when $1 is null) and after ($2, key...), the longest unchanged first. */
  readonly changed: string;
  /** Every row of some persons. @param persons how many */
  rowsOf(persons: number): string;
  /** Key columns, in order. */
  readonly key: readonly string[];
}

/** Persons read at a time. */
export const pageSize = 200;

/** Order of the rows of one person, where the view has the column: the main row comes first. */
export const orderColumn = 'alias_no';

/**
 * Builds the statements from the manifest.
 *
 * @param columns that the view has
 * @throws HubError STREAM_FIELDS_MISSING with the columns that it lacks
 */
export function viewQuery(view: string, stream: ConnectorStream, columns: readonly string[]): ViewQuery {
  const watermark = stream.cursor?.fields[0];
  const needed = [
    ...new Set([...stream.key, ...(stream.fields ?? []), ...(watermark === undefined ? [] : [watermark])]),
  ];
  const fields = needed.filter((name) => !columns.includes(name));
  if (fields.length > 0) throw new HubError('STREAM_FIELDS_MISSING', { fields });
  const relation = quoteIdentifier(view);
  const key = stream.key.map(quoteIdentifier);
  const list = key.join(', ');
  const changedAt = watermark === undefined ? `'-infinity'::timestamptz` : quoteIdentifier(watermark);
  const newest = `coalesce(max(${changedAt}), '-infinity'::timestamptz)`;
  const overlap = `interval '${(stream.cursor?.overlap ?? 'PT0S').replaceAll("'", '')}'`;
  const after = key.map((_, at) => `$${(at + 3).toString()}`).join(', ');
  const order = columns.includes(orderColumn) ? `, ${quoteIdentifier(orderColumn)}` : '';
  return {
    key: stream.key,
    // A row without a time of change is read every time: nobody can say that it did not change.
    changed: `select ${list}, ${newest} as changed_at from ${relation}
      where $1::timestamptz is null or ${changedAt} is null or ${changedAt} >= $1::timestamptz - ${overlap}
      group by ${list} having $2::timestamptz is null or (${newest}, ${list}) > ($2::timestamptz, ${after})
      order by changed_at, ${list} limit ${pageSize.toString()}`,
    rowsOf: (persons) => {
      const one = (person: number): string =>
        `(${key.map((_, at) => `$${(person * key.length + at + 1).toString()}`).join(', ')})`;
      const all = Array.from({ length: persons }, (_, person) => one(person)).join(', ');
      return `select * from ${relation} where (${list}) in (${all}) order by ${list}${order}`;
    },
  };
}
