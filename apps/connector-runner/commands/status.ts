import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectorState, openState, type RunReport } from '#libs/connector-sdk';
import { counted } from './counted.ts';
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

/** Looks at a copy: opening a state tidies its files, and the connector that owns them may be running. */
function looking<T>({ stateFolder, handleKey }: StateAt, look: (state: ConnectorState) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'signpost-state-'));
  try {
    if (existsSync(stateFolder)) cpSync(stateFolder, copy, { recursive: true });
    const state = openState(copy, handleKey, new Date());
    try {
      return look(state);
    } finally {
      state.sent.close();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** `status`: how the last run went and what is kept. @returns exit code: 0 when the stream is well */
export function status(at: StateAt, output: Output): number {
  const lastRun = lastRunOf(at.stateFolder);
  const { records, deadLetters } = looking(at, ({ sent, deadLetters: kept }) => ({
    records: [...sent.live()].length,
    deadLetters: kept.list().length,
  }));
  output.line(lastRun ? `last run ended ${lastRun.status.finishedAt}` : 'no run has ended yet');
  if (lastRun) printReport(lastRun, output);
  output.line(`${counted(records, 'record')} known at the hub, ${counted(deadLetters, 'dead letter')} waiting`);
  output.answer({ lastRun, records, deadLetters });
  return lastRun?.status.state === 'ok' ? 0 : 1;
}

/** `dlq list`: the dead letters by time, with code and fields, nothing of the records themselves. @returns exit code */
export function listDeadLetters(where: StateAt, output: Output): number {
  const letters = looking(where, ({ deadLetters }) => deadLetters.list());
  for (const { id, at, stage, code, fields } of letters)
    output.line(`${at} ${id} ${stage.padEnd(8)} ${code} ${fields.join(', ')}`.trimEnd());
  output.line(counted(letters.length, 'dead letter'));
  output.answer({ deadLetters: letters });
  return 0;
}
