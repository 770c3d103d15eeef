export { type RunningWeb, startWeb } from './start-web.ts';
export { type WebConfig, webConfig } from './web.config.ts';
