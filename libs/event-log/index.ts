export { eventLogOf, type EventLogSettings, type ProcessEventLog } from './event-log-of.ts';
