import type { Socket } from 'node:net';
import type { ConnectorManifest } from '#schemas';
import { HubError } from '#schemas/errors';
import type { BadRead, ChangeRead, Receipt, Receive, RecordRead } from '#libs/connector-sdk';
import { acknowledgement, type AcknowledgementCode } from './acknowledgement.ts';
import { type Frame, MllpFrames, toFrame } from './mllp-frames.ts';
import { parseMessage } from './parse-message.ts';
import { toItems } from './to-items.ts';

/** How a connection is served. */
export interface ConnectionSettings {
  readonly manifest: ConnectorManifest;
  readonly receive: Receive;
  /** Milliseconds after which a silent connection is closed. */
  readonly idleMs: number;
  /** Milliseconds that one message may take to arrive. */
  readonly messageMs: number;
}

interface Answer {
  readonly code: AcknowledgementCode;
  readonly error?: string;
}

/** Serves one connection: message by message in order, each answered once it is durable, dead-lettered or refused. */
export class MllpConnection {
  readonly #socket: Socket;
  readonly #settings: ConnectionSettings;
  readonly #frames: MllpFrames;
  #work: Promise<void> = Promise.resolve();
  #slow: NodeJS.Timeout | undefined;

  constructor(socket: Socket, settings: ConnectionSettings) {
    this.#socket = socket;
    this.#settings = settings;
    this.#frames = new MllpFrames(settings.manifest.decode.limits.recordBytes);
    socket.setTimeout(settings.idleMs, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('close', () => clearTimeout(this.#slow));
    socket.on('data', (bytes: Buffer) => this.#takeBytes(bytes));
  }

  /** Answers what has arrived, then hangs up. */
  async close(): Promise<void> {
    this.#socket.pause();
    await this.#work;
    this.#socket.destroySoon();
  }

  #takeBytes(bytes: Buffer): void {
    const frames = this.#frames.add(bytes);
    this.#watch(frames.length > 0);
    if (frames.length === 0) return;
    this.#socket.pause();
    this.#work = this.#work.then(() => this.#answerAll(frames)).then(() => void this.#socket.resume());
  }

  /** A client that sends a byte now and then never ends its message: the time runs from the first byte. */
  #watch(hasEnded: boolean): void {
    if (hasEnded || !this.#frames.isOpen) {
      clearTimeout(this.#slow);
      this.#slow = undefined;
    }
    if (this.#frames.isOpen) this.#slow ??= setTimeout(() => this.#socket.destroy(), this.#settings.messageMs);
  }

  async #answerAll(frames: readonly Frame[]): Promise<void> {
    for (const frame of frames) {
      const { code, error } = await this.#take(frame);
      if (this.#socket.writable) this.#socket.write(toFrame(acknowledgement(frame.bytes, code, new Date(), error)));
      // After a message without end nobody knows where the next one begins.
      if (frame.kind === 'too-large') this.#socket.destroySoon();
    }
  }

  async #take(frame: Frame): Promise<Answer> {
    try {
      const receipt = await this.#receive(frame);
      return receipt.kind === 'done' ? { code: 'AA' } : { code: answerTo(receipt.code), error: receipt.code };
    } catch (error) {
      // The hub is down or the dead letters are full: the sender keeps the message and sends it again.
      return { code: 'AR', error: error instanceof HubError ? error.code : 'UNEXPECTED' };
    }
  }

  /** A message may tell a record and what happened to it: it is taken when both are. */
  async #receive(frame: Frame): Promise<Receipt> {
    const receipts = await Promise.all(this.#itemsOf(frame).map((item) => this.#settings.receive(item)));
    return receipts.find(({ kind }) => kind === 'dead-lettered') ?? { kind: 'done' };
  }

  #itemsOf(frame: Frame): readonly (RecordRead | ChangeRead | BadRead)[] {
    try {
      if (frame.kind === 'too-large') throw new HubError('FIELD_TOO_LARGE');
      if (frame.kind === 'cut') throw new HubError('HL7_MESSAGE_INVALID', { fields: ['end'] });
      return toItems(parseMessage(frame.bytes), this.#settings.manifest, 'message');
    } catch (error) {
      return [toBad(frame, error)];
    }
  }
}

/** What the sender may not repeat as it is: an error. What this connector does not take at all: refused. */
function answerTo(code: string): AcknowledgementCode {
  return code === 'HL7_MESSAGE_UNSUPPORTED' || code === 'FIELD_TOO_LARGE' ? 'AR' : 'AE';
}

/** A frame that is no message. */
export function toBad({ bytes }: Frame, error: unknown): BadRead {
  const { code, details } = error instanceof HubError ? error : new HubError('UNEXPECTED');
  const fields = Array.isArray(details['fields']) ? (details['fields'] as readonly string[]) : [];
  return { kind: 'bad', code, fields, place: 'message', raw: bytes, mayHideRecord: true };
}
