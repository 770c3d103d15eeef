import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jwtVerify } from 'jose';
import { connectorFiles } from '#connectors';
import { bodyOf, EventPublisher, type EventToAppend, sealingKeyPair } from '#libs/events';
import type { IngestItem } from '#schemas';
import type { ConnectorRunnerConfig } from './connector-runner-settings.ts';
import { pauseAfter } from './pull-loop.ts';
import { runConnectorOnce } from './run-connector-once.ts';
import { HttpsSender } from './send/https-sender.ts';
import { KafkaSender } from './send/kafka-sender.ts';
import { startConnectorRunner } from './start-connector-runner.ts';

const keys = generateKeyPairSync('ed25519');
const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url');
const handleKey = Buffer.alloc(32, 3).toString('base64url');

interface Asked {
  readonly path: string;
  readonly subject: string | undefined;
  readonly body: { readonly items?: readonly IngestItem[] };
}

/** A hub that checks tokens and answers as a test says. */
class Hub {
  readonly asked: Asked[] = [];
  answer = { status: 202, body: '' };
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#take(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #take(request: IncomingMessage): Promise<{ status: number; body: string }> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const { payload } = await jwtVerify(token, keys.publicKey, {
      audience: 'the-hub',
      issuer: 'csc',
      algorithms: ['EdDSA'],
    });
    const body = JSON.parse(Buffer.concat(parts).toString() || '{}') as Asked['body'];
    this.asked.push({ path: request.url ?? '', subject: payload.sub, body });
    if (this.answer.status !== 202 || this.answer.body !== '') return this.answer;
    if (request.url?.endsWith('/last-version')) return { status: 200, body: '{"lastVersion":"5"}' };
    return { status: 202, body: JSON.stringify({ accepted: body.items?.length ?? 0, rejected: [] }) };
  }
}

let hub: Hub;
let folder: string;
let config: ConnectorRunnerConfig;
beforeEach(async () => {
  hub = new Hub();
  folder = mkdtempSync(join(tmpdir(), 'connector-runner-'));
  writeFileSync(join(folder, 'children.csv'), readFileSync(join(connectorFiles('csv-drop').fixtures, 'children.csv')));
  config = {
    agency: 'childrens-social-care',
    connector: 'csv-drop',
    connectorId: 'csc',
    settings: { folder, settleMs: 0 },
    stateFolder: join(folder, 'state'),
    handleKey,
    hubUrl: await hub.start(),
    hubAudience: 'the-hub',
    privateKey,
    pollMs: 20,
  };
});
afterEach(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true });
});

const until = async (isSo: () => boolean): Promise<void> => {
  for (let attempt = 0; attempt < 500 && !isSo(); attempt++) await new Promise((later) => setTimeout(later, 10));
  expect(isSo()).toBe(true);
};
const silent = (): void => undefined;

describe('HttpsSender', () => {
  const sender = (hubUrl: string): HttpsSender =>
    new HttpsSender({ hubUrl, hubAudience: 'the-hub', connectorId: 'csc', privateKey, agency: 'a', stream: 'person' });

  it('signs each request for the hub alone', async () => {
    expect(await sender(config.hubUrl!).lastVersion()).toBe('5');
    expect(hub.asked).toEqual([{ path: '/ingest/a/person/last-version', subject: 'csc', body: {} }]);
  });

  it.each([
    { status: 503, body: '', code: 'HUB_UNREACHABLE', retriable: true },
    { status: 429, body: '{"code":"REQUEST_TOO_LARGE"}', code: 'HUB_UNREACHABLE', retriable: true },
    { status: 404, body: 'a page of some proxy', code: 'HUB_UNREACHABLE', retriable: true },
    { status: 401, body: '{"code":"TOKEN_WRONG_AUDIENCE"}', code: 'TOKEN_WRONG_AUDIENCE', retriable: false },
    { status: 200, body: '{"lastVersion":"abc"}', code: 'HUB_UNREACHABLE', retriable: true },
  ])('takes the answer $status $body as $code', async ({ status, body, code, retriable }) => {
    hub.answer = { status, body };
    await expect(sender(config.hubUrl!).lastVersion()).rejects.toMatchObject({ code, retriable });
  });

  it('says that the hub cannot be reached when nobody listens', async () => {
    await expect(sender('http://127.0.0.1:9').lastVersion()).rejects.toMatchObject({ code: 'HUB_UNREACHABLE' });
  });

  it('refuses a key that is none', () => {
    expect(
      () => new HttpsSender({ ...config, privateKey: 'x', hubUrl: '', hubAudience: '', connectorId: '', stream: '' }),
    ).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });
});

describe('KafkaSender', () => {
  class MemoryLog extends EventPublisher {
    readonly events: EventToAppend[] = [];
    append(events: readonly EventToAppend[]): Promise<void> {
      this.events.push(...events);
      return Promise.resolve();
    }
    close(): Promise<void> {
      return Promise.resolve();
    }
  }

  it('seals identity details before they leave, and appends one event per topic', async () => {
    const sealing = sealingKeyPair();
    const log = new MemoryLog();
    const sender = new KafkaSender({ log, sealingKey: sealing.publicKey, agency: 'police', stream: 'person' });
    await runConnectorOnce(config);
    const items = hub.asked.flatMap(({ body }) => body.items ?? []);
    expect(await sender.send(items)).toEqual({ accepted: 6, rejected: [] });
    expect(log.events.map(({ topic }) => topic)).toEqual(items.flatMap(() => ['agency-records', 'involvements']));
    expect(Buffer.concat(log.events.map(({ body }) => body)).toString('latin1')).not.toMatch(/O'NEIL|100001/);
    expect(bodyOf('agency-records', log.events[0]!, sealing.privateKey)).toEqual(items[0]!.agencyRecord);
    expect(bodyOf('involvements', log.events[1]!)).toEqual(items[0]!.involvement);
  });
});

describe('a running connector', () => {
  it('sends, reports, and sends nothing again', async () => {
    const runner = await startConnectorRunner(config, silent);
    await until(() => runner.lastReport() !== undefined);
    expect(runner.lastReport()?.status).toMatchObject({ state: 'ok', read: 6, sent: 6 });
    await until(() => hub.asked.some(({ path }) => path.endsWith('/feed-status')));
    await new Promise((later) => setTimeout(later, 100));
    await runner.close();
    expect(hub.asked.flatMap(({ body }) => body.items ?? [])).toHaveLength(6);
    expect(hub.asked.map(({ path }) => path)).toEqual(
      ['/last-version', '', '/feed-status'].map((path) => `/ingest/childrens-social-care/person${path}`),
    );
  });

  it('waits while the hub is down and loses nothing', async () => {
    hub.answer = { status: 503, body: '' };
    const runner = await startConnectorRunner(config, silent);
    await until(() => runner.lastReport()?.status.pausedBecause === 'HUB_UNREACHABLE');
    hub.answer = { status: 202, body: '' };
    await until(() => runner.lastReport()?.status.state === 'ok');
    await runner.close();
    expect(runner.lastReport()?.status).toMatchObject({ read: 6, sent: 6 });
  });

  it('pauses longer after each failure, half a minute at the most', () => {
    expect([1, 2, 3, 20].map(pauseAfter)).toEqual([500, 1000, 2000, 30_000]);
  });

  it('reads everything again for a backfill and sends what changed alone', async () => {
    await runConnectorOnce(config);
    const { status } = await runConnectorOnce({ ...config, backfill: true });
    expect(status).toMatchObject({ read: 6, sent: 0, unchanged: 6 });
  });

  it('opens the port of a receiving connector', async () => {
    const runner = await startConnectorRunner({ ...config, connector: 'hl7-mllp', settings: { port: 0 } }, silent);
    expect(runner.port).toBeGreaterThan(0);
    await runner.close();
  });

  it('refuses settings without a way to the hub', async () => {
    const { agency, stateFolder, settings } = config;
    const bare = { agency, stateFolder, settings, handleKey, connector: 'csv-drop' };
    await expect(startConnectorRunner(bare, silent)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });
});
