/** The `signpost-connector` command of an agency's IT team. Exit codes: 0 done, 1 wrong, 2 usage. */
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { HubError } from '#schemas/errors';
import { readConfig } from '#libs/runtime';
import { type Output, processOutput, tellError } from './commands/output.ts';
import { preview } from './commands/preview.ts';
import { run } from './commands/run.ts';
import { listDeadLetters, type StateAt, status } from './commands/status.ts';
import { validate } from './commands/validate.ts';
import { connectorRunnerVariables, toRunnerConfig } from './connector-runner.config.ts';

type Env = Readonly<Record<string, string | undefined>>;

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('A whole number from 1 on.');
  return Number(text);
}

function stateAt(env: Env): StateAt {
  const { STATE_FOLDER, HANDLE_KEY } = connectorRunnerVariables;
  const values = readConfig({ STATE_FOLDER, HANDLE_KEY }, env);
  return { stateFolder: values.STATE_FOLDER, handleKey: values.HANDLE_KEY };
}

/** Adds one command. Its action gives the exit code. */
type Register = (
  parent: Command,
  name: string,
  description: string,
  action: (command: Command, output: Output) => unknown,
) => Command;

function commands(env: Env, finish: (code: number) => void): Command {
  const program = new Command('signpost-connector')
    .description(
      'Shows, checks and runs what an agency sends to Signpost. Settings of run, status and dlq come from the environment.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stdout.write(text),
      writeErr: (text) => process.stderr.write(text),
    });
  const register: Register = (parent, name, description, action) =>
    parent
      .command(name)
      .description(description)
      .option('--json', 'one line of JSON on stdout')
      .action(async (...given: unknown[]) => {
        const command = given.at(-1) as Command;
        const output = processOutput(command.opts()['json'] === true);
        try {
          finish((await action(command, output)) as number);
        } catch (error) {
          tellError(output, error);
          finish(error instanceof HubError && error.code === 'USAGE' ? 2 : 1);
        }
      });
  register(program, 'validate', 'checks a manifest and its mapping', (command, output) =>
    validate(command.args[0] ?? '', output),
  ).argument('<manifest>');
  register(program, 'preview', 'shows records of a file before and after the mapping, masked', (command, output) => {
    const { manifest, n, reveal, audit } = command.opts<{
      manifest: string;
      n: number;
      reveal?: true;
      audit: string;
    }>();
    const file = command.args[0] ?? '';
    return preview({ file, manifest, n, reveal: reveal === true, auditFile: audit }, output);
  })
    .argument('<file>')
    .requiredOption('--manifest <path>', 'manifest of the connector')
    .option('-n <records>', 'records to show', wholeNumber, 20)
    .option('--reveal', 'shows values as they are; who did it is written down')
    .option('--audit <path>', 'where revealing is written down', '.signpost/preview-audit.jsonl');
  register(program, 'run', 'reads the source and sends what changed, until it is stopped', (command, output) => {
    const { once, backfill } = command.opts<{ once?: true; backfill?: true }>();
    const config = toRunnerConfig(readConfig(connectorRunnerVariables, env));
    return run({ ...config, backfill: backfill === true }, once === true, output);
  })
    .option('--once', 'one run, then ends')
    .option('--backfill', 'forgets how far the source was read and reads it all');
  register(program, 'status', 'how the last run went', (_, output) => status(stateAt(env), output));
  const dlq = program.command('dlq').description('bad records that wait at the agency');
  register(dlq, 'list', 'lists them with code and fields', (_, output) => listDeadLetters(stateAt(env), output));
  return program;
}

/**
 * Runs the command.
 *
 * @param args without node and script
 * @returns exit code
 */
export async function signpostConnector(args: readonly string[], env: Env): Promise<number> {
  let code = 2;
  try {
    await commands(env, (exit) => (code = exit)).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await signpostConnector(process.argv.slice(2), process.env);
