import { createReadStream } from 'node:fs';

/** A file's bytes. Opened when read, not before: a file that cannot be opened is an error of its own reading. */
export async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}
