import { HubError } from '#schemas/errors';
import { openState, runOnce, type RunReport, sendReport } from '#libs/connector-sdk';
import type { ConnectorRunnerConfig } from './connector-runner-settings.ts';
import { openConnector } from './open-connector.ts';
import { openSender } from './send/open-sender.ts';

/**
 * Runs a pull connector once, to the end of what the source has.
 *
 * @throws HubError USAGE for a receiving connector, which has no end; MANIFEST_INVALID, CONFIG_INVALID, CHECKPOINT_DAMAGED
 */
export async function runConnectorOnce(config: ConnectorRunnerConfig): Promise<RunReport> {
  const { agency, stream = 'person', handleKey, clock = () => new Date() } = config;
  const connector = openConnector(config);
  if (connector.mode !== 'pull')
    throw new HubError('USAGE', { reason: 'a receiving connector runs until it is stopped' });
  const sender = openSender(config);
  const state = openState(config.stateFolder, handleKey, clock(), { backfill: config.backfill ?? false });
  try {
    const parts = { agency, stream, handleKey, state, sender, clock };
    const report = await runOnce(connector, parts);
    await sendReport(parts, report);
    return report;
  } finally {
    await connector.close();
    await sender.close();
    state.sent.close();
  }
}
