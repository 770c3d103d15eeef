import { spawnSync } from 'node:child_process';
import { totalmem } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Timings } from '../link/write-run.ts';
import { readJsonFile } from '../link/read-json-file.ts';
import type { PreparedSet } from './prepared-set.ts';

/** A run of this engine in a process of its own, as anybody would run it. */
export interface EngineRun {
  readonly out: string;
  readonly timings: Timings;
}

const own = fileURLToPath(import.meta.url);
/** The command as it stands beside this file: built, or in the source. */
const command = [
  ...(own.endsWith('.ts') ? ['--conditions=source', '--no-warnings'] : []),
  '--max-semi-space-size=8',
  `--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.75)}`,
  join(dirname(own), '..', `main${extname(own)}`),
];

/** @param more arguments of `link` @throws Error with what the command said, when it fails */
export function runEngine({ set, records, folder }: PreparedSet, more: readonly string[] = []): EngineRun {
  const out = join(folder, 'engine');
  const args = ['link', '--config', set.config, '--records', ...records, '--out', out, ...more];
  const { status, stderr } = spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`match ${args.join(' ')}: ${stderr}`);
  return { out, timings: readJsonFile(join(out, 'timings.json')) as Timings };
}
