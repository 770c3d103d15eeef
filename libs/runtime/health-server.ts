import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type HealthCheck, healthOf } from './health.ts';
import type { Metrics } from './metrics.ts';

/** What a process without a web face shows its operators. */
export interface HealthServerSettings {
  /** 0 takes a free one. */
  readonly port: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  readonly checks: Readonly<Record<string, HealthCheck>>;
  readonly metrics: Metrics;
}

/** A running health server. */
export interface HealthServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves GET /health (200 or 503, see Health) and GET /metrics (Prometheus text). */
export async function healthServer(settings: HealthServerSettings): Promise<HealthServer> {
  const { port, host = '127.0.0.1' } = settings;
  const server = createServer((request, response) => {
    answer(settings, request.url ?? '/', response).catch(() => {
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(settings: HealthServerSettings, path: string, response: ServerResponse): Promise<void> {
  if (path === '/health') {
    const health = await healthOf(settings.checks);
    response.writeHead(health.status === 'up' ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify(health));
  } else if (path === '/metrics') {
    const { registry } = settings.metrics;
    response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics());
  } else response.writeHead(404).end();
}
