import { join } from 'node:path';
import { namingFile } from '#matching/evaluate';
import { HubError } from '#schemas/errors';
import { readJsonLines } from '../read/read-json-lines.ts';
import type { ExpectedLookUp, LookUpAnswer } from './score-look-ups.ts';

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

type Fields = Readonly<Record<string, unknown>>;

function faultsOf(line: Fields, texts: readonly string[], lists: readonly string[]): readonly string[] {
  return [
    ...texts.filter((field) => typeof line[field] !== 'string'),
    ...lists.filter((field) => !isTexts(line[field])),
  ];
}

function expectedOf(line: Fields): ExpectedLookUp | readonly string[] {
  const optional = line['mayAlsoShow'] === undefined ? [] : ['mayAlsoShow'];
  const origin = line['origin'] === undefined ? [] : ['origin'];
  const faults = faultsOf(
    line,
    ['name', 'kind', 'role', 'agency', 'expectedOutcome', ...origin],
    ['expectedAgencies', ...optional],
  );
  return faults.length > 0 ? faults : (line as unknown as ExpectedLookUp);
}

function answerOf(line: Fields): LookUpAnswer | readonly string[] {
  const faults = faultsOf(line, ['name', 'outcome'], ['named']);
  return faults.length > 0 ? faults : (line as unknown as LookUpAnswer);
}

/** The scripted look-ups of a partnership's folder. @throws HubError FILE_UNREADABLE, RECORD_INVALID */
export function readExpectedLookUps(folder: string): Promise<readonly ExpectedLookUp[]> {
  return readJsonLines(join(folder, 'truth', 'look-ups.jsonl'), expectedOf);
}

/**
 * Answers by look-up.
 *
 * @throws HubError FILE_UNREADABLE, RECORD_INVALID; RECORD_ID_UNKNOWN and RECORD_ID_TWICE for answers to nothing asked, and two to one
 */
export async function readAnswers(
  path: string,
  expected: readonly ExpectedLookUp[],
): Promise<ReadonlyMap<string, LookUpAnswer>> {
  const answers = await readJsonLines(path, answerOf);
  const byName = new Map(answers.map((answer) => [answer.name, answer]));
  const names = new Set(expected.map(({ name }) => name));
  const unknown = answers.filter(({ name }) => !names.has(name)).length;
  return namingFile(path, () => {
    if (unknown > 0) throw new HubError('RECORD_ID_UNKNOWN', { fields: ['name'], rows: unknown });
    if (byName.size < answers.length)
      throw new HubError('RECORD_ID_TWICE', { fields: ['name'], rows: answers.length - byName.size });
    return Promise.resolve(byName);
  });
}
