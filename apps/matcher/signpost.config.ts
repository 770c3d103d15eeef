import { defineConfig } from '#libs/runtime';
import { matcherConfig } from './matcher.config.ts';

/** Settings of the commands that write the database. */
export const ownerConfig = defineConfig({
  DATABASE_URL: { kind: 'url', description: 'PostgreSQL, as the owner of the database', secret: true },
} as const);

/** Settings of the commands that publish events. */
export const publishConfig = defineConfig({
  EVENT_LOG: {
    kind: 'choice',
    choices: ['postgres', 'kafka'],
    description: 'Where events are kept; on Kafka the running processes ship them',
    default: 'postgres',
  },
} as const);

/** Settings of the commands that reach the broker. */
export const brokerConfig = defineConfig({
  KAFKA_BROKERS: { kind: 'list', description: 'host:port of the brokers' },
} as const);

/** Settings of the commands that read records and publish nothing. */
export const matcherWorkConfig = defineConfig({
  DATABASE_URL: { kind: 'url', description: 'PostgreSQL, as a member of role signpost_matcher', secret: true },
  IDENTITY_KEY: { kind: 'string', description: 'Key-encrypting key of the identity schema, base64url', secret: true },
} as const);

/** Settings of the re-link, which does the matcher's work. */
export const relinkConfig = defineConfig({
  DATABASE_URL: { kind: 'url', description: 'PostgreSQL, as a member of role signpost_matcher', secret: true },
  EVENT_LOG: {
    kind: 'choice',
    choices: ['postgres', 'kafka'],
    description: 'Where events are kept; on Kafka the running processes ship them',
    default: 'postgres',
  },
  IDENTITY_KEY: { kind: 'string', description: 'Key-encrypting key of the identity schema, base64url', secret: true },
  SUBJECT_KEY: { kind: 'string', description: 'Key of subject pseudonyms, base64url', secret: true },
} as const);

/** Settings of the first load, which does the matcher's work: the matcher's own. */
export const firstLoadConfig = defineConfig({
  DATABASE_URL: matcherConfig.DATABASE_URL,
  EVENT_LOG: matcherConfig.EVENT_LOG,
  KAFKA_BROKERS: matcherConfig.KAFKA_BROKERS,
  IDENTITY_KEY: matcherConfig.IDENTITY_KEY,
  SUBJECT_KEY: matcherConfig.SUBJECT_KEY,
  SEALING_PRIVATE_KEY: matcherConfig.SEALING_PRIVATE_KEY,
  MODEL_FILE: matcherConfig.MODEL_FILE,
} as const);
