import { Command, InvalidArgumentError } from 'commander';
import { agencyIds } from '#libs/reference-partnership';

/** What `npm start -- ...` was asked to do. */
export interface StandaloneOptions {
  /** Load, ask one question, print the answer, end. */
  readonly once: boolean;
  /** With `once`: the answer as one line of JSON, the last of stdout. */
  readonly json: boolean;
  /** Folder that holds everything; absent: `.signpost`, or with `once` a fresh temporary one. */
  readonly data?: string;
  /** Port of the pages; 0 for any free one. */
  readonly port: number;
  /** People of the partnership to load; absent: as the data folder was loaded, or the sample's. */
  readonly people?: number;
  /** How many agencies take part; absent: as the data folder was loaded, or the sample's. */
  readonly agencies?: number;
}

/** Most people that a start holds in memory. */
const peopleAtMost = 100_000;

const wholeNumber =
  (from: number, to: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^[0-9]{1,10}$/.test(text) || value < from || value > to)
      throw new InvalidArgumentError(`A whole number from ${from.toString()} to ${to.toString()} is needed.`);
    return value;
  };

function portOf(text: string): number {
  const port = Number(text);
  if (!/^[0-9]+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

/**
 * @param args without node and script
 * @throws CommanderError with exitCode 0 (help) or 1 (wrong usage, which the process reports as 2)
 */
export function readOptions(args: readonly string[]): StandaloneOptions {
  const command = new Command('npm start --')
    .description('Signpost in one process on embedded services, with the sample partnership.')
    .option('--once', 'load, look one person up as a practitioner, print the answer, end', false)
    .option('--json', 'with --once: the answer as JSON, the last line of stdout', false)
    .option('--data <dir>', 'folder that holds everything (default .signpost; with --once a temporary one)')
    .option('--port <number>', 'port of the pages', portOf, 3000)
    .option(
      '--people <count>',
      `people of the synthetic county, 20 to ${peopleAtMost.toString()} (default 2000)`,
      wholeNumber(20, peopleAtMost),
    )
    .option(
      '--agencies <count>',
      `agencies that take part, 2 to ${agencyIds.length.toString()} (default 4)`,
      wholeNumber(2, agencyIds.length),
    )
    .allowExcessArguments(false)
    .exitOverride();
  command.parse(args, { from: 'user' });
  if (command.opts()['json'] === true && command.opts()['once'] !== true)
    command.error("error: option '--json' goes with '--once' alone: a start that stays up has no answer to print");
  return command.opts<StandaloneOptions & Record<string, unknown>>();
}
