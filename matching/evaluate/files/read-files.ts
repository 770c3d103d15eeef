import { HubError } from '#schemas/errors';
import { type Clustering, ClusteringBuilder } from '../clusters/clustering.ts';
import { type TruthTable, TruthTableBuilder } from '../clusters/truth-table.ts';
import type { PairList } from '../strata/pair-list.ts';
import { type Column, eachCsvRow } from './each-csv-row.ts';

/** Bytes of a file. */
export type Chunks = AsyncIterable<Uint8Array>;

/** Sources by number. */
export interface Sources {
  readonly names: readonly string[];
  /** Source of each record. */
  readonly sourceOf: Int32Array;
}

/** A truth as read. */
export interface ReadTruth {
  readonly truth: TruthTable;
  /** Records that name no person; each is a person of its own. */
  readonly withoutPerson: number;
  /** Where a column of sources was asked for. */
  readonly sources?: Sources;
}

/** Which columns of a truth to read. */
export interface TruthColumns {
  readonly record: string;
  readonly person: string;
  readonly source?: string;
}

/**
 * Reads who is who.
 *
 * @param files parts of one truth, such as one file a source
 * @throws HubError RECORD_ID_TWICE with how many and the first row, or as eachCsvRow
 */
export async function readTruth(files: readonly Chunks[], columns: TruthColumns): Promise<ReadTruth> {
  const builder = new TruthTableBuilder();
  const twice = new RowsAtFault('RECORD_ID_TWICE', 'truth');
  const [numbers, sourceOf] = [new Map<string, number>(), [] as number[]];
  const wanted = [columns.record, columns.person, ...(columns.source === undefined ? [] : [columns.source])];
  for (const chunks of files)
    await eachCsvRow(chunks, wanted, ([record = '', person = '', source = ''], row) => {
      if (!builder.add(record, person)) {
        twice.add(row);
        return;
      }
      if (columns.source === undefined) return;
      if (!numbers.has(source)) numbers.set(source, numbers.size);
      sourceOf.push(numbers.get(source) ?? 0);
    });
  twice.throwIfAny();
  return {
    truth: builder.build(),
    withoutPerson: builder.withoutPerson,
    ...(columns.source !== undefined && {
      sources: { names: [...numbers.keys()], sourceOf: Int32Array.from(sourceOf) },
    }),
  };
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
  columns: readonly Column[],
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
