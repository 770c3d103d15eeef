import { type ConfigOf, defineConfig } from '#libs/runtime';

/** Settings of the matcher, by environment variable. */
export const matcherConfig = defineConfig({
  DATABASE_URL: { kind: 'url', description: 'PostgreSQL, as a member of role signpost_matcher', secret: true },
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
  IDENTITY_KEY: { kind: 'string', description: 'Key-encrypting key of the identity schema, base64url', secret: true },
  SUBJECT_KEY: { kind: 'string', description: 'Key of subject pseudonyms, base64url', secret: true },
  SEALING_PRIVATE_KEY: { kind: 'string', description: 'X25519 private key that opens bodies, base64url', secret: true },
  MODEL_FILE: {
    kind: 'string',
    description: 'Matching model, JSON; absent: the one that is delivered',
    optional: true,
  },
  BATCH_EVENTS: {
    kind: 'integer',
    unit: 'events',
    description: 'Most events of one transaction',
    min: 1,
    max: 2000,
    default: 500,
  },
  CACHED_RECORDS: {
    kind: 'integer',
    unit: 'records',
    description: 'Most records kept in memory, encoded, 1 to 3 KB each; read at the start',
    min: 1000,
    max: 10_000_000,
    default: 50_000,
  },
  HOST: { kind: 'string', description: 'Address of health and metrics', default: '127.0.0.1' },
  METRICS_PORT: {
    kind: 'integer',
    description: 'Port of health and metrics; 0 takes a free one',
    min: 0,
    max: 65535,
    default: 0,
  },
} as const);

/** Settings of the matcher, read. */
export type MatcherConfig = ConfigOf<typeof matcherConfig>;
