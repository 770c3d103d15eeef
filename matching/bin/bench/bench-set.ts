import { join } from 'node:path';
import { HubError } from '#schemas/errors';
import { readJsonFile } from '../link/read-json-file.ts';

/** Splink on the same data: arguments of the harness that runs it. */
export interface PeerOfSet {
  /** Its name of the records; absent: their file. */
  readonly dataset?: string;
  readonly config: string;
  /** Columns withheld from it, as from us. */
  readonly without?: readonly string[];
  /** In front of its record ids, by file. */
  readonly prefixes?: readonly string[];
  /** Its blocking rules, where the configuration's are not meant. */
  readonly block?: readonly string[];
}

/** A public data set with known truth. */
export interface BenchSet {
  readonly name: string;
  /** CONFIG, beside the list of sets. */
  readonly config: string;
  /** Below the folder of data; of a set that is made none. */
  readonly records: readonly string[];
  /** What makes its records: a program of the harness that runs Splink, and how many persons it is to make. */
  readonly made?: { readonly by: string; readonly persons: number };
  /** Gives rows a number, as `record_id`, where the file's own ids repeat. */
  readonly numbersRows?: boolean;
  /** Where the true person stands: in a column (empty: a person of its own), in the id, as what the expression captures, or in a file of its own. */
  readonly truth:
    | { readonly file: string }
    | { readonly column: string }
    | { readonly ofId: string }
    | { readonly expected: ThreeWayTruth };
  readonly peer?: PeerOfSet;
  /** Whether it is there for speed and memory alone, by blocking rules that nobody would choose. */
  readonly isForSpeed?: boolean;
  readonly bars: Readonly<Record<string, number>>;
}

/** Cases with three right answers: the second file's rows against the first. */
export interface ThreeWayTruth {
  readonly personColumn: string;
  readonly answerColumn: string;
  readonly answers: { readonly link: string; readonly review: string; readonly apart: string };
}

/** A reference partnership as a set. @param folder that `npm run reference` wrote */
const referenceSet = (folder: string): BenchSet => ({
  name: 'reference',
  config: join(folder, 'match-config.json'),
  records: [join(folder, 'records.csv')],
  truth: { file: join(folder, 'truth.csv') },
  bars: {},
});

/**
 * Reads the list of sets.
 *
 * @param reference folder of a reference partnership that is a set besides
 *
 * @throws HubError FILE_UNREADABLE, JSON_INVALID, CONFIG_INVALID for a set that is not in the list
 */
export function readBenchSets(path: string, wanted: readonly string[], reference?: string): readonly BenchSet[] {
  const sets = [
    ...(readJsonFile(path) as readonly BenchSet[]).map((set) => ({ ...set, config: join(path, '..', set.config) })),
    ...(reference === undefined ? [] : [referenceSet(reference)]),
  ];
  const unknown = wanted.filter((name) => !sets.some((set) => set.name === name));
  if (unknown.length > 0) throw new HubError('CONFIG_INVALID', { unknown, sets: sets.map(({ name }) => name) });
  return wanted.length === 0 ? sets : sets.filter(({ name }) => wanted.includes(name));
}
