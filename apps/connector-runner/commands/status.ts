import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openState, type RunReport } from '#libs/connector-sdk';
import type { Output } from './output.ts';
import { printReport } from './run.ts';

/** What `status` and `dlq list` look at. */
export interface StateAt {
  readonly stateFolder: string;
  readonly handleKey: string;
}

function lastRunOf(folder: string): RunReport | undefined {
  const path = join(folder, 'last-run.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as RunReport) : undefined;
}

/** `status`: how the last run went and what is kept. @returns exit code: 0 when the stream is well */
export function status({ stateFolder, handleKey }: StateAt, output: Output): number {
  const state = openState(stateFolder, handleKey, new Date());
  const lastRun = lastRunOf(stateFolder);
  const records = [...state.sent.live()].length;
  const deadLetters = state.deadLetters.list().length;
  state.sent.close();
  output.line(lastRun ? `last run ended ${lastRun.status.finishedAt}` : 'no run has ended yet');
  if (lastRun) printReport(lastRun, output);
  output.line(`${records} records known at the hub, ${deadLetters} dead letters waiting`);
  output.answer({ lastRun, records, deadLetters });
  return lastRun?.status.state === 'ok' ? 0 : 1;
}

/** `dlq list`: the dead letters by time, with code and fields, nothing of the records themselves. @returns exit code */
export function listDeadLetters({ stateFolder, handleKey }: StateAt, output: Output): number {
  const state = openState(stateFolder, handleKey, new Date());
  const letters = state.deadLetters.list();
  state.sent.close();
  for (const { id, at, stage, code, fields } of letters)
    output.line(`${at} ${id} ${stage.padEnd(8)} ${code} ${fields.join(', ')}`.trimEnd());
  output.line(`${letters.length} dead letters`);
  output.answer({ deadLetters: letters });
  return 0;
}
