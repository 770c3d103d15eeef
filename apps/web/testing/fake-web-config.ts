import type { WebConfig } from '../web.config.ts';

/** Settings of pages over a fake hub. The pages know the port that browsers see, so it must be free and given. */
export function fakeWebConfig(hubUrl: string, port: number, settings: Partial<WebConfig> = {}): WebConfig {
  return {
    HOST: '127.0.0.1',
    PORT: port,
    WEB_URL: `http://127.0.0.1:${port}`,
    HUB_URL: hubUrl,
    HUB_TIMEOUT_MS: 2000,
    RECORD_STREAM: 'person',
    METRICS_PORT: undefined,
    ...settings,
  };
}
