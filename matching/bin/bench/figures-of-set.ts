import { join } from 'node:path';
import { atMost, type Figure, figureOf } from '#matching/evaluate';
import type { Evaluation } from '../evaluate/evaluate-files.ts';
import { evaluateFiles } from '../evaluate/evaluate-files.ts';
import type { EngineRun } from './run-engine.ts';
import type { PeerRun } from './run-peer.ts';
import type { PreparedSet } from './prepared-set.ts';
import { threeWayAnswers } from './three-way-answers.ts';

/** Draws of the paired comparison with the peer. */
const draws = 500;

/** Scores a file of clusters of a set, beside the peer's where there is one. */
export const evaluationOf = ({ truth }: PreparedSet, clusters: string, peer?: PeerRun): Promise<Evaluation> =>
  evaluateFiles({
    clusters,
    truth: [truth],
    truthId: 'record_id',
    truthColumn: 'cluster_id',
    bootstrap: peer ? draws : 0,
    bootstrapOver: 'persons',
    seed: 1,
    json: true,
    ...(peer && { against: peer.clusters }),
  });

/** Accuracy of one set: precision, recall, F1 and B3 of the final clusters, beside the peer's. */
export async function accuracyFigures(
  prepared: PreparedSet,
  run: EngineRun,
  peer?: PeerRun,
): Promise<readonly Figure[]> {
  const { name, bars, truth } = prepared.set;
  if ('expected' in truth) return threeWayFigures(prepared);
  const evaluation = await evaluationOf(prepared, join(run.out, 'clusters.csv'), peer);
  const difference = evaluation.against?.difference;
  const best = peer?.timings.best?.f1.f1;
  return (
    [
      ['precision', 'precision', evaluation.against?.precision],
      ['recall', 'recall', evaluation.against?.recall],
      ['F1', 'f1', evaluation.against?.f1],
      ['B3 F1', 'b3F1', evaluation.against?.b3F1],
    ] as const
  ).map(([label, measure, theirs]): Figure => {
    const bar = bars[measure];
    const paired = measure === 'f1' || measure === 'b3F1' ? difference?.[measure] : undefined;
    const excluded = paired ? `, zero ${paired.zeroIsExcluded ? 'excluded' : 'not excluded'}` : '';
    const flattered = measure === 'f1' && best !== undefined ? `, best ${best.toFixed(4)}` : '';
    return {
      ...figureOf(`${name}: ${label}`, '', [evaluation[measure]], 5),
      ...(theirs !== undefined && { peer: `Splink ${theirs.toFixed(4)}${flattered}${excluded}` }),
      ...(bar !== undefined && { bar: `>= ${bar}`, holds: evaluation[measure] >= bar }),
    };
  });
}

function threeWayFigures(prepared: PreparedSet): readonly Figure[] {
  const { name, bars, truth } = prepared.set;
  if (!('expected' in truth)) return [];
  return Object.entries(threeWayAnswers(prepared, truth.expected)).map(([answer, [right, all]]): Figure => {
    const bar = bars[answer];
    return {
      ...figureOf(`${name}: ${answer}, right of ${all}`, 'cases', [right]),
      ...(bar !== undefined && { bar: `>= ${bar}`, holds: right >= bar }),
    };
  });
}

const seconds = (run: EngineRun, ...stages: readonly string[]): number =>
  stages.reduce((sum, stage) => sum + (run.timings.seconds[stage] ?? 0), 0);

/** Speed and memory of one set over several runs of each engine. */
export function speedFigures(
  { set }: PreparedSet,
  runs: readonly EngineRun[],
  peers: readonly PeerRun[],
): readonly Figure[] {
  const { name, bars } = set;
  const median = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const theirs = (value: (peer: PeerRun) => number): number | undefined =>
    peers.length === 0 ? undefined : median(peers.map(value));
  const stages = (peer: PeerRun, ...names: readonly string[]): number =>
    names.reduce((sum, stage) => sum + (peer.timings.seconds[stage] ?? 0), 0);
  const pairs = runs[0]?.timings.pairsCompared ?? 0;
  const beside = (figure: Figure, other: number | undefined, isRate = false): Figure =>
    other === undefined
      ? figure
      : {
          ...figure,
          peer: `Splink ${Number(other.toPrecision(4))} ${figure.unit}, ${(isRate ? figure.value / other : other / figure.value).toFixed(1)} times`,
        };
  const barred = (figure: Figure, bar: number | undefined): Figure =>
    bar === undefined ? figure : atMost(figure, bar);
  return [
    barred(figureOf(`${name}: pairs compared`, 'pairs', [pairs]), bars['pairs']),
    barred(
      beside(
        figureOf(
          `${name}: train`,
          's',
          runs.map((run) => seconds(run, 'train')),
        ),
        theirs((peer) => stages(peer, 'prior', 'estimate_u', 'em')),
      ),
      bars['trainSeconds'],
    ),
    beside(
      figureOf(
        `${name}: block and score`,
        'pairs/s',
        runs.map((run) => run.timings.pairsCompared / seconds(run, 'block', 'score')),
      ),
      theirs((peer) => peer.timings.pairs_compared / stages(peer, 'block', 'predict')),
      true,
    ),
    beside(
      figureOf(
        `${name}: file to clusters, processor`,
        's',
        runs.map((run) => run.timings.processorSeconds),
      ),
      theirs((peer) => peer.timings.total_cpu_seconds),
    ),
    barred(
      beside(
        figureOf(
          `${name}: peak memory`,
          'MiB',
          runs.map((run) => run.timings.peakMemoryMiB),
        ),
        theirs((peer) => peer.timings.peak_rss_mib),
      ),
      bars['memoryMiB'],
    ),
  ];
}
