import { once } from 'node:events';
import { errorCodes, HubError } from '#schemas/errors';
import type { RunReport } from '#libs/connector-sdk';
import { createLog, type Log } from '#libs/runtime';
import type { ConnectorRunnerConfig } from '../connector-runner-settings.ts';
import { runConnectorOnce } from '../run-connector-once.ts';
import { startConnectorRunner } from '../start-connector-runner.ts';
import type { Output } from './output.ts';

/** Tells how a run went. */
export function printReport({ status, fields, deletesPostponed }: RunReport, output: Output): void {
  const { state, pausedBecause, read, sent, unchanged, deadLettered, codes } = status;
  output.line(`${state}: read ${read}, sent ${sent}, unchanged ${unchanged}, dead-lettered ${deadLettered}`);
  for (const [code, times] of Object.entries(codes)) output.line(`  ${code}: ${times}`);
  if (pausedBecause !== undefined) {
    const known = pausedBecause in errorCodes ? errorCodes[pausedBecause as keyof typeof errorCodes] : undefined;
    output.line(`${state} because ${pausedBecause} ${fields.join(', ')}`.trimEnd());
    if (known) output.line(`  ${known.title}. ${known.cure}`);
  }
  if (deletesPostponed)
    output.line('records that may be gone were not deleted: bad places in the export could hide them');
}

/** `run --once`. @returns exit code: 0 when the stream is well */
async function runOnceAndTell(config: ConnectorRunnerConfig, output: Output): Promise<number> {
  const report = await runConnectorOnce(config);
  printReport(report, output);
  output.answer(report);
  return report.status.state === 'ok' ? 0 : 1;
}

/** `run`: one run, or until a signal comes. @returns exit code */
export async function run(config: ConnectorRunnerConfig, isOnce: boolean, output: Output): Promise<number> {
  if (isOnce) return runOnceAndTell(config, output);
  const log: Log = createLog('connector-runner');
  const runner = await startConnectorRunner(config, log);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await runner.close();
  const report = runner.lastReport();
  if (!report) throw new HubError('SOURCE_UNREACHABLE', { reason: 'stopped before a run had ended' });
  output.answer(report);
  return 0;
}
