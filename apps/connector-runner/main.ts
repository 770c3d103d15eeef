/** The connector runner as a process of its own: settings from the environment, see connector-runner.config.ts. */
import { HubError } from '#schemas/errors';
import {
  armCrashPoint,
  closeOnSignal,
  createLog,
  createMetrics,
  faultOf,
  healthServer,
  readConfig,
} from '#libs/runtime';
import { connectorRunnerVariables, toRunnerConfig } from './connector-runner.config.ts';
import { startConnectorRunner } from './start-connector-runner.ts';

const app = 'connector-runner';
const log = createLog(app);

armCrashPoint(process.env['CRASH_AT']);
try {
  const values = readConfig(connectorRunnerVariables, process.env);
  const runner = await startConnectorRunner(toRunnerConfig(values), log);
  /** Up while runs end well or wait for somebody to mend the source; down while source or hub cannot be reached. */
  const lastRun = async (): Promise<void> => {
    const report = runner.lastReport();
    if (report?.retriable) throw new HubError('HUB_UNREACHABLE', { code: report.status.pausedBecause });
    return Promise.resolve();
  };
  const health =
    values.METRICS_PORT === undefined
      ? undefined
      : await healthServer({ port: values.METRICS_PORT, checks: { lastRun }, metrics: createMetrics(app) });
  log('APP_STARTED', { app, url: health?.url });
  closeOnSignal(async () => {
    await runner.close();
    await health?.close();
  });
} catch (error) {
  const { code, details, place } = faultOf(error);
  log('APP_FAILED', { app, code, details, place });
  process.exitCode = 1;
}
