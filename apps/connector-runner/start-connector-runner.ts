import { openState, type RunParts, type RunReport, startReceiving } from '#libs/connector-sdk';
import { createLog, faultOf, type Log, type RunningApp } from '#libs/runtime';
import type { ConnectorRunnerConfig } from './connector-runner-settings.ts';
import { logReport } from './log-report.ts';
import { openConnector } from './open-connector.ts';
import { startPullLoop } from './pull-loop.ts';
import { openSender } from './send/open-sender.ts';

/** A connector at work. */
export interface RunningConnector extends RunningApp {
  /** Port at which a receiving connector listens. */
  readonly port?: number;
  /** How the last run went; undefined before the first one ended. */
  lastReport(): RunReport | undefined;
}

const defaultPollMs = 5000;

/**
 * Starts one connector: a pull connector runs again and again, a receiving one listens.
 *
 * @param log default JSON lines on stderr
 * @throws HubError MANIFEST_INVALID, CONFIG_INVALID, CHECKPOINT_DAMAGED
 */
export async function startConnectorRunner(
  config: ConnectorRunnerConfig,
  log: Log = createLog('connector-runner'),
): Promise<RunningConnector> {
  const { agency, stream = 'person', handleKey, clock = () => new Date(), pollMs = defaultPollMs } = config;
  const connector = openConnector(config);
  const sender = openSender(config);
  const state = openState(config.stateFolder, handleKey, clock(), { backfill: config.backfill ?? false });
  const { name } = connector.manifest.metadata;
  const parts: RunParts = { agency, stream, handleKey, state, sender, clock };
  let last: RunReport | undefined;
  const onReport = (report: RunReport, failures = 0): void => {
    last = report;
    logReport(log, name, report, failures);
  };
  const onFailure = (error: unknown): void => log('RUN_FAILED', { connector: name, agency, stream, ...faultOf(error) });
  const closeRest = async (): Promise<void> => {
    await connector.close();
    await sender.close();
    state.sent.close();
  };
  try {
    const running: { readonly port?: number; close(): Promise<void> } =
      connector.mode === 'pull'
        ? startPullLoop(connector, parts, { pollMs, onReport, onFailure })
        : await startReceiving(connector, parts, { onReport, onFailure });
    log('CONNECTOR_STARTED', { connector: name, agency, stream, mode: connector.mode });
    return {
      name: `connector ${agency}`,
      ...(running.port !== undefined && { port: running.port }),
      lastReport: () => last,
      async close() {
        await running.close();
        await closeRest();
      },
    };
  } catch (error) {
    await closeRest();
    throw error;
  }
}
