import type { AddressInfo } from 'node:net';
import { createLog, createMetrics, healthServer, type Log, type RunningApp } from '#libs/runtime';
import { createWebApp } from './web-app.ts';
import { webPartsOf } from './web-parts.ts';
import type { WebConfig } from './web.config.ts';

/** The running pages. */
export interface RunningWeb extends RunningApp {
  /** Where the process itself listens; WEB_URL, which browsers use, may be a proxy before it. */
  readonly url: string;
}

/**
 * Starts the pages. They come up without the hub and say so until it is there.
 *
 * @param log for tests and for a process that runs several apps
 * @throws HubError CONFIG_INVALID
 */
export async function startWeb(config: WebConfig, log: Log = createLog('web')): Promise<RunningWeb> {
  const startedAt = performance.now();
  const metrics = createMetrics('web');
  const parts = webPartsOf(config, log, metrics);
  const app = await createWebApp(parts);
  await app.listen(config.PORT, config.HOST);
  const health =
    config.METRICS_PORT === undefined
      ? undefined
      : await healthServer({
          port: config.METRICS_PORT,
          host: config.HOST,
          checks: { hub: () => parts.hub.health() },
          metrics,
        });
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://${config.HOST}:${port}`;
  log('APP_STARTED', { app: 'web', url, tookMs: Math.round(performance.now() - startedAt) });
  return {
    name: 'web',
    url,
    close: async () => {
      await health?.close();
      await app.close();
    },
  };
}
