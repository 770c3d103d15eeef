import type { Secrets } from './data-folder.ts';

/** Where the parts of one hub find each other. */
export interface Addresses {
  /** PostgreSQL; its user may take every process role. */
  readonly databaseUrl: string;
  /** host:port of a Kafka broker; absent: the event log is kept in PostgreSQL. */
  readonly kafkaBroker?: string;
  readonly hubUrl: string;
  readonly webUrl: string;
  readonly issuer: string;
  readonly smtpUrl: string;
}

/** Environment variables of one process. */
export type Settings = Readonly<Record<string, string>>;

/** Audience of tokens meant for the hub. */
export const hubAudience = 'urn:signpost:hub';

/** Client that the hub is at the identity provider. */
export const oidcClientId = 'signpost-hub';

/** Where the provider sends a browser back to. */
export const redirectUriOf = (webUrl: string): string => `${webUrl}/sign-in/callback`;

/**
 * The settings of every process of one hub on this machine: the same variables that a process of its own reads from its environment.
 *
 * @param secrets of the data folder
 */
export function processSettings(
  secrets: Secrets,
  at: Addresses,
): Record<'hub' | 'matcher' | 'indexer' | 'web', Settings> {
  const eventLog: Settings =
    at.kafkaBroker === undefined ? { EVENT_LOG: 'postgres' } : { EVENT_LOG: 'kafka', KAFKA_BROKERS: at.kafkaBroker };
  const store = { DATABASE_URL: at.databaseUrl, ...eventLog };
  const portOf = (url: string): string => new URL(url).port;
  return {
    hub: {
      ...store,
      PORT: portOf(at.hubUrl),
      HUB_URL: at.hubUrl,
      HUB_AUDIENCE: hubAudience,
      WEB_URL: at.webUrl,
      OIDC_ISSUER: at.issuer,
      OIDC_CLIENT_ID: oidcClientId,
      OIDC_CLIENT_SECRET: secrets.oidcClientSecret,
      IDENTITY_KEY: secrets.identityKey,
      SUBJECT_KEY: secrets.subjectKey,
      SEALING_PUBLIC_KEY: secrets.sealing.publicKey,
    },
    matcher: {
      ...store,
      IDENTITY_KEY: secrets.identityKey,
      SUBJECT_KEY: secrets.subjectKey,
      SEALING_PRIVATE_KEY: secrets.sealing.privateKey,
    },
    indexer: { ...store, SMTP_URL: at.smtpUrl, WEB_URL: at.webUrl },
    web: { PORT: portOf(at.webUrl), WEB_URL: at.webUrl, HUB_URL: at.hubUrl },
  };
}
