export {
  armCrashPoint,
  crashNotice,
  crashPoint,
  type CrashPoint,
  type CrashPointName,
  crashPoints,
} from './crash-point.ts';
export { closeOnSignal } from './close-on-signal.ts';
export { type ConfigDefinition, type ConfigOf, defineConfig, readConfig, type Variable } from './config.ts';
export { detailsInWords } from './details-in-words.ts';
export { EventLogStrategy, type EventLogStrategySettings, OnEvents } from './event-log-strategy.ts';
export { type Health, type HealthCheck, healthOf } from './health.ts';
export { healthServer, type HealthServer, type HealthServerSettings } from './health-server.ts';
export { createLog, type Fault, faultOf, type FieldsOf, type Log, writeLogsTo } from './log.ts';
export { type LogEvent, logEvents, type LogEventName } from './log-events.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { projectRoot } from './project-root.ts';
export { readJsonFile } from './read-json-file.ts';
export type { RunningApp } from './running-app.ts';
