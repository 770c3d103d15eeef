import { type ConfigOf, defineConfig } from '#libs/runtime';

/** Settings of the indexer, by environment variable. */
export const indexerConfig = defineConfig({
  DATABASE_URL: { kind: 'url', description: 'PostgreSQL, as a member of role signpost_indexer', secret: true },
  DATABASE_CONNECTIONS: {
    kind: 'integer',
    description: 'Most connections to the database',
    min: 4,
    max: 100,
    default: 8,
  },
  EVENT_LOG: {
    kind: 'choice',
    choices: ['postgres', 'kafka'],
    description: 'Where events are kept',
    default: 'postgres',
  },
  KAFKA_BROKERS: { kind: 'list', description: 'host:port of the brokers, with EVENT_LOG=kafka', optional: true },
  BATCH_EVENTS: {
    kind: 'integer',
    unit: 'events',
    description: 'Most events of one transaction',
    min: 1,
    max: 2000,
    default: 500,
  },
  SMTP_URL: { kind: 'url', description: 'Mail server that takes notices to owners', secret: true },
  MAIL_FROM: { kind: 'string', description: 'Sender of notices; else no-reply at the host of WEB_URL', optional: true },
  WEB_URL: { kind: 'url', description: 'Address of the pages, told in notices' },
  HOST: { kind: 'string', description: 'Address of health and metrics', default: '127.0.0.1' },
  METRICS_PORT: {
    kind: 'integer',
    description: 'Port of health and metrics; 0 takes a free one',
    min: 0,
    max: 65535,
    default: 0,
  },
} as const);

/** Settings of the indexer, read. */
export type IndexerConfig = ConfigOf<typeof indexerConfig>;
