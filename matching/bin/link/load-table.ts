import { freemem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { HubError } from '#schemas/errors';
import { problemInWords } from '../../table/config-problem.ts';
import { configProblemsOf } from '../../table/config-problems-of.ts';
import type { MatchConfig } from '../../table/match-config.ts';
import type { RecordTable } from '../../table/record-table.ts';
import { RecordTableBuilder } from '../../table/record-table-builder.ts';
import { type CsvFile, openCsv } from '../csv/open-csv.ts';
import { CellNumbers } from '../../csv/cell-numbers.ts';
import { CsvCellReader } from '../../csv/csv-reader.ts';
import { readCells } from '../csv/read-csv.ts';
import { ColumnCounts, type ColumnQuality } from './column-counts.ts';
import { readJsonFile } from './read-json-file.ts';
import { RecordIds } from '../../table/record-ids.ts';

/** A table read from files, and what is worth saying of them. */
export interface LoadedTable {
  readonly config: MatchConfig;
  readonly table: RecordTable;
  readonly quality: readonly ColumnQuality[];
  readonly warnings: readonly string[];
}

/** Told how many bytes of all have been read. */
export type OnBytes = (done: number, total: number) => void;

/**
 * What a run takes beside what it takes for each byte of its files, with room to spare: a million records of 70 bytes took 529 MB, half of them 342 MB, 50,000 of a
 * hundred bytes and many pairs 313 MB.
 */
const [bytesBase, bytesForEach] = [300e6, 8];

function checkedConfig(path: string, files: readonly CsvFile[]): MatchConfig {
  const config = readJsonFile(path);
  const headers = files.map(({ header }) => header);
  // The first row of a file without a header is somebody's: of a file that knows no column of CONFIG nothing is told.
  const named = namedColumns(config);
  const strange = files.find(({ header }) => named.length > 0 && !header.some((name) => named.includes(name)));
  if (strange) throw new HubError('CSV_HEADER_MISSING', { file: strange.name, columns: named });
  const problems = configProblemsOf(config, headers).map(problemInWords);
  if (problems.length === 0) return config as MatchConfig;
  const columnsAtHand = named.length > 0 ? [...new Set(headers.flat())] : [];
  throw new HubError('MATCH_CONFIG_INVALID', { ...(columnsAtHand.length > 0 && { columnsAtHand }), problems });
}

/** All columns that CONFIG names, as far as it can be read. */
function namedColumns(config: unknown): readonly string[] {
  const { id, source, columns } = (config ?? {}) as Readonly<Record<string, unknown>>;
  const isColumns = typeof columns === 'object' && columns !== null;
  return [id, source]
    .flat()
    .filter((name) => typeof name === 'string')
    .concat(isColumns ? Object.keys(columns) : []);
}

function checkMemory(files: readonly CsvFile[]): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const needed = bytesBase + bytesForEach * bytes;
  const free = Math.min(freemem(), getHeapStatistics().heap_size_limit);
  if (needed <= free) return;
  const gigabytes = (value: number): string => `${(value / 1e9).toFixed(1)} GB`;
  throw new HubError('MATCH_TOO_LARGE', { files: gigabytes(bytes), needed: gigabytes(needed), free: gigabytes(free) });
}

/**
 * Reads person files into a table.
 *
 * @throws HubError MATCH_CONFIG_INVALID with all that is wrong, MATCH_TOO_LARGE, RECORD_ID_MISSING, RECORD_ID_TWICE, and as openCsv and readCsv
 */
export function loadTable(
  configPath: string,
  paths: readonly string[],
  onBytes: OnBytes = () => undefined,
): LoadedTable {
  const files = paths.map((path) => openCsv(path));
  const config = checkedConfig(configPath, files);
  checkMemory(files);
  const builder = RecordTableBuilder.ofNumbers(config, () => new CellNumbers());
  const counts = new ColumnCounts(Object.keys(config.columns));
  const ids = new RecordIds();
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const warnings: string[] = [];
  let before = 0;
  for (const file of files) {
    // Of files of one name in two folders the path tells the source.
    const name = files.filter((other) => other.name === file.name).length > 1 ? file.path : file.name;
    const idAt = file.header.indexOf(builder.nextIdColumn);
    const taker = builder.fileOfNumbers(name, file.header);
    const counter = counts.file(file.header);
    const reader = new CsvCellReader(
      (columns) => columns.map((column) => builder.numbersOf(column)),
      0,
      (row, number) => {
        ids.take(name, number, row[idAt] ?? 0);
        counter(row);
        taker.add(row);
      },
    );
    const { misread } = readCells(file, reader, (bytes) => onBytes(before + bytes, total));
    before += file.bytes;
    if (misread > 0) warnings.push(`${file.name}: cells that are no UTF-8 were read as windows-1252`);
  }
  ids.check();
  const quality = counts.quality(builder.size);
  return { config, table: builder.build(), quality, warnings: [...warnings, ...counts.warnings(builder.size)] };
}
