import { HubError } from '#schemas/errors';
import { type Clustering, ClusteringBuilder } from '../clusters/clustering.ts';
import { type TruthTable, TruthTableBuilder } from '../clusters/truth-table.ts';
import type { PairList } from '../strata/pair-list.ts';
import { eachCsvRow } from './each-csv-row.ts';

/** Bytes of a file. */
export type Chunks = AsyncIterable<Uint8Array>;

/** A truth as read, and how many of its records name no person. */
export interface ReadTruth {
  readonly truth: TruthTable;
  readonly withoutPerson: number;
}

/**
 * Reads who is who.
 *
 * @param files parts of one truth, such as one file a source
 * @param recordColumn and @param personColumn names of the columns
 * @throws HubError RECORD_ID_TWICE with how many and the first row, or as eachCsvRow
 */
export async function readTruth(
  files: readonly Chunks[],
  recordColumn: string,
  personColumn: string,
): Promise<ReadTruth> {
  const builder = new TruthTableBuilder();
  const twice = new RowsAtFault('RECORD_ID_TWICE', 'truth');
  for (const chunks of files)
    await eachCsvRow(chunks, [recordColumn, personColumn], ([record = '', person = ''], row) => {
      if (!builder.add(record, person)) twice.add(row);
    });
  twice.throwIfAny();
  return { truth: builder.build(), withoutPerson: builder.withoutPerson };
}

/**
 * Reads clusters, columns record_id and cluster_id.
 *
 * @throws HubError RECORD_ID_UNKNOWN, RECORD_ID_TWICE with how many and the first row, or as eachCsvRow
 */
export async function readClusters(chunks: Chunks, truth: TruthTable): Promise<Clustering> {
  const builder = new ClusteringBuilder(truth);
  const [unknown, twice] = [
    new RowsAtFault('RECORD_ID_UNKNOWN', 'clusters'),
    new RowsAtFault('RECORD_ID_TWICE', 'clusters'),
  ];
  await eachCsvRow(chunks, ['record_id', 'cluster_id'], ([record = '', cluster = ''], row) => {
    const outcome = builder.add(record, cluster);
    if (outcome === 'unknown') unknown.add(row);
    if (outcome === 'twice') twice.add(row);
  });
  unknown.throwIfAny();
  twice.throwIfAny();
  return builder.build();
}

/**
 * Reads pairs of records, each as it comes; more columns may be asked for.
 *
 * @param columns of left and right, by name or place, then others
 * @throws HubError RECORD_ID_UNKNOWN with how many and the first row, or as eachCsvRow
 */
export async function readPairs(
  chunks: Chunks,
  columns: readonly (string | number)[],
  { recordOf }: TruthTable,
  take: (left: number, right: number, others: readonly string[], row: number) => void,
): Promise<void> {
  const unknown = new RowsAtFault('RECORD_ID_UNKNOWN', 'pairs');
  await eachCsvRow(chunks, columns, ([leftId = '', rightId = '', ...others], row) => {
    const [left, right] = [recordOf.get(leftId), recordOf.get(rightId)];
    if (left === undefined || right === undefined) unknown.add(row);
    else take(left, right, others, row);
  });
  unknown.throwIfAny();
}

/** Reads pairs into a list, columns left and right. */
export async function readPairList(chunks: Chunks, truth: TruthTable): Promise<PairList> {
  const list: number[] = [];
  await readPairs(chunks, ['left', 'right'], truth, (left, right) => list.push(left, right));
  return Int32Array.from(list);
}

/** Counts rows at fault. An error names their number and the first row, never a record id: that may be a legacy key. */
class RowsAtFault {
  readonly #code: 'RECORD_ID_TWICE' | 'RECORD_ID_UNKNOWN';
  readonly #what: string;
  #rows = 0;
  #first = 0;

  constructor(code: 'RECORD_ID_TWICE' | 'RECORD_ID_UNKNOWN', what: string) {
    this.#code = code;
    this.#what = what;
  }

  add(row: number): void {
    if (this.#rows++ === 0) this.#first = row;
  }

  throwIfAny(): void {
    if (this.#rows > 0) throw new HubError(this.#code, { in: this.#what, rows: this.#rows, firstRow: this.#first });
  }
}
