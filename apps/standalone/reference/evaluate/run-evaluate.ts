import { errorText } from '#matching/evaluate';
import { HubError } from '#schemas/errors';
import type { Output } from '../output.ts';
import { evaluateOptionsOf } from './evaluate-options.ts';
import { evaluatePartnership } from './evaluate-partnership.ts';
import { evaluationLines } from './evaluation-lines.ts';

/**
 * The command `reference evaluate`.
 *
 * @param args without interpreter, script and the word `evaluate`
 * @returns exit code: 0 scored, 1 wrong input, 2 wrong call
 */
export async function runEvaluate(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const options = evaluateOptionsOf(args, output);
  if (typeof options === 'number') return options;
  try {
    const evaluation = await evaluatePartnership(options);
    if (options.json) output.out(JSON.stringify(evaluation));
    else for (const line of evaluationLines(evaluation)) output.out(line);
    return 0;
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    output.error(errorText(error));
    return 1;
  }
}
