import { availableParallelism } from 'node:os';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { errorText } from '#matching/evaluate';
import { HubError } from '#schemas/errors';
import type { Progress } from '../link/link-result.ts';
import { type AblationOptions, runAblation } from './bench/run-ablation.ts';
import { type BenchOptions, runBench } from './bench/run-bench.ts';
import { runEvaluate } from './evaluate/run-evaluate.ts';
import { runExplain } from './link/run-explain.ts';
import { type LinkArguments, runLink, runTrain } from './link/run-link.ts';
import { runProfile, runUnlinkable } from './link/run-profile.ts';
import type { Output } from './output.ts';

interface Files {
  readonly config: string;
  readonly records: readonly string[];
}

const withFiles = (command: Command): Command =>
  command
    .requiredOption('--config <file>', 'CONFIG: what each column is (JSON)')
    .requiredOption('--records <files...>', 'CSV with a header, one or more');

const positive = (text: string): number => {
  if (!/^[1-9][0-9]?$/.test(text)) throw new InvalidArgumentError('A number from 1 to 99 is needed.');
  return Number(text);
};

const share = (text: string): number => {
  if (!/^(?:0?\.\d+|[01])$/.test(text)) throw new InvalidArgumentError('A share from 0 to 1 is needed, such as .3.');
  return Number(text);
};

function commandOf(output: Output, onProgress: Progress, done: (code: Promise<0> | 0) => void): Command {
  const command = new Command('match')
    .description('Links the records of any person file: who is who, without a shared number and without training data.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.error(text.trimEnd()),
    });
  withFiles(command.command('link').description('links records and writes clusters, links, model and report'))
    .requiredOption('--out <folder>', 'where the results go')
    .option('--model <file>', 'a model of an earlier run; without it one is trained on these records')
    .option('--constraints <file>', 'CSV left,right,verdict: what people decided, same or different')
    .option('--pairs', 'write besides every compared pair of match probability .01 or more', false)
    .option('--workers <number>', 'threads that score; the results are the same', positive, availableParallelism())
    .action((options: LinkArguments) => done(runLink(options, output, onProgress)));
  withFiles(command.command('train').description('trains a model and writes it'))
    .requiredOption('--model <file>', 'where the model goes')
    .action(({ config, records, model }: Files & { model: string }) =>
      done(runTrain(config, records, model, output, onProgress)),
    );
  command
    .command('explain')
    .description('says why two records of a run weigh what they do')
    .requiredOption('--out <folder>', 'the folder of the run')
    .argument('<left>', 'record id')
    .argument('<right>', 'record id')
    .action((left: string, right: string, { out }: { out: string }) => done(runExplain(out, left, right, output)));
  withFiles(
    command.command('profile').description('says how well the columns are filled and what is read of them'),
  ).action(({ config, records }: Files) => done(runProfile(config, records, output, onProgress)));
  withFiles(
    command
      .command('unlinkable')
      .description('says which share of the records say too little to be linked to anything'),
  ).action(({ config, records }: Files) => done(runUnlinkable(config, records, output, onProgress)));
  command
    .command('bench')
    .description('measures accuracy, speed and memory on public data sets, beside Splink in the same run')
    .option('--sets <file>', 'list of the sets', 'test/accuracy/sets.json')
    .option('--data <folder>', 'their records', '../shared/data')
    .option('--peers <folder>', 'the harness that runs Splink', '../shared/peers')
    .option('--python <file>', 'a Python that has Splink', 'python3')
    .option('--only <names...>', 'these sets alone', [])
    .option('--reference <folder>', 'a reference partnership as a set besides')
    .option('--runs <number>', 'runs of each engine; the median is told', positive, 1)
    .option('--columns <things...>', 'columns that are one of these alone, such as givenName', [])
    .option('--blank <share>', 'of the cells, blanked at random', share, 0)
    .option('--slips <share>', 'of the cells, with a slip of the pen', share, 0)
    .option('--calibration', 'say besides whether match probabilities mean what they say', false)
    .option('--no-peer', 'without Splink')
    .option('--json', 'a line for each figure', false)
    .action(({ peer, ...options }: Omit<BenchOptions, 'withPeer'> & { peer: boolean }) =>
      done(runBench({ ...options, withPeer: peer }, output)),
    );
  command
    .command('ablate')
    .description('says what each idea of the engine is worth on public data sets')
    .option('--sets <file>', 'list of the sets', 'test/accuracy/sets.json')
    .option('--data <folder>', 'their records', '../shared/data')
    .option('--only <names...>', 'these sets alone', [])
    .option('--reference <folder>', 'a reference partnership as a set besides')
    .action((options: AblationOptions) => done(runAblation(options, output)));
  command.command('evaluate').description('scores the clusters of any engine against the truth');
  return command;
}

/**
 * The command `match`.
 *
 * @param args without interpreter and script
 * @returns exit code: 0 done, 1 wrong input, 2 wrong call
 */
export async function runMatch(
  args: readonly string[],
  output: Output,
  onProgress: Progress = () => undefined,
): Promise<0 | 1 | 2> {
  const [word, ...others] = args;
  if (word === 'evaluate') return runEvaluate(others, output);
  const codes: (Promise<0> | 0)[] = [];
  try {
    commandOf(output, onProgress, (code) => codes.push(code)).parse([...args], { from: 'user' });
    return (await codes[0]) ?? 2;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof HubError)) throw error;
    output.error(errorText(error));
    return 1;
  }
}
