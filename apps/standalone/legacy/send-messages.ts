import { setTimeout as sleep } from 'node:timers/promises';
import { MllpConnection } from './mllp-connection.ts';
import { controlIdOf } from './mllp-frames.ts';

/** Where messages go, and how patiently. */
export interface SendSettings {
  readonly host: string;
  readonly port: number;
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

/**
 * Sends messages over MLLP one at a time, each only after the one before was acknowledged. A message whose acknowledgement did not come is sent again on
 * a new connection, for as long as it takes: a receiver that was killed loses nothing. So is one that the
 * receiver refused for now (AR with an error that passes, such as a hub out of reach); any other AE and AR is written down and sending goes on.
 */
export async function sendMessages(messages: readonly string[], settings: SendSettings): Promise<SendReport> {
  const { host, port, ackTimeoutMs = 30_000, retryMs = 1000, signal, onAcknowledged } = settings;
  const refused: { control: string; code: string }[] = [];
  let done = 0;
  let repeated = 0;
  let pauseMs = 25;
  let connection: MllpConnection | undefined;
  const isEnded = (): boolean => signal?.aborted === true;
  while (done < messages.length && !isEnded()) {
    connection ??= await MllpConnection.to(host, port, signal);
    if (!connection) {
      await sleep(pauseMs, undefined, signal && { signal }).catch(() => undefined);
      pauseMs = Math.min(pauseMs * 2, retryMs);
      continue;
    }
    const message = messages[done] ?? '';
    const answer = await connection.send(message, ackTimeoutMs, signal);
    if (answer === undefined || answer.isNotNow) {
      if (answer === undefined) {
        connection.close();
        connection = undefined;
      }
      if (!isEnded()) repeated += 1;
      // A receiver that takes connections only to drop them, or cannot take messages now, is given a pause.
      await sleep(pauseMs, undefined, signal && { signal }).catch(() => undefined);
      pauseMs = Math.min(pauseMs * 2, retryMs);
      continue;
    }
    pauseMs = 25;
    done += 1;
    if (!answer.code.endsWith('A')) refused.push({ control: controlIdOf(message), code: answer.code });
    onAcknowledged?.(done);
  }
  connection?.close();
  return { accepted: done - refused.length, refused, repeated, unsent: messages.length - done };
}
