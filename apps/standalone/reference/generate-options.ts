import { Command, CommanderError, InvalidArgumentError } from 'commander';
import {
  agencyIds,
  type Arm,
  checkSettings,
  type Profile,
  profiles,
  type ReferenceSettings,
  sampleToday,
} from '#libs/reference-partnership';
import { HubError } from '#schemas/errors';
import type { Output } from './output.ts';

/** What is to be written, and where. */
export interface GenerateOptions {
  readonly settings: ReferenceSettings;
  readonly out: string;
}

interface Flags {
  readonly people: number;
  readonly agencies: number;
  readonly seed: number;
  readonly profile: Profile;
  readonly arm: Arm;
  readonly years: number;
  readonly days: number;
  readonly reservedNames: boolean;
  readonly out: string;
}

const wholeNumber =
  (from: number, to: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^[0-9]{1,10}$/.test(text) || value < from || value > to)
      throw new InvalidArgumentError(`A whole number from ${from.toString()} to ${to.toString()} is needed.`);
    return value;
  };

const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): T => {
    const found = words.find((word) => word === text);
    if (found === undefined) throw new InvalidArgumentError(`One of ${words.join(', ')} is needed.`);
    return found;
  };

function command(output: Output): Command {
  return new Command('reference')
    .description(
      'Writes a synthetic partnership: exports of its agencies, records.csv for any matching engine, and the truth apart from them.',
    )
    .option('--people <count>', 'people in the county, 20 to 1000000', wholeNumber(20, 1_000_000), 2000)
    .option(
      '--agencies <count>',
      `agencies, 2 to ${agencyIds.length.toString()}`,
      wholeNumber(2, agencyIds.length),
      agencyIds.length,
    )
    .option('--seed <number>', 'another seed, another county', wholeNumber(0, 0x7fff_ffff), 1)
    .option('--profile <name>', `how hard the records are: ${profiles.join(', ')}`, oneOf(profiles), 'typical')
    .option(
      '--arm <name>',
      'realistic, or equal: every group of names errs alike',
      oneOf<Arm>(['equal', 'realistic']),
      'realistic',
    )
    .option('--years <count>', 'years of dated life, 1 to 30', wholeNumber(1, 30), 10)
    .option('--days <count>', 'days of change files after the full export, 0 to 60', wholeNumber(0, 60), 14)
    .option('--reserved-names', 'draw from the third of the names that is kept back', false)
    .requiredOption('--out <folder>', 'folder to write into; absent or empty')
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.error(text.trimEnd()),
    });
}

/** The options, or the exit code of a help page or a wrong call. */
export function generateOptionsOf(args: readonly string[], output: Output): GenerateOptions | 0 | 2 {
  try {
    const { out, agencies, reservedNames, ...flags } = command(output)
      .parse([...args], { from: 'user' })
      .opts<Flags>();
    const settings = checkSettings({
      ...flags,
      agencies: agencyIds.slice(0, agencies),
      hasReservedNames: reservedNames,
      today: sampleToday,
    });
    return { settings, out };
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof HubError)) throw error;
    const fields = Array.isArray(error.details['fields']) ? error.details['fields'].join(', ') : '';
    output.error(`error: out of range: ${fields}`);
    return 2;
  }
}
