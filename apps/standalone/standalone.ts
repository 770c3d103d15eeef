import { join } from 'node:path';
import { connectorRunnerVariables, startConnectorRunner, toRunnerConfig } from '#apps/connector-runner';
import { hubConfig, startHub } from '#apps/hub';
import { indexerConfig, startIndexer } from '#apps/indexer';
import { matcherConfig, startMatcher } from '#apps/matcher';
import { startWeb, webConfig } from '#apps/web';
import { Database, loadPartnership } from '#libs/postgres';
import { sampleAgencyIds, type ReferencePartnership } from '#libs/reference-partnership';
import { readConfig } from '#libs/runtime';
import type { Partnership } from '#schemas';
import { ClosingList } from './closing-list.ts';
import { connectorSettings, dropFolder } from './connector-settings.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { startIdentityProvider } from './identity-provider/identity-provider.ts';
import { dropFile, openPoliceSystem, sendMessages } from './legacy/index.ts';
import { type Addresses, hubAudience, oidcClientId, processSettings, redirectUriOf } from './process-settings.ts';
import { startEmbeddedPostgres } from './services/embedded-postgres.ts';
import { freePort } from './services/free-port.ts';
import { startMailSink } from './services/mail-sink.ts';
import { untilLoaded } from './until-loaded.ts';

/** What a standalone start is made from. */
export interface StandaloneSettings {
  /** Folder that holds everything. */
  readonly data: string;
  readonly sample: ReferencePartnership;
  /** Address of a PostgreSQL whose user may make databases and roles; absent: the embedded one. */
  readonly databaseUrl?: string;
  /** Wanted port of the pages; 0 for any free one. */
  readonly port: number;
  /** Told what is being done, in words. */
  readonly say: (line: string) => void;
  /** Told when a part stopped for good. */
  readonly onFailure: (error: unknown) => void;
}

/** A running hub with everything that it needs. */
export interface Standalone extends Addresses {
  readonly data: DataFolder;
  readonly partnership: Partnership;
  readonly database: Database;
  readonly redirectUri: string;
}

/**
 * Starts everything in this process and, on a new data folder, has the source systems deliver the sample; ends when all of it is linked
 * and indexed.
 *
 * @param parts takes each part as it opens; its close() ends the start, however far it came
 * @throws HubError of the part that did not start
 */
export async function startStandalone(settings: StandaloneSettings, parts: ClosingList): Promise<Standalone> {
  const { sample, say, onFailure } = settings;
  const data = await parts.open(
    'data folder',
    () => Promise.resolve(openDataFolder(settings.data, sampleAgencyIds)),
    (folder) => folder.release(),
  );
  const { secrets } = data;
  const databaseUrl = settings.databaseUrl ?? (await openPostgres(data, parts, say));
  const database = await parts.open(
    'database',
    () => Database.connect({ url: databaseUrl, connections: 4 }),
    (pool) => pool.close(),
  );
  const migrations = await database.migrate();
  if (migrations.length > 0) say(`database brought up to date (${migrations.length.toString()} migrations)`);

  const closePart = (part: { close(): Promise<void> }): Promise<void> => part.close();
  const mail = await parts.open('mail sink', () => startMailSink(data.folder('mail')), closePart);
  const webUrl = `http://127.0.0.1:${(await freePort(settings.port)).toString()}`;
  const hubUrl = `http://127.0.0.1:${(await freePort()).toString()}`;
  const issuerPort = await freePort();
  const issuer = `http://127.0.0.1:${issuerPort.toString()}`;
  const partnership = sample.partnership({
    issuer,
    connectorKeys: Object.fromEntries(
      sampleAgencyIds.map((agency) => [agency, secrets.connectors[agency]?.publicKey ?? '']),
    ),
  });
  await parts.open(
    'identity provider',
    () =>
      startIdentityProvider({
        port: issuerPort,
        clientId: oidcClientId,
        clientSecret: secrets.oidcClientSecret,
        redirectUris: [redirectUriOf(webUrl)],
        audience: hubAudience,
        cookieKey: secrets.cookieKey,
        password: secrets.demoPassword,
        signIns: partnership.users.map(({ subject, displayName }) => ({ login: subject, displayName })),
      }),
    closePart,
  );
  await loadPartnership(database, partnership);

  const at: Addresses = { databaseUrl, hubUrl, webUrl, issuer, smtpUrl: mail.url };
  const env = processSettings(secrets, at);
  await parts.open('hub', () => startHub(readConfig(hubConfig, env.hub)), closePart);
  await parts.open('matcher', () => startMatcher(readConfig(matcherConfig, env.matcher), onFailure), closePart);
  await parts.open('indexer', () => startIndexer(readConfig(indexerConfig, env.indexer), onFailure), closePart);
  await parts.open('web', () => startWeb(readConfig(webConfig, env.web)), closePart);
  say('hub, matcher, indexer and web are up');

  await feed(settings, data, { databaseUrl, hubUrl }, database, parts);
  return { ...at, data, partnership, database, redirectUri: redirectUriOf(webUrl) };
}

async function openPostgres(data: DataFolder, parts: ClosingList, say: (line: string) => void): Promise<string> {
  const server = await parts.open(
    'PostgreSQL',
    () => startEmbeddedPostgres(data.path, data.secrets.databasePassword),
    (running) => running.stop(),
  );
  say(
    server.adopted ? 'took over the PostgreSQL of an earlier start' : 'PostgreSQL is up (embedded: not for production)',
  );
  return server.url;
}

/** The four source systems, their connectors, and on a new folder the first load. */
async function feed(
  { sample, say }: StandaloneSettings,
  data: DataFolder,
  at: { readonly databaseUrl: string; readonly hubUrl: string },
  database: Database,
  parts: ClosingList,
): Promise<void> {
  const { legacy } = sample;
  const policeUrl = await openPoliceSystem({
    databaseUrl: at.databaseUrl,
    readerPassword: data.secrets.legacyReaderPassword,
    rows: legacy.police.rows,
  });
  if (!data.isLoaded) {
    await dropFile(dropFolder(data, 'childrens-social-care'), 'children.csv', legacy.childrenCsv);
    await dropFile(dropFolder(data, 'youth-justice'), 'young-people.xml', legacy.youngPeopleXml);
  }
  const settings = connectorSettings(data, { hubUrl: at.hubUrl, policeUrl, mllpPort: 0 });
  let mllpPort = 0;
  for (const agency of sampleAgencyIds) {
    const running = await parts.open(
      `connector ${agency}`,
      () => startConnectorRunner(toRunnerConfig(readConfig(connectorRunnerVariables, settings[agency]))),
      (connector) => connector.close(),
    );
    mllpPort = running.port ?? mllpPort;
  }
  if (data.isLoaded) return;
  const ended = new AbortController();
  const sent = parts.open(
    'hospital',
    () => sendMessages(legacy.hl7Messages, { host: '127.0.0.1', port: mllpPort, signal: ended.signal }),
    () => undefined,
  );
  await parts.open(
    'sending',
    () => Promise.resolve(),
    () => ended.abort(),
  );
  const pulled = ['childrens-social-care', 'youth-justice', 'police'];
  await untilLoaded({ database, pulled, received: sent, say });
  data.markLoaded();
}

/** Folder of the process logs. */
export const logFile = (data: string): string => join(data, 'signpost.log');
