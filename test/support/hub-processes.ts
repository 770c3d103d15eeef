import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTopics } from '#libs/kafka';
import { Database, loadPartnership } from '#libs/postgres';
import { sampleAgencyIds, type SampleAgencyId, type ReferencePartnership } from '#libs/reference-partnership';
import {
  connectorSettings,
  type DataFolder,
  dropFile,
  dropFolder,
  hubAudience,
  oidcClientId,
  openDataFolder,
  openPoliceSystem,
  processSettings,
  redirectUriOf,
  sendMessages,
  type SendReport,
  type Settings,
  startIdentityProvider,
  startMailSink,
} from '#apps/standalone';
import { type AppProcess, startProcess, until } from './app-process.ts';
import { freePort } from './free-port.ts';

/** Name of one process of a hub: an app, a further replica of one, or the connector of an agency. */
export type ProcessName =
  'hub' | 'matcher' | 'indexer' | 'web' | `matcher ${2 | 3}` | 'indexer 2' | `connector ${SampleAgencyId}`;

/** What a hub of separate processes is made from. */
export interface HubProcessesSettings {
  /** Superuser's address of an empty PostgreSQL. */
  readonly databaseUrl: string;
  /** host:port of a broker; absent: the event log is kept in PostgreSQL. */
  readonly kafkaBroker?: string;
  readonly sample: ReferencePartnership;
}

/** A hub whose every process runs on its own, over services that the test started. */
export interface HubProcesses {
  readonly data: DataFolder;
  readonly database: Database;
  readonly hubUrl: string;
  readonly webUrl: string;
  readonly redirectUri: string;
  readonly password: string;
  /** Everything that processes wrote, those that ended too. */
  output(): string;
  /** What GET /metrics of each running process says, as `metrics of <name>`. */
  metrics(): Promise<Readonly<Record<string, string>>>;
  running(name: ProcessName): AppProcess;
  start(...names: readonly ProcessName[]): void;
  /** Starts one process with further settings. */
  startWith(settings: Settings, name: ProcessName): void;
  /** The sources deliver; ends when the hospital's last message is acknowledged. */
  deliver(): Promise<SendReport>;
  /** Ends everything; what is started later is refused. */
  stop(): Promise<void>;
}

export const allProcesses: readonly ProcessName[] = [
  'hub',
  'matcher',
  'indexer',
  'web',
  ...sampleAgencyIds.map((agency): ProcessName => `connector ${agency}`),
];

/** Migrates the database, loads the partnership, starts provider and mail sink in this process; apps are started by start(). */
export async function prepareHub({ databaseUrl, kafkaBroker, sample }: HubProcessesSettings): Promise<HubProcesses> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-processes-'));
  const data = openDataFolder(folder, sampleAgencyIds);
  const { secrets } = data;
  const database = await Database.connect({ url: databaseUrl, connections: 3 });
  await database.migrate();
  if (kafkaBroker !== undefined) await createTopics([kafkaBroker]);
  const mail = await startMailSink(data.folder('mail'));
  const ports = [await freePort(), await freePort(), await freePort(), await freePort()] as const;
  const [hubUrl, webUrl] = [`http://127.0.0.1:${ports[0]}`, `http://127.0.0.1:${ports[1]}`];
  const redirectUri = redirectUriOf(webUrl);
  const issuer = `http://127.0.0.1:${ports[2]}`;
  const partnership = sample.partnership({
    issuer,
    connectorKeys: Object.fromEntries(
      sampleAgencyIds.map((agency) => [agency, secrets.connectors[agency]?.publicKey ?? '']),
    ),
  });
  const provider = await startIdentityProvider({
    port: ports[2],
    clientId: oidcClientId,
    clientSecret: secrets.oidcClientSecret,
    redirectUris: [redirectUri],
    audience: hubAudience,
    cookieKey: secrets.cookieKey,
    password: secrets.demoPassword,
    signIns: partnership.users.map(({ subject, displayName }) => ({ login: subject, displayName })),
  });
  await loadPartnership(database, partnership);
  const readerPassword = secrets.legacyReaderPassword;
  const policeUrl = await openPoliceSystem({ databaseUrl, readerPassword, rows: sample.legacy.police.rows });
  const kafka = kafkaBroker === undefined ? {} : { kafkaBroker };
  const apps = processSettings(secrets, { databaseUrl, ...kafka, hubUrl, webUrl, issuer, smtpUrl: mail.url });
  const connectors = connectorSettings(data, { hubUrl, ...kafka, policeUrl, mllpPort: ports[3] });
  const appOf = (name: ProcessName): { readonly app: string; readonly settings: Settings } => {
    const [app = ''] = name.split(' ');
    return { app, settings: apps[app as keyof typeof apps] };
  };
  const settingsOf = (name: ProcessName): { readonly app: string; readonly settings: Settings } => {
    const agency = sampleAgencyIds.find((each) => name === `connector ${each}`);
    const { app, settings } = agency ? { app: 'connector-runner', settings: connectors[agency] } : appOf(name);
    return { app, settings: { ...settings, METRICS_PORT: (metricsPorts.get(name) ?? 0).toString() } };
  };

  // The hub serves its metrics at its own address; replicas take a free port.
  const metricsPorts = new Map<ProcessName, number>();
  for (const name of allProcesses) if (name !== 'hub') metricsPorts.set(name, await freePort());
  const processes = new Map<ProcessName, AppProcess>();
  let ended = '';
  const stopping = new AbortController();
  const start = (name: ProcessName, further: Settings): void => {
    stopping.signal.throwIfAborted();
    ended += processes.get(name)?.output() ?? '';
    const { app, settings } = settingsOf(name);
    processes.set(name, startProcess(app, { ...settings, ...further }));
  };
  return {
    data,
    database,
    hubUrl,
    webUrl,
    redirectUri,
    password: secrets.demoPassword,
    output: () => ended + [...processes.values()].map((each) => each.output()).join(''),
    metrics: async () => {
      const texts: Record<string, string> = {};
      for (const name of processes.keys()) {
        const at = name === 'hub' ? hubUrl : `http://127.0.0.1:${(metricsPorts.get(name) ?? 0).toString()}`;
        const response = await fetch(`${at}/metrics`);
        if (!response.ok) throw new Error(`metrics of ${name}: ${response.status.toString()}`);
        texts[`metrics of ${name}`] = await response.text();
      }
      return texts;
    },
    running: (name) => {
      const found = processes.get(name);
      if (!found) throw new Error(`${name} was not started`);
      return found;
    },
    // Two who see that a process ended both start it: the second finds it running. Nobody would end the first of two.
    start: (...names) => {
      for (const name of names) if (!processes.get(name)?.isRunning()) start(name, {});
    },
    startWith: (further, name) => start(name, further),
    deliver: async () => {
      const { legacy } = sample;
      await dropFile(dropFolder(data, 'childrens-social-care'), 'children.csv', legacy.childrenCsv);
      await dropFile(dropFolder(data, 'youth-justice'), 'young-people.xml', legacy.youngPeopleXml);
      return sendMessages(legacy.hl7Messages, { host: '127.0.0.1', port: ports[3], signal: stopping.signal });
    },
    stop: async () => {
      stopping.abort();
      await Promise.all([...processes.values()].map((each) => each.end('SIGTERM')));
      await provider.close();
      await mail.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until hub and web answer. */
export async function untilUp({ hubUrl, webUrl }: HubProcesses): Promise<void> {
  const isUp = (url: string) => async (): Promise<boolean> =>
    fetch(url, { redirect: 'manual' }).then(
      ({ status }) => status < 500,
      () => false,
    );
  await until('the hub is up', isUp(`${hubUrl}/health`));
  await until('the pages are up', isUp(webUrl));
}
