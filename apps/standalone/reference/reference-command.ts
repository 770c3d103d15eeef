import { generateOptionsOf } from './generate-options.ts';
import { runEvaluate } from './evaluate/run-evaluate.ts';
import type { Output } from './output.ts';
import { runProfile } from './profile/run-profile.ts';
import { type Progress, refusalOf, writePartnership } from './write-partnership.ts';

/**
 * The command `reference`: writes a partnership, or with `evaluate` or `profile` before the options reads one.
 *
 * @param args without interpreter and script
 * @param signal interrupts it: what was written so far is taken away
 * @returns exit code: 0 done, 1 could not be written or wrong input, 2 wrong call
 */
export async function runReferenceCommand(
  args: readonly string[],
  output: Output,
  progress: Progress = () => undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<0 | 1 | 2> {
  const [word, ...others] = args;
  if (word === 'evaluate') return runEvaluate(others, output);
  if (word === 'profile') return runProfile(others, output);
  if (word !== undefined && /^[a-z]/.test(word)) {
    output.error(
      `error: there is no command "${word}"; there are evaluate and profile, or options alone to write a partnership`,
    );
    return 2;
  }
  const options = generateOptionsOf(args, output);
  if (typeof options === 'number') return options;
  const { settings, out } = options;
  const refusal = refusalOf(out);
  if (refusal !== undefined) {
    output.error(`error: ${out} ${refusal}; name a folder that is absent or empty`);
    return 1;
  }
  try {
    // A worker takes them by structured clone: the same settings, field by field.
    const { people, records, files } = await writePartnership(out, settings, progress, signal);
    for (const { path, sha256 } of files) output.out(`${sha256}  ${path}`);
    output.error(
      `${people.toString()} people, ${records.toString()} records of ${settings.agencies.length.toString()} agencies`,
    );
    return 0;
  } catch (error) {
    if (signal.aborted) output.error('interrupted: nothing was left behind');
    else
      output.error(
        `error: cannot write into ${out}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`,
      );
    return 1;
  }
}
