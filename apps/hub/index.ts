export { type HubConfig, hubConfig } from './hub.config.ts';
export { type RunningHub, startHub } from './start-hub.ts';
