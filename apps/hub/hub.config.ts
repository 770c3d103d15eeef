import { type ConfigOf, defineConfig } from '#libs/runtime';

/** Settings of the hub, by environment variable. */
export const hubConfig = defineConfig({
  HOST: { kind: 'string', description: 'Address to listen on', default: '127.0.0.1' },
  PORT: { kind: 'integer', description: 'Port to listen on; 0 takes a free one', min: 0, max: 65535, default: 3000 },
  HUB_URL: { kind: 'url', description: 'Address under which others reach the hub', optional: true },
  HUB_AUDIENCE: { kind: 'string', description: 'Audience that tokens for the hub must name' },
  WEB_URL: { kind: 'url', description: 'Address of the pages; sign-in is sent back to nowhere else' },
  DATABASE_URL: { kind: 'url', description: 'PostgreSQL, as a member of role signpost_hub', secret: true },
  DATABASE_CONNECTIONS: {
    kind: 'integer',
    description: 'Most connections to the database',
    min: 1,
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
  MODEL_FILE: {
    kind: 'string',
    description: 'Matching model, JSON; absent: the one that is delivered',
    optional: true,
  },
  OIDC_ISSUER: { kind: 'url', description: 'Issuer of the identity provider' },
  OIDC_CLIENT_ID: { kind: 'string', description: 'Client id of the hub at the provider' },
  OIDC_CLIENT_SECRET: { kind: 'string', description: 'Client secret of the hub at the provider', secret: true },
  IDENTITY_KEY: { kind: 'string', description: 'Key-encrypting key of the identity schema, base64url', secret: true },
  SUBJECT_KEY: { kind: 'string', description: 'Key of subject pseudonyms, base64url', secret: true },
  SEALING_PUBLIC_KEY: { kind: 'string', description: 'X25519 public key that bodies are sealed for, base64url' },
} as const);

/** Settings of the hub, read. */
export type HubConfig = ConfigOf<typeof hubConfig>;
