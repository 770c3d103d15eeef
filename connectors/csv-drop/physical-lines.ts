import { createReadStream } from 'node:fs';
import { HubError } from '#schemas/errors';

/** A line of a file, ended by LF or CRLF. */
export interface PhysicalLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without the line end; of a line that is too long, its beginning. */
  readonly bytes: Buffer;
  readonly isTooLong: boolean;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts a file into lines without ever holding more than one, and of a line no more than the limit.
 *
 * @param maxBytes of a line
 * @throws HubError SOURCE_UNREACHABLE
 */
export async function* physicalLines(path: string, maxBytes: number): AsyncIterable<PhysicalLine> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer): void => {
    // What exceeds the limit is let go at once.
    if (length <= maxBytes) parts.push(part.subarray(0, maxBytes + 1 - length));
    length += part.length;
  };
  const take = (): PhysicalLine => {
    const whole = Buffer.concat(parts);
    const bytes = whole.at(-1) === carriageReturn && length <= maxBytes ? whole.subarray(0, -1) : whole;
    const line = { number: number++, bytes: bytes.subarray(0, maxBytes), isTooLong: length > maxBytes };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunksOf(path)) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

async function* chunksOf(path: string): AsyncIterable<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) yield chunk as Buffer;
  } catch {
    throw new HubError('SOURCE_UNREACHABLE', { source: 'file' });
  }
}
