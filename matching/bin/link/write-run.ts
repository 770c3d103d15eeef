import { join } from 'node:path';
import type { LinkResult, PairList } from '../../link/link-result.ts';
import { matchProbabilityOf } from '../../score/match-weight.ts';
import type { RecordTable } from '../../table/record-table.ts';
import { csvCell, csvPieces } from './csv-of.ts';
import type { RunFile } from './run-file.ts';
import { lastFile, writeWhole } from './write-whole.ts';

/** Seconds and sizes of a run. */
export interface Timings {
  readonly seconds: Readonly<Record<string, number>>;
  readonly totalSeconds: number;
  /** Of all threads, from the start of the process. */
  readonly processorSeconds: number;
  readonly records: number;
  readonly pairsCompared: number;
  readonly pairsPerSecond: number;
  readonly peakMemoryMiB: number;
}

const weightText = (weight: number): string => `${weight.toFixed(4)},${matchProbabilityOf(weight).toFixed(6)}`;

/** Writes pairs with what they weigh as a file of the folder. */
export function writePairs(
  out: string,
  name: string,
  { ids }: RecordTable,
  { left, right, matchWeight }: PairList,
): void {
  const idAt = (place = 0): string => csvCell(ids[place] ?? '');
  // Pairs come heaviest first, and many weigh the same.
  let told = { weight: 0, text: weightText(0) };
  writeWhole(
    join(out, name),
    csvPieces('left,right,match_weight,match_probability', left.length, (at) => {
      const weight = matchWeight[at] ?? 0;
      if (weight !== told.weight) told = { weight, text: weightText(weight) };
      return `${idAt(left[at])},${idAt(right[at])},${told.text}`;
    }),
  );
}

/** Writes what a run came to into its folder, each file whole or not at all; the timings last. */
export function writeRun(out: string, table: RecordTable, result: LinkResult, run: RunFile, timings: Timings): void {
  const { ids } = table;
  const idAt = (place: number): string => csvCell(ids[place] ?? '');
  writeWhole(
    join(out, 'clusters.csv'),
    csvPieces('record_id,cluster_id', ids.length, (place) => `${idAt(place)},${result.clusterOf[place] ?? 0}`),
  );
  writePairs(out, 'links.csv', table, result.links);
  writePairs(out, 'possible-links.csv', table, result.possibleLinks);
  const { contradictions } = result;
  writeWhole(
    join(out, 'contradictions.csv'),
    csvPieces('left,right', contradictions.length, (at) => (contradictions[at] ?? []).map(idAt).join(',')),
  );
  writeWhole(join(out, 'model.json'), `${JSON.stringify(result.model, undefined, 2)}\n`);
  writeWhole(join(out, 'run.json'), `${JSON.stringify(run, undefined, 2)}\n`);
  writeWhole(join(out, lastFile), `${JSON.stringify(timings, undefined, 2)}\n`);
}
