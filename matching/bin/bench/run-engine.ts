import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Timings } from '../link/write-run.ts';
import { readJsonFile } from '../link/read-json-file.ts';
import type { PreparedSet } from './prepared-set.ts';

/** A run of this engine in a process of its own, as anybody would run it. */
export interface EngineRun {
  readonly out: string;
  readonly timings: Timings;
}

/** @throws Error with what the command said, when it fails */
export function runEngine({ set, records, folder }: PreparedSet): EngineRun {
  const out = join(folder, 'engine');
  const args = ['link', '--config', set.config, '--records', ...records, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`match ${args.join(' ')}: ${stderr}`);
  return { out, timings: readJsonFile(join(out, 'timings.json')) as Timings };
}
