import { join } from 'node:path';
import { eachCsvRow, namingFile, type TruthTable } from '#matching/evaluate';
import { HubError } from '#schemas/errors';
import { bytesOf } from './bytes-of.ts';

/** Makes a whole number of a value; 0 for an empty one. */
export type Encode = (value: string) => number;

/** FNV-1a in 32 bits, never 0 but for an empty value: two values of one person look alike by chance once in four thousand million. */
export function hashOf(value: string): number {
  if (value === '') return 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  return hash | 0 || 1;
}

/** Without blanks and case: `b10 9be` is `B109BE`. */
export const hashWithoutBlanks: Encode = (value) => hashOf(value.replaceAll(' ', '').toUpperCase());

/**
 * Reads columns of `records.csv` as numbers, by record.
 *
 * @param encode what to make of each column
 * @throws HubError of the list in schemas/errors, with the file; TRUTH_INCONSISTENT where a record of the truth is missing
 */
export async function readRecordColumns<Name extends string>(
  folder: string,
  { recordOf, personOf }: TruthTable,
  encode: Readonly<Record<Name, Encode>>,
): Promise<Readonly<Record<Name, Int32Array>>> {
  const path = join(folder, 'records.csv');
  const names = Object.keys(encode) as Name[];
  const columns = Object.fromEntries(names.map((name) => [name, new Int32Array(personOf.length)])) as Record<
    Name,
    Int32Array
  >;
  const seen = new Uint8Array(personOf.length);
  const wrong = { unknown: 0, twice: 0 };
  await namingFile(path, async () => {
    await eachCsvRow(bytesOf(path), ['record_id', ...names], ([id = '', ...values]) => {
      const record = recordOf.get(id);
      if (record === undefined) wrong.unknown++;
      else if (seen[record] === 1) wrong.twice++;
      else {
        seen[record] = 1;
        names.forEach((name, i) => (columns[name][record] = encode[name](values[i] ?? '')));
      }
    });
    if (wrong.unknown > 0) throw new HubError('RECORD_ID_UNKNOWN', { rows: wrong.unknown });
    if (wrong.twice > 0) throw new HubError('RECORD_ID_TWICE', { rows: wrong.twice });
    const missing = seen.reduce((count, mark) => count + (mark === 0 ? 1 : 0), 0);
    if (missing > 0) throw new HubError('TRUTH_INCONSISTENT', { fields: ['record_id'], records: missing });
  });
  return columns;
}

/** Numbers the sources in the order in which they come. */
export function sourceNumbering(): { readonly names: readonly string[]; readonly encode: Encode } {
  const names: string[] = [];
  return {
    names,
    encode: (value) => {
      const known = names.indexOf(value);
      return known === -1 ? names.push(value) - 1 : known;
    },
  };
}
