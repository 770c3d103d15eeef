import { join } from 'node:path';
import { hubConfig, startHub } from '#apps/hub';
import { indexerConfig, startIndexer } from '#apps/indexer';
import { matcherConfig, startMatcher } from '#apps/matcher';
import { startWeb, webConfig } from '#apps/web';
import { Database, loadPartnership } from '#libs/postgres';
import { agencyIds, type ReferencePartnership } from '#libs/reference-partnership';
import { readConfig } from '#libs/runtime';
import type { Partnership } from '#schemas';
import { ClosingList } from './closing-list.ts';
import { type DataFolder, type LoadedPartnership, openDataFolder } from './data-folder.ts';
import { feedAgencies } from './feed-agencies.ts';
import { startIdentityProvider } from './identity-provider/identity-provider.ts';
import { partnershipToLoad } from './partnership-to-load.ts';
import { type Addresses, hubAudience, oidcClientId, processSettings, redirectUriOf } from './process-settings.ts';
import { startEmbeddedPostgres } from './services/embedded-postgres.ts';
import { freePort } from './services/free-port.ts';
import { startMailSink } from './services/mail-sink.ts';

/** What a standalone start is made from. */
export interface StandaloneSettings {
  /** Folder that holds everything. */
  readonly data: string;
  /** How large a partnership to load; absent: what the folder holds, or the sample. */
  readonly wanted: Partial<LoadedPartnership>;
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
  readonly sample: ReferencePartnership;
  readonly partnership: Partnership;
  readonly database: Database;
  readonly redirectUri: string;
}

/**
 * Starts everything in this process and, on a new data folder, has the source systems deliver the partnership; ends when all of it is linked
 * and indexed.
 *
 * @param parts takes each part as it opens; its close() ends the start, however far it came
 * @throws HubError of the part that did not start
 */
export async function startStandalone(settings: StandaloneSettings, parts: ClosingList): Promise<Standalone> {
  const { wanted, say, onFailure } = settings;
  const data = await parts.open(
    'data folder',
    () => Promise.resolve(openDataFolder(settings.data, agencyIds)),
    (folder) => folder.release(),
  );
  const { secrets } = data;
  const sample = partnershipToLoad(wanted, data.held);
  const { people, agencies } = sample.settings;
  say(`partnership of ${people.toString()} people and ${agencies.length.toString()} agencies`);
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
  const webPort = await freePort(settings.port);
  if (settings.port !== 0 && webPort !== settings.port)
    say(`port ${settings.port.toString()} is taken: the pages are at ${webPort.toString()}`);
  const webUrl = `http://127.0.0.1:${webPort.toString()}`;
  const hubUrl = `http://127.0.0.1:${(await freePort()).toString()}`;
  const issuerPort = await freePort();
  const issuer = `http://127.0.0.1:${issuerPort.toString()}`;
  const partnership = sample.partnership({
    issuer,
    connectorKeys: Object.fromEntries(agencies.map((agency) => [agency, secrets.connectors[agency]?.publicKey ?? ''])),
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
  // Before anything of it is in the database or a drop folder: a start that is killed from here on must go on with the same one.
  if (!data.held) data.markHeld({ people, agencies: agencies.length, isComplete: false });
  await loadPartnership(database, partnership);

  const at: Addresses = { databaseUrl, hubUrl, webUrl, issuer, smtpUrl: mail.url };
  const env = processSettings(secrets, at);
  await parts.open('hub', () => startHub(readConfig(hubConfig, env.hub)), closePart);
  await parts.open('matcher', () => startMatcher(readConfig(matcherConfig, env.matcher), onFailure), closePart);
  await parts.open('indexer', () => startIndexer(readConfig(indexerConfig, env.indexer), onFailure), closePart);
  await parts.open('web', () => startWeb(readConfig(webConfig, env.web)), closePart);
  say('hub, matcher, indexer and web are up');

  await feedAgencies({ sample, partnership, data, databaseUrl, hubUrl, database, say }, parts);
  return { ...at, data, sample, partnership, database, redirectUri: redirectUriOf(webUrl) };
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

/** Folder of the process logs. */
export const logFile = (data: string): string => join(data, 'signpost.log');
