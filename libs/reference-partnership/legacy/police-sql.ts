import type { Change } from '../observe/recorded.ts';
import type { StreamedFormat } from './legacy-format.ts';
import { type PoliceRow, policeRows } from './police-rows.ts';
import { leavesKeyAlone, otherKeyOf } from './sheets/columns.ts';

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
alter table legacy.nominal
  add column if not exists involved_2_from date,
  add column if not exists involved_2_to date,
  add column if not exists events text,
  add column if not exists change text,
  add column if not exists merged_into text;
create table if not exists legacy.nominal_gone (
  person_id text primary key,
  change text not null,
  merged_into text,
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
  postcode, warning_marker, involved_from, involved_to, last_modified, involved_2_from,
  involved_2_to, events, change, merged_into
from legacy.nominal join legacy.nominal_name using (person_id)
union all
select person_id, 0, null, null, null, null, null, null, null, null, null, null, null, null, null, null, last_modified, null,
  null, null, change, merged_into
from legacy.nominal_gone;
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
  'involved_2_from',
  'involved_2_to',
  'events',
  'change',
  'merged_into',
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

function literal(value: string | number | null): string {
  if (value === null) return 'null';
  return typeof value === 'number' ? value.toString() : `'${value.replaceAll("'", "''")}'`;
}

/** An insert statement that replaces what is there, without its values and after them. */
function upsert(table: string, key: string, columns: readonly string[]): readonly [string, string] {
  const updates = columns
    .filter((column) => !key.split(', ').includes(column))
    .map((column) => `${column} = excluded.${column}`);
  return [
    `insert into legacy.${table} (${columns.join(', ')}) values\n`,
    `\non conflict (${key}) do update set ${updates.join(', ')};\n`,
  ];
}

const nominal = upsert('nominal', 'person_id', nominalColumns);
const gone = upsert('nominal_gone', 'person_id', ['person_id', 'change', 'merged_into', 'last_modified']);
const nominalName = upsert('nominal_name', 'person_id, alias_no', nameColumns);

const tuple = (columns: readonly (keyof PoliceRow)[], row: PoliceRow): string =>
  `(${columns.map((column) => literal(row[column])).join(', ')})`;

/** Statements that write one person, replacing what is there. @param rows of the view: the main name, then the aliases */
export function policePerson(rows: readonly PoliceRow[]): string {
  const [main] = rows;
  if (!main) return '';
  const names = rows.map((row) => tuple(nameColumns, row)).join(',\n');
  return `${nominal.join(tuple(nominalColumns, main))}${nominalName.join(names)}`;
}

/** Rows of a view by person, in the order in which they come. */
export function byPerson(rows: readonly PoliceRow[]): readonly (readonly PoliceRow[])[] {
  const people: PoliceRow[][] = [];
  for (const row of rows) {
    const last = people.at(-1);
    if (last?.[0]?.person_id === row.person_id) last.push(row);
    else people.push([row]);
  }
  return people;
}

/** A change, named in a comment: aliases that are no longer there go; of a person who is gone the key stays, with what was done. */
function changed(change: Change): string {
  const { operation, observation, day } = change;
  const key = literal(observation.key);
  const other = otherKeyOf(change);
  const said = { change: operation.toUpperCase(), merged_into: other === '' ? null : other };
  const comment = `-- ${operation} ${observation.key}${other === '' ? '' : ` ${other}`}\n`;
  if (leavesKeyAlone(change)) {
    const values = [observation.key, said.change, said.merged_into, `${day}T18:00:00Z`].map(literal).join(', ');
    return `${comment}delete from legacy.nominal where person_id = ${key};\n${gone.join(`(${values})`)}`;
  }
  const rows = policeRows(observation).map((row) => (operation === 'unmerge' ? { ...row, ...said } : row));
  return `${comment}delete from legacy.nominal_gone where person_id = ${key};
delete from legacy.nominal_name where person_id = ${key};\n${policePerson(rows)}`;
}

/** Seed of the police system: its tables, the view, and a statement for each person and names; changes as statements in one transaction. */
export const policeSql: StreamedFormat = {
  kind: 'streamed',
  fileName: (kind) => (kind === 'full' ? 'police.sql' : 'police-changes.sql'),
  encoding: 'utf-8',
  separator: '',
  head: (kind) => (kind === 'full' ? policeSchemaSql : 'begin;\n'),
  row: (observation) => (observation.mergedInto === undefined ? policePerson(policeRows(observation)) : ''),
  change: changed,
  foot: (kind) => (kind === 'full' ? '' : 'commit;\n'),
};
