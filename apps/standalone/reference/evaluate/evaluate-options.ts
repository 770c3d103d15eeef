import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Output } from '../output.ts';

/** What `reference evaluate` was asked to do. */
export interface EvaluateOptions {
  /** Folder that `reference` wrote. */
  readonly folder: string;
  /** This, the look-ups or both. */
  readonly clusters?: string;
  readonly possibleLinks?: string;
  readonly lookUps?: string;
  readonly bootstrap: number;
  readonly bootstrapOver: 'persons' | 'households' | 'components';
  readonly seed: number;
  readonly json: boolean;
}

const wholeNumber = (text: string): number => {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
};

function command(output: Output): Command {
  return new Command('reference evaluate')
    .description('Scores what any matching engine made of records.csv, and what any hub answered, against the truth.')
    .argument('<folder>', 'folder that reference wrote')
    .option('--clusters <file>', 'CSV with record_id,cluster_id; a record without a row is a cluster of its own')
    .option('--possible-links <file>', 'CSV with left,right: pairs that the engine leaves to review')
    .option(
      '--look-ups <file>',
      'answers to truth/look-ups.jsonl, one JSON object a line: name, outcome, named (agencies)',
    )
    .option('--bootstrap <draws>', '95% intervals from that many draws; 0 for none', wholeNumber, 200)
    .addOption(
      new Option('--bootstrap-over <units>', 'what is drawn')
        .choices(['persons', 'households', 'components'])
        .default('persons'),
    )
    .option('--seed <number>', 'another seed, other draws', wholeNumber, 1)
    .option('--json', 'one object', false)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.error(text.trimEnd()),
    });
}

/** The options, or the exit code of a help page or a wrong call. */
export function evaluateOptionsOf(args: readonly string[], output: Output): EvaluateOptions | 0 | 2 {
  try {
    const parsed = command(output).parse([...args], { from: 'user' });
    const options = parsed.opts<Omit<EvaluateOptions, 'folder'>>();
    if (options.clusters === undefined && options.lookUps === undefined) {
      output.error('error: name what to score: --clusters <file>, --look-ups <file> or both');
      return 2;
    }
    return { ...options, folder: parsed.args[0] ?? '' };
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
