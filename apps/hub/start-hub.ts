import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { eventLogOf, type ProcessEventLog } from '#libs/event-log';
import { sealBody } from '#libs/events';
import { Database } from '#libs/postgres';
import { createLog, createMetrics, type Log, type RunningApp } from '#libs/runtime';
import { HubError } from '#schemas/errors';
import { createHubApp } from './hub-app.ts';
import type { HubConfig } from './hub.config.ts';
import { postgresParts } from './postgres-parts.ts';

const patienceMs = 5000;

/** A running hub. */
export interface RunningHub extends RunningApp {
  /** Address that it listens on. */
  readonly url: string;
}

/**
 * Starts a hub; several may stand behind one address, they keep no state.
 *
 * @throws HubError CONFIG_INVALID, DATABASE_UNREACHABLE, and what postgresParts throws
 */
export async function startHub(config: HubConfig, log: Log = createLog('hub')): Promise<RunningHub> {
  const startedAt = performance.now();
  requireSealingKey(config);
  const database = await Database.connect({
    url: config.DATABASE_URL,
    role: 'signpost_hub',
    connections: config.DATABASE_CONNECTIONS,
  });
  const closing: (() => Promise<void>)[] = [() => database.close()];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const eventLog = eventLogOf(config, 'hub', database, log);
    closing.push(() => eventLog.close());
    const app = await appOver(config, database, eventLog, log);
    closing.push(() => closeInTime(app));
    const url = await listen(app, config);
    log('APP_STARTED', { app: 'hub', url, tookMs: Math.round(performance.now() - startedAt) });
    return { name: 'hub', url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A wrong key would be found at the first record only. */
function requireSealingKey({ SEALING_PUBLIC_KEY }: HubConfig): void {
  try {
    sealBody(Buffer.alloc(0), SEALING_PUBLIC_KEY);
  } catch {
    throw new HubError('CONFIG_INVALID', { faults: ['SEALING_PUBLIC_KEY is not an X25519 public key in base64url'] });
  }
}

async function appOver(
  config: HubConfig,
  database: Database,
  { log: events, events: transactional, ping }: ProcessEventLog,
  log: Log,
): Promise<NestExpressApplication> {
  return createHubApp({
    ...(await postgresParts(config, database, transactional)),
    url: config.HUB_URL ?? '/',
    audience: config.HUB_AUDIENCE,
    webUrl: config.WEB_URL,
    sealFor: config.SEALING_PUBLIC_KEY,
    provider: {
      issuer: config.OIDC_ISSUER,
      clientId: config.OIDC_CLIENT_ID,
      clientSecret: config.OIDC_CLIENT_SECRET,
    },
    log,
    metrics: createMetrics('hub'),
    checks: { database: () => database.query('select 1'), eventLog: ping },
    events,
  });
}

/** Answers in hand are finished; who is slow to send or to read is cut off. */
async function closeInTime(app: NestExpressApplication): Promise<void> {
  const timer = setTimeout(() => app.getHttpServer().closeAllConnections(), patienceMs);
  await app.close();
  clearTimeout(timer);
}

async function listen(app: NestExpressApplication, { HOST, PORT }: HubConfig): Promise<string> {
  await app.listen(PORT, HOST);
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`;
}
