import type { RunReport } from '#libs/connector-sdk';
import type { Log } from '#libs/runtime';

/** Logs how a run went: counts and codes only. @param failures in a row */
export function logReport(log: Log, connector: string, report: RunReport, failures: number): void {
  const { agency, stream, read, sent, unchanged, deadLettered, startedAt, finishedAt } = report.status;
  const feed = { connector, agency, stream };
  const tookMs = Date.parse(finishedAt) - Date.parse(startedAt);
  const code = report.status.pausedBecause ?? 'UNEXPECTED';
  const details = { fields: report.fields };
  if (report.status.state === 'ok') log('RUN_FINISHED', { ...feed, read, sent, unchanged, deadLettered, tookMs });
  else if (report.retriable) log('SEND_RETRIES', { ...feed, code, failures });
  else log('STREAM_PAUSED', { ...feed, code, details });
}
