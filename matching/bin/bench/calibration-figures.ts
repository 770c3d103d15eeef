import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Calibration, type Figure, figureOf } from '#matching/evaluate';
import type { BatchModel } from '../../score/batch-model.ts';
import { evaluateFiles } from '../evaluate/evaluate-files.ts';
import { readJsonFile } from '../link/read-json-file.ts';
import { evaluationOf } from './figures-of-set.ts';
import type { PreparedSet } from './prepared-set.ts';
import { runEngine } from './run-engine.ts';

/** What observed over expected may be in a bin. */
const [leastRatio, mostRatio] = [0.8, 1.25];
/** Errors among automatic links, at most so many times those expected. */
const mostErrors = 1.5;
/** F1 at our own threshold, at most so much below the best. */
const mostLoss = 0.01;
/** Thresholds tried with truth, in bits above our own. */
const tried = [-4, -2, -1, 1, 2, 4, 8];

function figuresOf(name: string, { bins, automaticLinks, logLoss, pairs }: Calibration): readonly Figure[] {
  const judged = bins.filter(({ isJudged }) => isJudged);
  const right = judged.filter(({ observedOverExpected: ratio }) => ratio >= leastRatio && ratio <= mostRatio);
  const ratio = automaticLinks.observedErrors / Math.max(automaticLinks.expectedErrors, 1);
  return [
    {
      ...figureOf(`${name}: bins calibrated, of ${judged.length}`, 'bins', [right.length]),
      bar: `>= ${judged.length}`,
      holds: right.length === judged.length,
    },
    ...judged.map((bin): Figure => ({
      ...figureOf(`${name}: observed / expected, ${bin.from} to ${bin.to}`, '', [bin.observedOverExpected], 3),
      bar: `${leastRatio} to ${mostRatio}`,
      holds: right.includes(bin),
    })),
    {
      ...figureOf(`${name}: errors among automatic links / expected`, '', [ratio], 3),
      bar: `<= ${mostErrors}`,
      holds: ratio <= mostErrors,
    },
    figureOf(`${name}: log loss of ${pairs} pairs`, 'nats', [logLoss], 4),
  ];
}

/**
 * Whether match probabilities mean what they say on a set, and what its threshold, chosen without truth, loses against the best one. The engine runs
 * again by the model of the run.
 *
 * @param out folder of the run
 */
export async function calibrationFigures(prepared: PreparedSet, out: string): Promise<readonly Figure[]> {
  const { set, truth, folder } = prepared;
  if ('expected' in set.truth) return [];
  const model = readJsonFile(join(out, 'model.json')) as BatchModel;
  const file = join(folder, 'calibrated-model.json');
  const runAt = (more: number, ...args: readonly string[]): string => {
    const { link, review } = model.thresholds;
    const thresholds = { link: link + more, review: Math.min(review, link + more - 1) };
    writeFileSync(file, JSON.stringify({ ...model, thresholds }));
    return runEngine(prepared, ['--model', file, ...args]).out;
  };
  const own = runAt(0, '--pairs');
  const { calibration, f1 } = await evaluateFiles({
    clusters: join(own, 'clusters.csv'),
    truth: [truth],
    truthId: 'record_id',
    truthColumn: 'cluster_id',
    pairs: join(own, 'pairs.csv'),
    bootstrap: 0,
    bootstrapOver: 'persons',
    seed: 1,
    json: true,
  });
  let best = f1;
  for (const more of tried) best = Math.max(best, (await evaluationOf(prepared, join(runAt(more), 'clusters.csv'))).f1);
  return [
    ...(calibration ? figuresOf(set.name, calibration) : []),
    {
      ...figureOf(`${set.name}: F1 below that of the best threshold`, '', [best - f1], 4),
      bar: `<= ${mostLoss}`,
      holds: best - f1 <= mostLoss,
    },
  ];
}
