import { type Command, InvalidArgumentError } from 'commander';
import { type DrawnSample, mostDrawn, Sampling } from '#libs/linkage';
import { readConfig } from '#libs/runtime';
import { count, type MatcherWorkParts, withMatcherWork } from './matcher-work.ts';
import { modelOf } from './model-of.ts';
import { matcherWorkConfig } from './signpost.config.ts';

interface SampleOptions {
  readonly size: number;
  readonly seed: number;
  readonly model?: string;
}

/** Adds `signpost sample`: puts a random sample of what was decided without a person before the stewards. */
export function addSampleCommand(program: Command, { env, out }: MatcherWorkParts): void {
  program
    .command('sample')
    .description(
      'draw automatic links and near misses at random and put them before stewards, among all other questions',
    )
    .requiredOption('--size <pairs>', `how many, 1 to ${mostDrawn}`, numberTo(mostDrawn))
    .requiredOption('--seed <number>', 'each is used once', numberTo(Number.MAX_SAFE_INTEGER))
    .option('--model <file>', 'model that the hub runs by; absent: the one that is delivered')
    .action(async ({ size, seed, model: file }: SampleOptions) => {
      const { id: modelId } = modelOf(file);
      const drawn = await withMatcherWork('sample', readConfig(matcherWorkConfig, env), (unitOfWork, at) =>
        new Sampling(unitOfWork, at).draw({ size, seed, modelId, at: new Date() }),
      );
      out(`${inWords(drawn).join('\n')}\n`);
    });
}

function numberTo(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new InvalidArgumentError(`1 to ${count(most)}, whole.`);
    return value;
  };
}

function inWords({ eligible, asked, leftOut }: DrawnSample): readonly string[] {
  return [
    `Stewards are asked about ${count(asked.link)} of ${count(eligible.link)} automatic links and ${count(asked['near-miss'])} of ${count(eligible['near-miss'])} near misses.`,
    ...(leftOut > 0
      ? [`${count(leftOut)} drawn and left out: protected, of a new identity, or changed meanwhile.`]
      : []),
  ];
}
