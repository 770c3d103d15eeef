import { Command, CommanderError } from 'commander';
import { errorText } from '#matching/evaluate';
import { HubError } from '#schemas/errors';
import type { Output } from '../output.ts';
import { profileLines } from './profile-lines.ts';
import { profilePartnership } from './profile-partnership.ts';

function command(output: Output): Command {
  return new Command('reference profile')
    .description('Sets the rate of every difference between records of one person beside the published figures.')
    .argument('<folder>', 'folder that reference wrote')
    .option('--json', 'one object', false)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.error(text.trimEnd()),
    });
}

/**
 * The command `reference profile`.
 *
 * @param args without interpreter, script and the word `profile`
 * @returns exit code: 0 printed, 1 wrong input, 2 wrong call
 */
export async function runProfile(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  try {
    const parsed = command(output).parse([...args], { from: 'user' });
    const profile = await profilePartnership(parsed.args[0] ?? '');
    if (parsed.opts<{ json: boolean }>().json) output.out(JSON.stringify(profile));
    else for (const line of profileLines(profile)) output.out(line);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof HubError)) throw error;
    output.error(errorText(error));
    return 1;
  }
}
