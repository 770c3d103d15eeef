import { HubError } from '#schemas/errors';
import type { Decision } from '../../cluster/constraints-of.ts';
import { openCsv } from '../csv/open-csv.ts';
import { readCsv } from '../csv/read-csv.ts';

const columns = ['left', 'right', 'verdict'] as const;
const verdicts: readonly string[] = ['same', 'different'] satisfies readonly Decision['verdict'][];
/** Rows named in an error, at most. */
const mostNamed = 20;

/**
 * Reads a CSV of decisions: `left,right,verdict` with two record ids, and `same` or `different`.
 *
 * @throws HubError COLUMN_MISSING, MATCH_DECISIONS_INVALID with the rows, and as openCsv and readCsv
 */
export function readDecisions(path: string): readonly Decision[] {
  const file = openCsv(path);
  const missing = columns.filter((name) => !file.header.includes(name));
  if (missing.length > 0) throw new HubError('COLUMN_MISSING', { file: file.name, missing, atHand: file.header });
  const decisions: Decision[] = [];
  const invalid: number[] = [];
  readCsv(file, new Set(columns), (row, number) => {
    const [left = '', right = '', verdict = ''] = columns.map((name) => (row[file.header.indexOf(name)] ?? '').trim());
    if (left === '' || right === '' || !verdicts.includes(verdict)) invalid.push(number);
    else decisions.push({ left, right, verdict: verdict as Decision['verdict'] });
  });
  if (invalid.length > 0)
    throw new HubError('MATCH_DECISIONS_INVALID', { file: file.name, rows: invalid.slice(0, mostNamed).map(String) });
  return decisions;
}
