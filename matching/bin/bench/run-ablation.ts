import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BatchModel } from '../../score/batch-model.ts';
import { readJsonFile } from '../link/read-json-file.ts';
import type { Output } from '../output.ts';
import { ablationsOf } from './ablations.ts';
import { readBenchSets } from './bench-set.ts';
import { connectedClusters } from './connected-clusters.ts';
import { evaluationOf } from './figures-of-set.ts';
import { type PreparedSet, preparedSet } from './prepared-set.ts';
import { type EngineRun, runEngine } from './run-engine.ts';

/** What `match ablate` was asked to do. */
export interface AblationOptions {
  readonly sets: string;
  readonly data: string;
  readonly only: readonly string[];
  readonly reference?: string;
}

/** What a set loses without one idea. */
interface Loss {
  /** F1 with the idea less F1 without it. */
  readonly f1: number;
  /** Seconds of blocking, scoring and clustering with the idea less those without it. */
  readonly seconds: number;
}

const secondsOf = ({ timings }: EngineRun): number =>
  ['block', 'score', 'cluster'].reduce((sum, stage) => sum + (timings.seconds[stage] ?? 0), 0);

async function lossesOf(prepared: PreparedSet): Promise<ReadonlyMap<string, Loss>> {
  const trained = runEngine(prepared, ['--pairs']);
  const file = join(prepared.folder, 'model.json');
  const model = readJsonFile(join(trained.out, 'model.json')) as BatchModel;
  // Before the folder is written anew.
  const connected = connectedClusters(prepared, trained.out, model);
  const withModel = async (own: BatchModel): Promise<readonly [f1: number, seconds: number]> => {
    writeFileSync(file, JSON.stringify(own));
    const run = runEngine(prepared, ['--model', file]);
    return [(await evaluationOf(prepared, join(run.out, 'clusters.csv'))).f1, secondsOf(run)];
  };
  const [f1, seconds] = await withModel(model);
  const losses = new Map<string, Loss>();
  losses.set('clusters weighed as persons', { f1: f1 - (await evaluationOf(prepared, connected)).f1, seconds: 0 });
  for (const { without, model: own } of ablationsOf(model)) {
    const [less, faster] = await withModel(own);
    losses.set(without, { f1: f1 - less, seconds: seconds - faster });
  }
  return losses;
}

const points = (loss: Loss | undefined): string => (loss ? (100 * loss.f1).toFixed(2) : '');

/**
 * The command `match ablate`: what each idea of the engine is worth on each set, as a page.
 *
 * @returns exit code 0
 * @throws HubError as readBenchSets and preparedSet
 */
export async function runAblation(options: AblationOptions, output: Output): Promise<0> {
  const sets = readBenchSets(options.sets, options.only, options.reference && resolve(options.reference)).filter(
    ({ truth, made, isForSpeed }) => !('expected' in truth) && made === undefined && isForSpeed !== true,
  );
  const work = mkdtempSync(join(tmpdir(), 'match-ablate-'));
  const bySet = new Map<string, ReadonlyMap<string, Loss>>();
  try {
    for (const set of sets) {
      output.error(`ablate: ${set.name}`);
      bySet.set(set.name, await lossesOf(await preparedSet(set, options.data, work)));
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  const all = [...bySet.values()];
  const ideas = [...new Set(all.flatMap((losses) => [...losses.keys()]))];
  const most = (idea: string): number => Math.max(...all.map((losses) => losses.get(idea)?.f1 ?? -Infinity));
  const seconds = (idea: string): string =>
    all.reduce((sum, losses) => sum + (losses.get(idea)?.seconds ?? 0), 0).toFixed(1);
  output.out(`| without | ${sets.map(({ name }) => name).join(' | ')} | seconds saved |`);
  output.out(`| --- |${' ---: |'.repeat(sets.length + 1)}`);
  for (const idea of ideas.sort((one, other) => most(other) - most(one)))
    output.out(`| ${idea} | ${all.map((losses) => points(losses.get(idea))).join(' | ')} | ${seconds(idea)} |`);
  return 0;
}
