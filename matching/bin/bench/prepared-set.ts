import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { eachCsvRow, namingFile } from '#matching/evaluate';
import { csvCell } from '../link/csv-of.ts';
import { readJsonFile } from '../link/read-json-file.ts';
import { openCsv } from '../csv/open-csv.ts';
import { readCsv } from '../csv/read-csv.ts';
import type { BenchSet } from './bench-set.ts';

/** A set whose records and truth stand in files that `link` and `evaluate` take. */
export interface PreparedSet {
  readonly set: BenchSet;
  readonly records: readonly string[];
  /** `record_id,cluster_id` */
  readonly truth: string;
  readonly folder: string;
}

/** Writes a copy of a file with a number in front of each row, unique over all files. */
function numbered(path: string, file: number, folder: string): string {
  const own = openCsv(path);
  const lines = [['record_id', ...own.header].map(csvCell).join(',')];
  readCsv(own, new Set(own.header), (row) => {
    lines.push([`${file}-${lines.length}`, ...row].map(csvCell).join(','));
  });
  const copy = join(folder, basename(path));
  writeFileSync(copy, `${lines.join('\n')}\n`);
  return copy;
}

/**
 * Makes a set ready.
 *
 * @param make makes the records of a set that has none in a folder
 * @throws HubError FILE_UNREADABLE, COLUMN_MISSING
 */
export async function preparedSet(
  set: BenchSet,
  data: string,
  work: string,
  make?: (by: string, persons: number, folder: string) => string,
): Promise<PreparedSet> {
  const folder = join(work, set.name);
  mkdirSync(folder, { recursive: true });
  const records =
    set.made && make
      ? [make(set.made.by, set.made.persons, folder)]
      : set.records.map((name, file) =>
          set.numbersRows === true ? numbered(resolve(data, name), file, folder) : resolve(data, name),
        );
  const { id } = readJsonFile(set.config) as { readonly id: string | readonly string[] };
  if ('file' in set.truth) return { set, records, truth: set.truth.file, folder };
  const lines = ['record_id,cluster_id'];
  for (const [file, path] of records.entries()) {
    const idColumn = typeof id === 'string' ? id : (id[file] ?? '');
    const { truth } = set;
    const column = 'column' in truth ? truth.column : 'expected' in truth ? truth.expected.personColumn : idColumn;
    const pattern = 'ofId' in truth ? new RegExp(truth.ofId) : undefined;
    // The header as the engine reads it: trimmed.
    const { header } = openCsv(path);
    await namingFile(basename(path), () =>
      eachCsvRow(
        createReadStream(path),
        [header.indexOf(idColumn), header.indexOf(column)],
        ([own = '', person = '']) => {
          const named = pattern ? (pattern.exec(person.trim())?.[1] ?? '') : person.trim();
          lines.push([own.trim(), named].map(csvCell).join(','));
        },
      ),
    );
  }
  const truth = join(folder, 'truth.csv');
  writeFileSync(truth, `${lines.join('\n')}\n`);
  return { set, records, truth, folder };
}

/** All text of a small file. */
export const textOf = (...names: string[]): string => readFileSync(join(...names), 'utf8');
