export { type Backlog, eventLogOf, type EventLogSettings, type ProcessEventLog } from './event-log-of.ts';
