/** What a connection brought. */
export type Frame =
  | { readonly kind: 'message'; readonly bytes: Buffer }
  /** A new message began before this one ended. */
  | { readonly kind: 'cut'; readonly bytes: Buffer }
  /** Beginning of a message that is larger than allowed; the connection cannot be read on. */
  | { readonly kind: 'too-large'; readonly bytes: Buffer };

const startBlock = 0x0b;
const endBlock = 0x1c;
const carriageReturn = 0x0d;

/**
 * Finds messages in the bytes of a connection: start block, message, end block, carriage return. Bytes between messages are let go.
 *
 * @see HL7 v2.4 implementation support guide, appendix C (minimal lower layer protocol)
 */
export class MllpFrames {
  readonly #maxBytes: number;
  #parts: Buffer[] | undefined;
  #length = 0;
  #endSeen = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Whether a message has begun and not ended. */
  get isOpen(): boolean {
    return this.#parts !== undefined;
  }

  /** Takes the next bytes. @returns the frames that ended in them, in order; none follows one that is too large */
  add(bytes: Buffer): readonly Frame[] {
    const frames: Frame[] = [];
    let from = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at];
      const frame = this.#atByte(byte, () => bytes.subarray(from, at));
      if (frame) frames.push(frame);
      if (byte === startBlock || frame) from = at + 1;
      if (this.#length + (this.#parts ? at + 1 - from : 0) > this.#maxBytes)
        return [...frames, { kind: 'too-large', bytes: this.#take(bytes.subarray(from, at)) }];
    }
    if (this.#parts) this.#push(bytes.subarray(from));
    return frames;
  }

  #atByte(byte: number | undefined, before: () => Buffer): Frame | undefined {
    const endSeen = this.#endSeen;
    this.#endSeen = byte === endBlock;
    if (byte === startBlock) {
      const cut = this.#parts ? this.#take(before()) : undefined;
      this.#parts = [];
      return cut && { kind: 'cut', bytes: cut };
    }
    if (byte !== carriageReturn || !endSeen || !this.#parts) return undefined;
    return { kind: 'message', bytes: this.#take(before()).subarray(0, -1) };
  }

  #push(part: Buffer): void {
    this.#parts?.push(Buffer.from(part));
    this.#length += part.length;
  }

  #take(last: Buffer): Buffer {
    this.#push(last);
    const whole = Buffer.concat(this.#parts ?? []);
    this.#parts = undefined;
    this.#length = 0;
    return whole;
  }
}

/** Puts a message between its marks. */
export function toFrame(message: string): Buffer {
  return Buffer.concat([Buffer.of(startBlock), Buffer.from(message), Buffer.of(endBlock, carriageReturn)]);
}
