import { Command, CommanderError, InvalidArgumentError } from 'commander';
import {
  sampleAgencyIds,
  type ReferencePartnership,
  referencePartnership,
  sampleToday,
} from '#libs/reference-partnership';
import { HubError } from '#schemas/errors';
import { writeSample } from './write-sample.ts';

/** Where a command writes to. */
export interface Output {
  out(line: string): void;
  error(line: string): void;
}

interface Options {
  readonly people: number;
  readonly agencies: number;
  readonly seed: number;
  readonly out: string;
}

const wholeNumber = (text: string): number => {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
};

function command(output: Output): Command {
  return new Command('reference')
    .description(
      'Writes a synthetic partnership: legacy extracts of its agencies, and the truth in truth/ beside them.',
    )
    .option('--people <count>', 'people in the county, 20 to 200000', wholeNumber, 2000)
    .option(
      '--agencies <count>',
      `agencies, 2 to ${sampleAgencyIds.length.toString()}`,
      wholeNumber,
      sampleAgencyIds.length,
    )
    .option('--seed <number>', 'another seed, another county', wholeNumber, 1)
    .requiredOption('--out <folder>', 'folder to write into')
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.error(text.trimEnd()),
    });
}

/** The options, or the exit code of a help page or a wrong call. */
function optionsOf(args: readonly string[], output: Output): Options | 0 | 2 {
  try {
    return command(output)
      .parse([...args], { from: 'user' })
      .opts<Options>();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/**
 * The command `reference`.
 *
 * @param args without interpreter and script
 * @returns exit code: 0 written, 1 could not be written, 2 wrong call
 */
export function runReferenceCommand(args: readonly string[], output: Output): 0 | 1 | 2 {
  const options = optionsOf(args, output);
  if (typeof options === 'number') return options;
  const { people, agencies: count, seed, out } = options;
  const agencies = sampleAgencyIds.slice(0, count);
  let partnership: ReferencePartnership;
  try {
    if (agencies.length !== count) throw new HubError('CONFIG_INVALID', { fields: ['agencies'] });
    partnership = referencePartnership({ people, agencies, seed, today: sampleToday });
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    const fields = Array.isArray(error.details['fields']) ? error.details['fields'].join(', ') : '';
    output.error(`error: out of range: ${fields}`);
    return 2;
  }
  try {
    for (const { path, sha256 } of writeSample(out, partnership)) output.out(`${sha256}  ${path}`);
  } catch (error) {
    output.error(`error: cannot write into ${out}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
    return 1;
  }
  const { length } = partnership.agencyRecords;
  output.error(`${people.toString()} people, ${length.toString()} records of ${count.toString()} agencies`);
  return 0;
}
