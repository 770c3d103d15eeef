import { type ConfigOf, defineConfig } from '#libs/runtime';

/** Settings of the web process, by environment variable. */
export const webConfig = defineConfig({
  HOST: { kind: 'string', description: 'Address to listen on', default: '127.0.0.1' },
  PORT: { kind: 'integer', description: 'Port to listen on; 0 takes a free one', min: 0, max: 65535, default: 8080 },
  WEB_URL: { kind: 'url', description: 'Address of the pages as browsers see it; https, or http on loopback' },
  HUB_URL: { kind: 'url', description: 'Address of the hub' },
  HUB_TIMEOUT_MS: {
    kind: 'integer',
    description: 'How long the hub may take to answer',
    unit: 'ms',
    min: 100,
    max: 60_000,
    default: 10_000,
  },
  RECORD_STREAM: {
    kind: 'string',
    description: "Stream that a practitioner's own record reference belongs to",
    default: 'person',
  },
  METRICS_PORT: {
    kind: 'integer',
    description: 'Port for /health and /metrics; none when left out',
    min: 0,
    max: 65535,
    optional: true,
  },
} as const);

/** Settings of the web process, read. */
export type WebConfig = ConfigOf<typeof webConfig>;
