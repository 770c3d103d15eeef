import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Figure, tableOf } from '#matching/evaluate';
import type { Output } from '../output.ts';
import { readBenchSets } from './bench-set.ts';
import { accuracyFigures, speedFigures } from './figures-of-set.ts';
import { calibrationFigures } from './calibration-figures.ts';
import { type Hardship, harderConfig, harderSet, isHarder } from './harder-set.ts';
import { preparedSet } from './prepared-set.ts';
import { runEngine } from './run-engine.ts';
import { makeRecords, peerProblem, type PeerRun, runPeer } from './run-peer.ts';

/** What `match bench` was asked to do. */
export interface BenchOptions extends Hardship {
  readonly sets: string;
  readonly data: string;
  readonly peers: string;
  readonly python: string;
  readonly only: readonly string[];
  readonly reference?: string;
  readonly runs: number;
  readonly withPeer: boolean;
  /** Whether match probabilities are held against the truth. */
  readonly calibration: boolean;
  readonly json: boolean;
}

/**
 * The command `match bench`: accuracy, speed and memory on public data sets, beside Splink in the same run.
 *
 * @returns exit code: 0 measured, whether the bars hold or not
 * @throws HubError as readBenchSets, harderConfig and preparedSet
 */
export async function runBench(options: BenchOptions, output: Output): Promise<0> {
  const { data, peers, python, runs, json, calibration } = options;
  const named = readBenchSets(options.sets, options.only, options.reference && resolve(options.reference));
  // Rules that are prescribed for speed may ask for columns that a harder set lacks.
  const sets = isHarder(options) ? named.filter(({ isForSpeed = false }) => !isForSpeed) : named;
  // Before any is measured: what has been would be lost.
  for (const set of sets) harderConfig(set, options);
  // The harness reads the sets as they are.
  const withPeer = options.withPeer && !isHarder(options);
  const problem = withPeer ? peerProblem({ python, peers, data }) : 'it was not asked for';
  if (problem !== undefined) output.error(`bench: without Splink: ${problem}`);
  const work = mkdtempSync(join(tmpdir(), 'match-bench-'));
  const figures: Figure[] = [];
  try {
    for (const set of sets) {
      if (set.made && problem !== undefined) {
        output.error(`bench: without ${set.name}: the harness that runs Splink makes its records`);
        continue;
      }
      const whole = await preparedSet(set, data, work, (by, persons, folder) =>
        makeRecords({ python, peers, data }, by, persons, folder),
      );
      const prepared = isHarder(options) ? harderSet(whole, options) : whole;
      const [own, theirs]: [ReturnType<typeof runEngine>[], PeerRun[]] = [[], []];
      // By turns, so that whatever else the machine does falls on both.
      for (let run = 1; run <= runs; run++) {
        output.error(`bench: ${set.name}, run ${run} of ${runs}`);
        own.push(runEngine(prepared));
        const peer = problem === undefined ? runPeer({ python, peers, data }, prepared) : undefined;
        if (peer) theirs.push(peer);
      }
      const [first] = own;
      if (!first) continue;
      const made = [
        ...(set.isForSpeed === true ? [] : await accuracyFigures(prepared, first, theirs[0])),
        ...speedFigures(prepared, own, theirs),
        ...(calibration ? await calibrationFigures(prepared, first.out) : []),
      ];
      figures.push(...made);
      if (json) for (const figure of made) output.out(JSON.stringify(figure));
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  if (!json) for (const line of tableOf(figures)) output.out(line);
  return 0;
}
