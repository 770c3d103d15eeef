import { HubError } from '#schemas/errors';

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Where browsers find the pages. */
export class WebSite {
  readonly origin: string;
  readonly isHttps: boolean;
  /** Address that the identity provider sends the browser back to. */
  readonly callbackUrl: string;

  /**
   * @param webUrl WEB_URL
   * @throws HubError CONFIG_INVALID for plain http outside loopback: sessions would travel in the open
   */
  constructor(webUrl: string) {
    const { origin, protocol, hostname } = new URL(webUrl);
    this.origin = origin;
    this.isHttps = protocol === 'https:';
    if (!this.isHttps && !loopback.has(hostname)) {
      throw new HubError('CONFIG_INVALID', { faults: ['WEB_URL is plain http, which is for loopback only'] });
    }
    this.callbackUrl = `${origin}/sign-in/callback`;
  }
}
