import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const header =
  'record_id,source,given_name,middle_names,family_name,former_family_name,aliases,birth_date,age,sex,postcode,former_postcode,' +
  'address,former_address,phone,email,nhs_number,upn,pnc,cro,nino,uln';

/** What of a record a test states; all else is empty. */
export type FewFields = Readonly<Record<string, string>> & { readonly record_id: string; readonly person: string };

/** A small folder as the command `reference` writes it. */
export interface SmallFolder {
  readonly records: readonly FewFields[];
  /** person_id, household_id, origin, birth_date, with commas. */
  readonly persons: readonly string[];
  /** trap, left, right, expected, with commas. */
  readonly traps?: readonly string[];
  readonly lookUps?: readonly object[];
}

const lines = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');

/** Writes a small folder for a test. All people are made up. */
export function writeFolder(folder: string, { records, persons, traps = [], lookUps = [] }: SmallFolder): void {
  mkdirSync(join(folder, 'truth'), { recursive: true });
  const write = (name: string, ...rows: readonly string[]): void => writeFileSync(join(folder, name), lines(rows));
  const settings = { profile: 'typical', arm: 'equal', seed: 1, today: '2026-11-01' };
  write('manifest.json', JSON.stringify({ settings }));
  write(
    'records.csv',
    header,
    ...records.map((one) =>
      header
        .split(',')
        .map((name) => one[name] ?? '')
        .join(','),
    ),
  );
  write('truth.csv', 'record_id,cluster_id', ...records.map(({ record_id, person }) => `${record_id},${person}`));
  write('truth/truth-person.csv', 'person_id,household_id,origin,birth_date', ...persons);
  write('truth/truth-trap.csv', 'trap,left,right,expected', ...traps);
  write('truth/look-ups.jsonl', ...lookUps.map((one) => JSON.stringify(one)));
}
