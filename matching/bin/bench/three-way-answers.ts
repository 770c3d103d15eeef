import { join } from 'node:path';
import { openCsv } from '../csv/open-csv.ts';
import { readCsv } from '../csv/read-csv.ts';
import type { ThreeWayTruth } from './bench-set.ts';
import { type PreparedSet, textOf } from './prepared-set.ts';

/** How many cases were answered as expected, of how many. */
export interface ThreeWayAnswers {
  readonly link: readonly [right: number, all: number];
  readonly review: readonly [right: number, all: number];
  readonly apart: readonly [right: number, all: number];
}

const pairsOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** Rows of the second file against the person of the first that each case names. Ids are numbers here: no cell is quoted. */
export function threeWayAnswers({ records, folder }: PreparedSet, truth: ThreeWayTruth): ThreeWayAnswers {
  const [known = '', cases = ''] = records;
  const { personColumn, answerColumn, answers } = truth;
  const column = (path: string, names: readonly string[], take: (cells: readonly string[]) => void): void => {
    const file = openCsv(path);
    readCsv(file, new Set(names), (row) => take(names.map((name) => row[file.header.indexOf(name)] ?? '')));
  };
  const recordsOf = new Map<string, string[]>();
  column(known, ['record_id', personColumn], ([id = '', person = '']) =>
    recordsOf.set(person, [...(recordsOf.get(person) ?? []), id]),
  );
  const clusterOf = new Map(
    pairsOf(textOf(folder, 'engine', 'clusters.csv')).map(([id = '', cluster = '']) => [id, cluster]),
  );
  const possible = new Set(
    pairsOf(textOf(join(folder, 'engine'), 'possible-links.csv')).flatMap(([left, right]) => [
      `${left} ${right}`,
      `${right} ${left}`,
    ]),
  );
  const counts = { link: [0, 0], review: [0, 0], apart: [0, 0] } satisfies Record<string, [number, number]>;
  column(cases, ['record_id', personColumn, answerColumn], ([id = '', person = '', answer = '']) => {
    const others = recordsOf.get(person) ?? [];
    const isLinked = others.some((other) => clusterOf.get(other) === clusterOf.get(id));
    const isAsked = !isLinked && others.some((other) => possible.has(`${id} ${other}`));
    const expected = (['link', 'review', 'apart'] as const).find((name) => answers[name] === answer);
    if (expected === undefined) return;
    const isRight = { link: isLinked, review: isAsked, apart: !isLinked }[expected];
    counts[expected] = [counts[expected][0] + (isRight ? 1 : 0), counts[expected][1] + 1];
  });
  return counts;
}
