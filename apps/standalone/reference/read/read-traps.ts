import { join } from 'node:path';
import { type ExpectedAnswer, type ExpectedPair, namingFile, readPairs, type TruthTable } from '#matching/evaluate';
import { HubError } from '#schemas/errors';
import { bytesOf } from './bytes-of.ts';

/** A pair of records that tempts an engine, with its right answer. */
export interface TrapPair extends ExpectedPair {
  readonly trap: string;
}

const isAnswer = (text: string): text is ExpectedAnswer => text === 'link' || text === 'review' || text === 'apart';

/** Reads `truth/truth-trap.csv`. @throws HubError of the list in schemas/errors, with the file and row */
export async function readTraps(folder: string, truth: TruthTable): Promise<readonly TrapPair[]> {
  const path = join(folder, 'truth', 'truth-trap.csv');
  const traps: TrapPair[] = [];
  await namingFile(path, () =>
    readPairs(
      bytesOf(path),
      ['left', 'right', 'trap', 'expected'],
      truth,
      (left, right, [trap = '', expected = ''], row) => {
        if (!isAnswer(expected)) throw new HubError('RECORD_INVALID', { row, fields: ['expected'] });
        traps.push({ trap, left, right, expected });
      },
    ),
  );
  return traps;
}
