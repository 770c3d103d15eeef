export { connectorRunnerVariables, toRunnerConfig } from './connector-runner.config.ts';
export type { ConnectorRunnerConfig } from './connector-runner-settings.ts';
export { type RunningConnector, startConnectorRunner } from './start-connector-runner.ts';
