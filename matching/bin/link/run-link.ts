import { join } from 'node:path';
import { constraintsOf } from '../../cluster/constraints-of.ts';
import { TableComparer } from '../../compare/table-comparer.ts';
import { linkTable } from '../../link/link-table.ts';
import type { Progress } from '../../link/link-result.ts';
import { parseBatchModel } from '../../score/parse-batch-model.ts';
import { matchWeightOf } from '../../score/match-weight.ts';
import { TableScorer } from '../../score/table-scorer.ts';
import { trainTable } from '../../train/train-table.ts';
import type { Output } from '../output.ts';
import { clusterCount } from '../../link/cluster-members.ts';
import { reportOf } from '../report/report-of.ts';
import { loadTable } from './load-table.ts';
import { readDecisions } from './read-decisions.ts';
import { readJsonFile } from './read-json-file.ts';
import { scoreInWorkers } from './score-in-workers.ts';
import { runFileOf } from './run-file.ts';
import { writePairs, writeRun } from './write-run.ts';
import { prepareFolder, writeWhole } from './write-whole.ts';

/** Options of `link`. */
export interface LinkArguments {
  readonly config: string;
  readonly records: readonly string[];
  readonly out: string;
  readonly model?: string;
  /** Decisions of people: CSV left,right,verdict. */
  readonly constraints?: string;
  /** Whether compared pairs are written. */
  readonly pairs: boolean;
  /** Threads that score. */
  readonly workers: number;
}

/** From such a share of records on that were compared with nothing it is said. */
const notComparedShare = 0.1;

/** Match probability from which compared pairs are written where they are asked for. */
const worthWriting = 0.01;

const clock = (): number => performance.now();

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Links person files and writes what came of it. */
export function runLink(
  { config, records, out, model, constraints, pairs, workers }: LinkArguments,
  output: Output,
  onProgress: Progress,
): 0 {
  const began = clock();
  prepareFolder(out);
  const loaded = loadTable(config, records, (done, total) => onProgress('read', done, total));
  for (const warning of loaded.warnings) output.error(`warning: ${warning}`);
  const read = (clock() - began) / 1000;
  const { table } = loaded;
  const decided = constraintsOf(constraints === undefined ? [] : readDecisions(constraints), table.ids);
  if (decided.notHere > 0)
    output.error(`warning: ${decided.notHere} decisions are about records that are not in these files`);
  const overrides = loaded.config.overrides ?? {};
  const comparer = new TableComparer(table);
  const result = linkTable(table, {
    comparer,
    overrides,
    constraints: decided.constraints,
    score: scoreInWorkers(workers),
    ...(pairs && { pairsFrom: matchWeightOf(worthWriting) }),
    onProgress,
    clock,
    ...(model !== undefined && { model: parseBatchModel(readJsonFile(model)) }),
  });
  const alone = result.recordsNotCompared;
  if (alone > notComparedShare * table.ids.length)
    output.error(
      `warning: ${alone} of ${table.ids.length} records were compared with nothing: what they hold is nobody else's, or too many hold it`,
    );
  if (result.contradictions.length > 0)
    output.error(
      `warning: ${result.contradictions.length} decisions "same" are contradicted by others and did not hold: contradictions.csv`,
    );
  const writing = clock();
  const score = result.timings.find(({ stage }) => stage === 'score')?.seconds ?? 0;
  const scorer = new TableScorer(table, comparer, result.model);
  writeWhole(
    join(out, 'report.html'),
    reportOf({ table, result, scorer, quality: loaded.quality, warnings: loaded.warnings }),
  );
  const seconds = {
    read,
    ...Object.fromEntries(result.timings.map(({ stage, seconds: own }) => [stage, own])),
    write: (clock() - writing) / 1000,
  };
  if (pairs) writePairs(out, 'pairs.csv', table, result.pairs);
  writeRun(out, table, result, runFileOf(config, records), {
    seconds,
    totalSeconds: (clock() - began) / 1000,
    processorSeconds: processorSeconds(),
    records: table.ids.length,
    pairsCompared: result.pairsCompared,
    pairsPerSecond: Math.round(result.pairsCompared / Math.max(score, 1e-9)),
    peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  });
  const clusters = clusterCount(result.clusterOf);
  output.error(
    `${table.ids.length} records, ${result.pairsCompared} pairs compared, ${clusters} clusters, ${result.possibleLinks.left.length} possible links, in ${out}`,
  );
  return 0;
}

/** Trains a model and writes it. */
export function runTrain(
  config: string,
  records: readonly string[],
  model: string,
  output: Output,
  onProgress: Progress,
): 0 {
  const loaded = loadTable(config, records, (done, total) => onProgress('read', done, total));
  for (const warning of loaded.warnings) output.error(`warning: ${warning}`);
  const trained = trainTable(loaded.table, new TableComparer(loaded.table), loaded.config.overrides, onProgress);
  writeWhole(model, `${JSON.stringify(trained.model, undefined, 2)}\n`);
  for (const line of trained.model.provenance) output.error(line);
  return 0;
}
