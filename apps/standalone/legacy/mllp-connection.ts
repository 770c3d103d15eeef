import { connect, type Socket } from 'node:net';
import { type Acknowledged, acknowledgementOf, controlIdOf, fromFrames, toFrame } from './mllp-frames.ts';

/** One TCP connection to an MLLP receiver: a message goes out, its acknowledgement comes back. */
export class MllpConnection {
  private pending = Buffer.alloc(0);
  private waiting: { control: string; answered: (answer: Acknowledged) => void; lost: () => void } | undefined;
  private open = true;
  private readonly socket: Socket;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.open = false;
      this.waiting?.lost();
    });
  }

  /** @returns undefined when nobody listens */
  static to(host: string, port: number, signal?: AbortSignal): Promise<MllpConnection | undefined> {
    return new Promise((resolve) => {
      const socket = connect({ host, port, noDelay: true });
      const fail = (): void => {
        socket.destroy();
        resolve(undefined);
      };
      signal?.addEventListener('abort', fail, { once: true });
      socket.once('error', fail);
      socket.once('connect', () => {
        signal?.removeEventListener('abort', fail);
        socket.off('error', fail);
        resolve(new MllpConnection(socket));
      });
    });
  }

  /**
   * Sends one message and waits.
   *
   * @returns the acknowledgement; undefined when the connection was lost or nothing came in time
   */
  send(message: string, timeoutMs: number, signal?: AbortSignal): Promise<Acknowledged | undefined> {
    return new Promise((resolve) => {
      const end = (answer: Acknowledged | undefined): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', lost);
        this.waiting = undefined;
        resolve(answer);
      };
      const lost = (): void => end(undefined);
      const timer = setTimeout(lost, timeoutMs);
      signal?.addEventListener('abort', lost, { once: true });
      this.waiting = { control: controlIdOf(message), answered: end, lost };
      if (this.open) this.socket.write(toFrame(message));
      else lost();
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    const { messages, rest } = fromFrames(Buffer.concat([this.pending, chunk]));
    this.pending = Buffer.from(rest);
    for (const message of messages) {
      const answer = acknowledgementOf(message);
      // An answer to another message is a late one: the message was repeated since.
      if (answer && answer.control === this.waiting?.control) this.waiting.answered(answer);
    }
  }
}
