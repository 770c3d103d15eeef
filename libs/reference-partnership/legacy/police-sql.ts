import type { PoliceRow } from './police-rows.ts';

/** Tables of the police system and the view that it offers. Runs again without harm. */
export const policeSchemaSql = `create schema if not exists legacy;
create table if not exists legacy.nominal (
  person_id text primary key,
  pnc_id text,
  cro_no text,
  address_line_1 text,
  address_line_2 text,
  town text,
  postcode text,
  warning_marker text,
  involved_from date not null,
  involved_to date,
  last_modified timestamptz not null
);
create table if not exists legacy.nominal_name (
  person_id text not null references legacy.nominal on delete cascade,
  alias_no int not null,
  surname text,
  forename_1 text,
  forename_2 text,
  birth_date text,
  sex text not null,
  primary key (person_id, alias_no)
);
create index if not exists nominal_last_modified on legacy.nominal (last_modified, person_id);
create or replace view legacy.person_feed as
select person_id, alias_no, surname, forename_1, forename_2, birth_date, sex, pnc_id, cro_no, address_line_1, address_line_2, town,
  postcode, warning_marker, involved_from, involved_to, last_modified
from legacy.nominal join legacy.nominal_name using (person_id);
`;

const nominalColumns = [
  'person_id',
  'pnc_id',
  'cro_no',
  'address_line_1',
  'address_line_2',
  'town',
  'postcode',
  'warning_marker',
  'involved_from',
  'involved_to',
  'last_modified',
] as const satisfies readonly (keyof PoliceRow)[];
const nameColumns = [
  'person_id',
  'alias_no',
  'surname',
  'forename_1',
  'forename_2',
  'birth_date',
  'sex',
] as const satisfies readonly (keyof PoliceRow)[];

/** Rows of one insert statement: short enough for any tool. */
const rowsPerStatement = 500;

function literal(value: string | number | null): string {
  if (value === null) return 'null';
  return typeof value === 'number' ? value.toString() : `'${value.replaceAll("'", "''")}'`;
}

function inserts(table: string, key: string, columns: readonly (keyof PoliceRow)[], rows: readonly PoliceRow[]) {
  const updates = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  const statements: string[] = [];
  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    const values = rows
      .slice(at, at + rowsPerStatement)
      .map((row) => `(${columns.map((column) => literal(row[column])).join(', ')})`);
    statements.push(
      `insert into legacy.${table} (${columns.join(', ')}) values\n${values.join(',\n')}\non conflict (${key}) do update set ${updates};\n`,
    );
  }
  return statements;
}

/** Statements that write the rows, replacing rows of the same person. */
export function policeInserts(rows: readonly PoliceRow[]): readonly string[] {
  return [
    ...inserts(
      'nominal',
      'person_id',
      nominalColumns,
      rows.filter((row) => row.alias_no === 0),
    ),
    ...inserts('nominal_name', 'person_id, alias_no', nameColumns, rows),
  ];
}

/** The whole police system as one script: schema, then rows. */
export function policeSql(rows: readonly PoliceRow[]): string {
  return [policeSchemaSql, ...policeInserts(rows)].join('');
}
