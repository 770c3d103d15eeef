import type { KeyObject } from 'node:crypto';
import { type FeedStatus, type IngestAnswer, type IngestItem, parseAs } from '#schemas';
import { type ErrorCode, errorCodes, HubError } from '#schemas/errors';
import { Sender } from '#libs/connector-sdk';
import { crashPoint } from '#libs/runtime';
import { connectorKeyOf, connectorToken } from './connector-token.ts';

/** Where the hub is and who sends. */
export interface HttpsSenderSettings {
  /** Address of the hub. */
  readonly hubUrl: string;
  /** What the hub calls itself in tokens. */
  readonly hubAudience: string;
  readonly connectorId: string;
  /** Ed25519, PKCS#8 (DER) in base64url. */
  readonly privateKey: string;
  readonly agency: string;
  readonly stream: string;
  /** Milliseconds that an answer may take; default 30000. */
  readonly timeoutMs?: number;
}

/** Sends through the hub's ingest: the way for an agency that has outbound HTTPS and nothing else. */
export class HttpsSender extends Sender {
  readonly #settings: HttpsSenderSettings;
  readonly #key: KeyObject;
  readonly #base: string;

  /** @throws HubError CONFIG_INVALID */
  constructor(settings: HttpsSenderSettings) {
    super();
    this.#settings = settings;
    this.#key = connectorKeyOf(settings.privateKey);
    this.#base = `${settings.hubUrl.replace(/\/$/, '')}/ingest/${settings.agency}/${settings.stream}`;
  }

  async send(items: readonly IngestItem[]): Promise<IngestAnswer> {
    crashPoint('connector-before-send');
    const answer = parseAs('ingest-answer.v1', await this.#ask('POST', '', { items }), 'HUB_UNREACHABLE');
    crashPoint('connector-acknowledged');
    return answer;
  }

  async lastVersion(): Promise<string> {
    return parseAs('last-version.v1', await this.#ask('GET', '/last-version'), 'HUB_UNREACHABLE').lastVersion;
  }

  async feedStatus(status: FeedStatus): Promise<void> {
    await this.#ask('POST', '/feed-status', status);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async #ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
    const { connectorId, hubAudience, timeoutMs = 30_000 } = this.#settings;
    const token = await connectorToken(connectorId, hubAudience, this.#key);
    let status: number;
    let text: string;
    try {
      const response = await fetch(this.#base + path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      ({ status } = response);
      text = await response.text();
    } catch {
      throw new HubError('HUB_UNREACHABLE', { reason: 'no answer' });
    }
    if (status < 200 || status > 299) throw refusal(status, text);
    return text === '' ? undefined : jsonOf(text);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The error of an answer that is not 2xx: the hub's own code, or that it cannot be reached as it should. */
function refusal(status: number, text: string): HubError {
  const code = (jsonOf(text) as { readonly code?: unknown } | undefined)?.code;
  const isKnown = typeof code === 'string' && code in errorCodes;
  const isBusy = status >= 500 || status === 429 || status === 408;
  if (isBusy || !isKnown) return new HubError('HUB_UNREACHABLE', { status, ...(isKnown && { hubCode: code }) });
  return new HubError(code as ErrorCode, { status });
}
