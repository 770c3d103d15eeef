import { setTimeout as sleep } from 'node:timers/promises';
import { MessageQueue } from './message-queue.ts';
import { MllpConnection } from './mllp-connection.ts';
import { controlIdOf } from './mllp-frames.ts';

/** Where messages go, and how patiently. */
export interface SendSettings {
  readonly host: string;
  readonly port: number;
  /** Connections that send at the same time, each one message at a time; default 1. */
  readonly connections?: number;
  /** How long to wait for an acknowledgement before the message is repeated; default 30,000. */
  readonly ackTimeoutMs?: number;
  /** Longest pause between two tries to connect; default 1,000. */
  readonly retryMs?: number;
  /** Ends sending; the report tells how far it came. */
  readonly signal?: AbortSignal;
  /** Told after each acknowledgement: how many messages are done. */
  readonly onAcknowledged?: (done: number) => void;
}

/** What became of the messages. */
export interface SendReport {
  /** Acknowledged AA. */
  readonly accepted: number;
  /** Acknowledged otherwise: control id and code. */
  readonly refused: readonly { readonly control: string; readonly code: string }[];
  /** Sent again because no acknowledgement came, or the receiver could not take it then. */
  readonly repeated: number;
  /** Not acknowledged, because sending was ended. */
  readonly unsent: number;
}

const firstPauseMs = 25;

/** One connection that sends, and begins anew whenever it is lost. */
class Line {
  readonly #settings: SendSettings;
  #connection: MllpConnection | undefined;
  #pauseMs = firstPauseMs;
  repeated = 0;

  constructor(settings: SendSettings) {
    this.#settings = settings;
  }

  #isEnded(): boolean {
    return this.#settings.signal?.aborted === true;
  }

  /** Sends a message for as long as it takes. @returns the code of its acknowledgement; undefined when sending was ended */
  async send(message: string): Promise<string | undefined> {
    const { host, port, ackTimeoutMs = 30_000, signal } = this.#settings;
    while (!this.#isEnded()) {
      this.#connection ??= await MllpConnection.to(host, port, signal);
      const answer = await this.#connection?.send(message, ackTimeoutMs, signal);
      if (answer && !answer.isNotNow) {
        this.#pauseMs = firstPauseMs;
        return answer.code;
      }
      if (this.#connection && !this.#isEnded()) this.repeated += 1;
      if (!answer) this.close();
      await this.#pause();
    }
    return undefined;
  }

  /** A receiver that is not there, takes connections only to drop them, or cannot take messages now, is given a pause. */
  async #pause(): Promise<void> {
    const { retryMs = 1000, signal } = this.#settings;
    await sleep(this.#pauseMs, undefined, signal && { signal }).catch(() => undefined);
    this.#pauseMs = Math.min(this.#pauseMs * 2, retryMs);
  }

  close(): void {
    this.#connection?.close();
    this.#connection = undefined;
  }
}

/**
 * Sends messages over MLLP, on each connection only after the message before was acknowledged, and those of one record in their order. A message whose
 * acknowledgement did not come is sent again on a new connection, for as long as it takes: a receiver that was killed loses nothing. So is one that the
 * receiver refused for now (AR with an error that passes, such as a hub out of reach); any other AE and AR is written down and sending goes on.
 */
export async function sendMessages(messages: readonly string[], settings: SendSettings): Promise<SendReport> {
  const queue = new MessageQueue(messages);
  const lines = Array.from({ length: settings.connections ?? 1 }, () => new Line(settings));
  const refused: { control: string; code: string }[] = [];
  let done = 0;
  const sendAll = async (line: Line): Promise<void> => {
    for (let message = await queue.take(); message !== undefined; message = await queue.take()) {
      const code = await line.send(message);
      queue.release(message);
      if (code === undefined) break;
      done += 1;
      if (!code.endsWith('A')) refused.push({ control: controlIdOf(message), code });
      settings.onAcknowledged?.(done);
    }
    line.close();
  };
  await Promise.all(lines.map(sendAll));
  const repeated = lines.reduce((sum, line) => sum + line.repeated, 0);
  return { accepted: done - refused.length, refused, repeated, unsent: messages.length - done };
}
