import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonFile } from '../link/read-json-file.ts';
import { type PreparedSet, textOf } from './prepared-set.ts';

/** What the harness writes of a run of Splink. */
export interface PeerTimings {
  readonly versions: { readonly splink: string };
  readonly seconds: Readonly<Record<string, number>>;
  readonly cpu_seconds: Readonly<Record<string, number>>;
  readonly total_seconds: number;
  readonly total_cpu_seconds: number;
  readonly peak_rss_mib: number;
  readonly pairs_compared: number;
  readonly scores: { readonly f1: number; readonly b3_f1: number; readonly precision: number; readonly recall: number };
  /** At the threshold that the truth chose: it flatters. */
  readonly best?: { readonly f1: { readonly f1: number } };
}

/** A run of Splink. */
export interface PeerRun {
  readonly timings: PeerTimings;
  /** Its clusters under our record ids. */
  readonly clusters: string;
}

/** Where Splink is. */
export interface PeerHarness {
  readonly python: string;
  readonly peers: string;
  readonly data: string;
}

/** Why Splink cannot be run; undefined when it can. */
export function peerProblem({ python, peers }: PeerHarness): string | undefined {
  if (!existsSync(join(peers, 'splink_run.py'))) return `there is no splink_run.py in ${peers}`;
  const { status } = spawnSync(python, ['-c', 'import splink']);
  return status === 0 ? undefined : `${python} cannot import splink: name one that can with --python`;
}

/** Lets a program of the harness make the records of a set. @returns their file @throws Error with what it said, when it fails */
export function makeRecords({ python, peers, data }: PeerHarness, by: string, persons: number, folder: string): string {
  const file = join(folder, 'made.csv');
  const { status, stderr } = spawnSync(python, [join(peers, by), persons.toString(), file, data], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${by} ${persons}: ${stderr.slice(-2000)}`);
  return file;
}

/** @throws Error with what the harness said, when it fails */
export function runPeer(
  { python, peers, data }: PeerHarness,
  { set, records, folder }: PreparedSet,
): PeerRun | undefined {
  if (!set.peer) return undefined;
  const { dataset = records[0] ?? '', config, without = [], prefixes, block } = set.peer;
  const out = join(folder, 'peer');
  const withheld = without.length > 0 ? ['--without', ...without] : [];
  const args = [
    join(peers, 'splink_run.py'),
    dataset,
    '--data',
    data,
    '--out',
    out,
    '--config',
    config,
    // Of a million records it keeps what is likely, as one does, and no threshold is chosen with the truth.
    ...(set.made ? ['--keep-above', '0.5'] : ['--sweep']),
    ...(block ? ['--block', ...block] : []),
    ...withheld,
  ];
  const { status, stderr } = spawnSync(python, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`splink_run.py ${dataset}: ${stderr.slice(-2000)}`);
  const clusters = join(folder, 'peer-clusters.csv');
  const own = textOf(out, 'clusters.csv');
  // Its ids carry the file in front.
  writeFileSync(clusters, prefixes ? own.replace(new RegExp(`^(?:${prefixes.join('|')})(?!ecord_id)`, 'gm'), '') : own);
  return { timings: readJsonFile(join(out, 'timings.json')) as PeerTimings, clusters };
}
