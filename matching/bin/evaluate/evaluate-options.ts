import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Output } from '../output.ts';

/** What `match evaluate` was asked to do. */
export interface EvaluateOptions {
  readonly clusters: string;
  readonly truth: readonly string[];
  readonly truthId: string;
  readonly truthColumn: string;
  readonly truthSource?: string;
  readonly pairs?: string;
  readonly possibleLinks?: string;
  readonly against?: string;
  readonly bootstrap: number;
  readonly bootstrapOver: 'persons' | 'components';
  readonly seed: number;
  readonly json: boolean;
}

const wholeNumber = (text: string): number => {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
};

function command(output: Output): Command {
  return new Command('match evaluate')
    .description('Scores the clusters of any engine against the truth.')
    .requiredOption(
      '--clusters <file>',
      'CSV with record_id,cluster_id; a record without a row is a cluster of its own',
    )
    .requiredOption('--truth <files...>', 'CSV with a record id and a person; several where each source has its own')
    .option('--truth-id <column>', 'column of the record id in the truth', 'record_id')
    .option('--truth-column <column>', 'column of the true person', 'cluster_id')
    .option('--truth-source <column>', 'column of the source: figures by pair of sources')
    .option(
      '--pairs <file>',
      'CSV of compared pairs, ids in the first two columns: blocking recall; with match_probability also calibration',
    )
    .option('--possible-links <file>', 'CSV with left,right: what is left to review')
    .option('--against <file>', 'clusters of another engine: the difference on the same draws')
    .option('--bootstrap <draws>', '95% intervals from that many draws; 0 for none', wholeNumber, 0)
    .addOption(
      new Option('--bootstrap-over <units>', 'what is drawn').choices(['persons', 'components']).default('persons'),
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
    return command(output)
      .parse([...args], { from: 'user' })
      .opts<EvaluateOptions & Record<string, unknown>>();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
