import { isDeepStrictEqual } from 'node:util';
import { policeSchemaSql } from '../police-sql.ts';
import {
  addressText,
  identifierText,
  inOrder,
  nameText,
  present,
  type Read,
  type Told,
  type ToldChange,
} from './told.ts';

type Values = readonly (string | null)[];

/** Values of a tuple's text: quoted texts, numbers, null. */
function valuesOf(tuple: string): Values {
  const values: (string | null)[] = [];
  const token = /\s*(?:'((?:[^']|'')*)'|(null)|(\d+))\s*(,|$)/gy;
  for (let match = token.exec(tuple); match; match = token.exec(tuple)) {
    values.push(match[2] ? null : (match[1]?.replaceAll("''", "'") ?? match[3] ?? ''));
    if (match[4] === '') return values;
  }
  throw new Error('no tuple');
}

const insert =
  /^insert into legacy\.(nominal|nominal_name|nominal_gone) \(([a-z_0-9, ]+)\) values\n((?:\(.*\)(?:,\n|\n))+)on conflict \([a-z_, ]+\) do update set [a-z_0-9., =]+$/;

interface Statement {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

function inserted(statement: string): Statement | undefined {
  const [, table = '', columns = '', tuples = ''] = insert.exec(statement) ?? [];
  if (table === '') return undefined;
  const names = columns.split(', ');
  return {
    table,
    rows: tuples
      .trimEnd()
      .split(/(?<=\)),\n/)
      .map((tuple) =>
        Object.fromEntries(valuesOf(tuple.slice(1, -1)).map((value, i) => [names[i] ?? '', value ?? ''])),
      ),
  };
}

/** 1985-04-30, 1985 or --041985 as EDTF. */
const edtf = (text: string): string => text.replace(/^--(\d\d)(\d{4})$/, '$2-$1');
const sexes: Readonly<Record<string, string>> = { M: 'male', F: 'female', U: 'unknown' };
const protections: Readonly<Record<string, string>> = {
  'LOCATION WITHHELD': 'restricted',
  NONE: 'none',
  '': 'unknown',
};

function toldOf(nominal: Readonly<Record<string, string>>, names: Statement['rows']): Told {
  const at = (column: string): string => nominal[column] ?? '';
  const identifier = (type: string, column: string): readonly string[] =>
    at(column) === '' ? [] : [identifierText(type, at(column))];
  return present<Told>({
    key: at('person_id'),
    names: names.map((name) =>
      nameText(
        name['alias_no'] === '0' ? 'official' : 'alias',
        [name['forename_1'], name['forename_2']].filter((part) => part).join(' '),
        name['surname'] ?? '',
      ),
    ),
    birthDate: edtf(names[0]?.['birth_date'] ?? ''),
    sex: sexes[names[0]?.['sex'] ?? ''] ?? '?',
    address: addressText([at('address_line_1'), at('address_line_2')], at('town'), at('postcode'), ''),
    identifiers: inOrder([...identifier('PNC', 'pnc_id'), ...identifier('CRO', 'cro_no')]),
    phones: [],
    protection: protections[at('warning_marker')] ?? '?',
    involvements: [
      `${at('involved_from')} ${at('involved_to')}`,
      ...(at('involved_2_from') === '' ? [] : [`${at('involved_2_from')} ${at('involved_2_to')}`]),
    ],
    receipts: at('events')
      .split('; ')
      .filter((event) => event !== ''),
    lastModified: at('last_modified'),
  });
}

/** Statements of a script that knows no semicolon at the end of a line inside a text. */
const statementsOf = (sql: string): readonly string[] =>
  sql
    .split(/;\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Reads a seed of the police system, or a script of its changes. */
export function readSql(text: string, isChanges: boolean): Read {
  const faults: string[] = [];
  if (!isChanges) {
    if (!text.startsWith(policeSchemaSql)) faults.push('no schema');
    const statements = statementsOf(text.slice(policeSchemaSql.length)).map(inserted);
    const records: Told[] = [];
    for (let i = 0; i < statements.length; i += 2) {
      const [nominal, names] = [statements[i], statements[i + 1]];
      if (nominal?.table === 'nominal' && names?.table === 'nominal_name')
        records.push(toldOf(nominal.rows[0] ?? {}, names.rows));
      else faults.push(`statement ${i.toString()}`);
    }
    return { records, changes: [], faults };
  }
  if (!text.startsWith('begin;\n') || !text.endsWith('commit;\n')) faults.push('no transaction');
  const parts = text
    .replace(/^begin;\n/, '')
    .replace(/commit;\n$/, '')
    .split(/^(?=-- )/m)
    .filter((part) => part !== '');
  const changes = parts.map((part) => {
    const [, operation = '?', key = '', other = ''] = /^-- (\w+) (\S+)(?: (\S+))?\n/.exec(part) ?? [];
    const statements = statementsOf(part.slice(part.indexOf('\n') + 1));
    const inserts = statements.map(inserted);
    const row = (table: string): Statement['rows'][number] | undefined =>
      inserts.find((one) => one?.table === table)?.rows[0];
    const end = row('nominal_gone');
    const isGone = end !== undefined;
    const removals = (isGone ? ['nominal'] : ['nominal_gone', 'nominal_name']).map(
      (table) => `delete from legacy.${table} where person_id = '${key.replaceAll("'", "''")}'`,
    );
    if (!isDeepStrictEqual(statements.slice(0, removals.length), removals)) faults.push('no removal');
    if (statements.length !== removals.length + (isGone ? 1 : 2)) faults.push('statements');
    const names = inserts.find((one) => one?.table === 'nominal_name')?.rows ?? [];
    const told = isGone ? undefined : toldOf(row('nominal') ?? {}, names);
    const said = end ?? (operation === 'unmerge' ? row('nominal') : undefined);
    if (said && (said['change'] !== operation.toUpperCase() || said['merged_into'] !== other)) faults.push('no change');
    return present<ToldChange>({ operation, key, other, told });
  });
  return { records: [], changes, faults };
}
