import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { hubConfig, startHub } from '#apps/hub';
import { indexerConfig, startIndexer } from '#apps/indexer';
import { matcherConfig, startMatcher } from '#apps/matcher';
import { sealingKeyPair } from '#libs/events';
import { createTopics } from '#libs/kafka';
import { Database, loadPartnership } from '#libs/postgres';
import { createLog, readConfig } from '#libs/runtime';
import type { IngestItem, OpenedSession, User } from '#schemas';
import { freePort } from '#test/free-port';
import { startKafka } from '#test/kafka';
import { startPostgres } from '#test/postgres';
import { aPartnership } from '../../apps/hub/testing/a-partnership.ts';
import { connectorKey } from '../../apps/hub/testing/connector-key.ts';
import { startIdentityProvider } from '../../apps/standalone/identity-provider/identity-provider.ts';
import { signInOverHttp } from '../../apps/standalone/identity-provider/sign-in-over-http.ts';
import { startMailSink } from '../../apps/standalone/services/mail-sink.ts';

/** Hub, matcher and indexer in this process, over real services, with two agencies and one member of staff for each role. */
export interface HubWalk {
  readonly hubUrl: string;
  /** Superuser's connection. */
  readonly owner: Database;
  call(method: string, path: string, token: string, body?: object): Promise<{ status: number; body: Json }>;
  /** Signs in by code flow: asha practitioner, sam steward, iva IT team, lee lead, pat practitioner of the police. */
  signIn(login: string): Promise<OpenedSession>;
  connectorToken(agency: AgencyOfWalk): Promise<string>;
  send(agency: AgencyOfWalk, items: readonly IngestItem[]): Promise<{ status: number; body: Json }>;
  /** Every mail that arrived. */
  mails(): readonly string[];
  /** Every log line of the hub. */
  logText(): string;
  close(): Promise<void>;
}

/** What came back, to be compared with what is expected. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** The two agencies. */
export type AgencyOfWalk = 'police' | 'childrens-social-care';

const audience = 'urn:signpost:hub';
const webUrl = 'http://127.0.0.1:9';
const redirectUri = `${webUrl}/sign-in/callback`;
const clientSecret = 'a-secret-of-the-test';
const secret = (): string => randomBytes(32).toString('base64url');

/** Starts everything on free ports and in temporary folders; close() takes it all away, also after a start that failed half-way. */
export async function startHubWalk(eventLog: 'postgres' | 'kafka'): Promise<HubWalk> {
  const stops: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    return { ...(await start(eventLog, stops)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  eventLog: 'postgres' | 'kafka',
  stops: (() => Promise<unknown>)[],
): Promise<Omit<HubWalk, 'close'>> {
  const stopWith = <T extends { close(): Promise<unknown> }>(app: T): T => {
    stops.push(() => app.close());
    return app;
  };
  const postgres = await startPostgres();
  stops.push(() => postgres.stop());
  const owner = stopWith(await Database.connect({ url: postgres.url }));
  await owner.migrate();
  const password = secret();
  const provider = stopWith(
    await startIdentityProvider({
      port: await freePort(),
      clientId: 'signpost-hub',
      clientSecret,
      redirectUris: [redirectUri],
      audience,
      cookieKey: secret(),
      password,
      signIns: ['asha', 'sam', 'iva', 'lee', 'pat', 'unregistered'].map((login) => ({ login, displayName: login })),
    }),
  );
  const keys = { police: connectorKey(), 'childrens-social-care': connectorKey() };
  await loadPartnership(owner, withPolice(provider.issuer, keys));

  const mailFolder = mkdtempSync(join(tmpdir(), 'signpost-mail-'));
  stops.push(() => rm(mailFolder, { recursive: true }));
  const mailSink = stopWith(await startMailSink(mailFolder));
  const sealing = sealingKeyPair();
  const settings = {
    DATABASE_URL: postgres.url,
    PORT: '0',
    HUB_AUDIENCE: audience,
    WEB_URL: webUrl,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'signpost-hub',
    OIDC_CLIENT_SECRET: clientSecret,
    IDENTITY_KEY: secret(),
    SUBJECT_KEY: secret(),
    SEALING_PUBLIC_KEY: sealing.publicKey,
    SEALING_PRIVATE_KEY: sealing.privateKey,
    SMTP_URL: mailSink.url,
    ...(eventLog === 'kafka' && (await kafkaSettings(stops))),
  };
  let logText = '';
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logText += chunk.toString();
      done();
    },
  });
  const { url: hubUrl } = stopWith(await startHub(readConfig(hubConfig, settings), createLog('hub', destination)));
  stopWith(await startMatcher(readConfig(matcherConfig, settings)));
  stopWith(await startIndexer(readConfig(indexerConfig, settings)));

  const call: HubWalk['call'] = async (method, path, token, body) => {
    const response = await fetch(hubUrl + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const connectorToken = (agency: AgencyOfWalk): Promise<string> => keys[agency].token(agency, audience);
  return {
    hubUrl,
    owner,
    call,
    signIn: (login) => signInOverHttp({ hubUrl, redirectUri, login, password }),
    connectorToken,
    send: async (agency, items) => call('POST', `/ingest/${agency}/person`, await connectorToken(agency), { items }),
    mails: () => readdirSync(mailFolder).map((file) => readFileSync(join(mailFolder, file), 'utf8')),
    logText: () => logText,
  };
}

/** The partnership of the hub's tests, and a practitioner of the police. */
function withPolice(
  issuer: string,
  keys: Record<AgencyOfWalk, { readonly publicKey: string }>,
): ReturnType<typeof aPartnership> {
  const police = keys.police.publicKey;
  const partnership = aPartnership(issuer, { police, care: keys['childrens-social-care'].publicKey });
  const pat: User = {
    ...partnership.users[0]!,
    id: '00000000-0000-7000-8000-000000000009',
    subject: 'pat',
    agency: 'police',
    team: 'safeguarding-unit',
  };
  return { ...partnership, users: [...partnership.users, pat] };
}

async function kafkaSettings(stops: (() => Promise<unknown>)[]): Promise<object> {
  const broker = await startKafka();
  stops.push(() => broker.stop());
  await createTopics([broker.address]);
  return { EVENT_LOG: 'kafka', KAFKA_BROKERS: broker.address };
}
