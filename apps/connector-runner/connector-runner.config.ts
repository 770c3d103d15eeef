import { type ConfigOf, defineConfig } from '#libs/runtime';
import type { ConnectorRunnerConfig } from './connector-runner-settings.ts';

/** Settings of a connector runner, by environment variable. */
export const connectorRunnerVariables = defineConfig({
  AGENCY: { kind: 'string', description: 'Id of the agency in the partnership' },
  STREAM: { kind: 'string', description: 'Stream of the agency', default: 'person' },
  CONNECTOR: {
    kind: 'string',
    description: 'Connector of the register: csv-drop, xml-drop, postgres-view or hl7-mllp',
    optional: true,
  },
  CONNECTOR_MANIFEST: {
    kind: 'string',
    description: 'Path of a manifest of your own, instead of CONNECTOR',
    optional: true,
  },
  CONNECTOR_ID: {
    kind: 'string',
    description: 'Who sends, as the partnership registered it; the agency when not given',
    optional: true,
  },
  STATE_FOLDER: {
    kind: 'string',
    description: 'Folder of this connector alone: checkpoint, what was sent, dead letters',
  },
  HANDLE_KEY: {
    kind: 'string',
    description: 'Secret of the record handles, 32 bytes in base64url; never change it',
    secret: true,
  },
  HUB_URL: { kind: 'url', description: 'Address of the hub, to send over HTTPS', optional: true },
  HUB_AUDIENCE: { kind: 'string', description: 'What the hub calls itself in tokens', optional: true },
  CONNECTOR_PRIVATE_KEY: {
    kind: 'string',
    description: 'Ed25519 key (PKCS#8, base64url), to send over HTTPS',
    optional: true,
    secret: true,
  },
  KAFKA_BROKERS: { kind: 'list', description: 'host:port of the brokers, to send straight to Kafka', optional: true },
  SEALING_PUBLIC_KEY: {
    kind: 'string',
    description: 'X25519 public key of the hub (base64url), to send straight to Kafka',
    optional: true,
  },
  POLL_MS: {
    kind: 'integer',
    description: 'Pause between two runs of a pull connector',
    unit: 'ms',
    min: 100,
    max: 86_400_000,
    default: 5000,
  },
  METRICS_PORT: {
    kind: 'integer',
    description: 'Port of /health and /metrics; none when not given',
    min: 0,
    max: 65535,
    optional: true,
  },
  SOURCE_FOLDER: {
    kind: 'string',
    description: 'csv-drop, xml-drop: folder into which the source drops its files',
    optional: true,
  },
  SOURCE_SETTLE_MS: {
    kind: 'integer',
    description: 'csv-drop, xml-drop: time for which a file must not have changed',
    unit: 'ms',
    min: 0,
    max: 3_600_000,
    default: 2000,
  },
  SOURCE_DATABASE_URL: {
    kind: 'url',
    description: 'postgres-view: database with a read-only login',
    optional: true,
    secret: true,
  },
  SOURCE_VIEW: {
    kind: 'string',
    description: 'postgres-view: view to read, such as legacy.person_feed',
    optional: true,
  },
  SOURCE_HOST: { kind: 'string', description: 'hl7-mllp: address to listen at', default: '127.0.0.1' },
  SOURCE_PORT: {
    kind: 'integer',
    description: 'hl7-mllp: port to listen at; 0 takes a free one',
    min: 0,
    max: 65535,
    optional: true,
  },
  SOURCE_IDLE_MS: {
    kind: 'integer',
    description: 'hl7-mllp: a silent connection is closed after it',
    unit: 'ms',
    min: 100,
    max: 86_400_000,
    default: 300_000,
  },
  SOURCE_MESSAGE_MS: {
    kind: 'integer',
    description: 'hl7-mllp: time that one message may take to arrive',
    unit: 'ms',
    min: 100,
    max: 600_000,
    default: 30_000,
  },
} as const);

/** A setting only where it was given: exact optional properties know no undefined. */
function given<K extends string, V>(name: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in K]: V });
}

/** What the variables mean to startConnectorRunner. */
export function toRunnerConfig(values: ConfigOf<typeof connectorRunnerVariables>): ConnectorRunnerConfig {
  return {
    agency: values.AGENCY,
    stream: values.STREAM,
    ...given('connector', values.CONNECTOR),
    ...given('manifest', values.CONNECTOR_MANIFEST),
    ...given('connectorId', values.CONNECTOR_ID),
    stateFolder: values.STATE_FOLDER,
    handleKey: values.HANDLE_KEY,
    ...given('hubUrl', values.HUB_URL),
    ...given('hubAudience', values.HUB_AUDIENCE),
    ...given('privateKey', values.CONNECTOR_PRIVATE_KEY),
    ...given('brokers', values.KAFKA_BROKERS),
    ...given('sealingKey', values.SEALING_PUBLIC_KEY),
    pollMs: values.POLL_MS,
    settings: {
      ...given('folder', values.SOURCE_FOLDER),
      settleMs: values.SOURCE_SETTLE_MS,
      ...given('databaseUrl', values.SOURCE_DATABASE_URL),
      ...given('view', values.SOURCE_VIEW),
      host: values.SOURCE_HOST,
      ...given('port', values.SOURCE_PORT),
      idleMs: values.SOURCE_IDLE_MS,
      messageMs: values.SOURCE_MESSAGE_MS,
    },
  };
}
