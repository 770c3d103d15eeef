import type { Log, Metrics } from '#libs/runtime';
import { HubClient } from './hub/hub-client.ts';
import { LookUpWalk } from './look-ups/look-up-walk.ts';
import { Assets } from './pages/assets.ts';
import { RequestLog } from './pages/request-log.ts';
import { Shell } from './pages/shell.ts';
import { templates } from './pages/templates.ts';
import { Cookies } from './sessions/cookies.ts';
import { WebSite } from './web-site.ts';
import type { WebConfig } from './web.config.ts';

/** What the pages are made of. */
export interface WebParts {
  readonly hub: HubClient;
  readonly site: WebSite;
  readonly cookies: Cookies;
  readonly walk: LookUpWalk;
  readonly assets: Assets;
  readonly shell: Shell;
  readonly requests: RequestLog;
}

/** @throws HubError CONFIG_INVALID for a WEB_URL that sessions must not travel to */
export function webPartsOf(config: WebConfig, log: Log, metrics: Metrics): WebParts {
  const hub = new HubClient({ hubUrl: config.HUB_URL, timeoutMs: config.HUB_TIMEOUT_MS });
  const site = new WebSite(config.WEB_URL);
  const assets = new Assets();
  return {
    hub,
    site,
    assets,
    cookies: new Cookies(site.isHttps),
    walk: new LookUpWalk(hub, config.RECORD_STREAM),
    shell: new Shell(templates(), assets),
    requests: new RequestLog(log, metrics),
  };
}
