import { errorText } from '#matching/evaluate';
import { HubError } from '#schemas/errors';
import { evaluateFiles } from './evaluate-files.ts';
import type { Output } from '../output.ts';
import { evaluateOptionsOf } from './evaluate-options.ts';
import { evaluationText } from './evaluation-text.ts';

/**
 * The command `match evaluate`.
 *
 * @param args without interpreter, script and the word `evaluate`
 * @returns exit code: 0 scored, 1 wrong input, 2 wrong call
 */
export async function runEvaluate(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const options = evaluateOptionsOf(args, output);
  if (typeof options === 'number') return options;
  try {
    const evaluation = await evaluateFiles(options);
    if (options.json) output.out(JSON.stringify(evaluation));
    else for (const line of evaluationText(evaluation)) output.out(line);
    return 0;
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    output.error(errorText(error));
    return 1;
  }
}
