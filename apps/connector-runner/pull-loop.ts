import { setTimeout as sleep } from 'node:timers/promises';
import { type PullConnector, runOnce, type RunParts, type RunReport, sendReport } from '#libs/connector-sdk';

/** How a pull connector is run again and again. */
export interface PullLoopSettings {
  /** Milliseconds between two runs. */
  readonly pollMs: number;
  readonly onReport: (report: RunReport, failures: number) => void;
  readonly onFailure: (error: unknown) => void;
}

/** A pull connector that runs until it is closed. */
export interface PullLoop {
  /** Ends the run in hand at the next record and stops. */
  close(): Promise<void>;
}

const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** Nothing new: the hub hears all the same that the connector runs. */
const quietReportMs = 900_000;

/** Milliseconds until a run that failed is tried again. @param failures in a row, from 1 */
export function pauseAfter(failures: number): number {
  return Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
}

/** Whether the hub should hear of a run: something was read, or its state changed, or it has not heard for long. */
function isNews(report: RunReport, last: RunReport | undefined): boolean {
  if (!last || report.status.read > 0 || report.status.pausedBecause !== last.status.pausedBecause) return true;
  return Date.parse(report.status.finishedAt) - Date.parse(last.status.finishedAt) >= quietReportMs;
}

/** Runs a pull connector again and again. While the hub or the source cannot be reached it waits longer each time; nothing is lost. */
export function startPullLoop(connector: PullConnector, parts: RunParts, settings: PullLoopSettings): PullLoop {
  const stop = new AbortController();
  const isStopped = (): boolean => stop.signal.aborted;
  const loop = async (): Promise<void> => {
    let last: RunReport | undefined;
    let failures = 0;
    while (!isStopped()) {
      const done = await runOnce(connector, { ...parts, signal: stop.signal });
      // A run that was ended early is no run to report.
      if (isStopped()) return;
      failures = done.retriable ? failures + 1 : 0;
      if (isNews(done, last)) {
        last = done;
        settings.onReport(done, failures);
        await sendReport(parts, done).catch(settings.onFailure);
      }
      const pauseMs = failures > 0 ? pauseAfter(failures) : settings.pollMs;
      await sleep(pauseMs, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  };
  const running = loop().catch(settings.onFailure);
  return {
    async close() {
      stop.abort();
      await running;
    },
  };
}
