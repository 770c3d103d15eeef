import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that was written. */
export interface WrittenFile {
  /** Below the output folder, with slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A file that grows, and its hash with it. */
export class OutputFile {
  readonly #path: string;
  readonly #descriptor: number;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  /** Rows that were written. */
  rows = 0;

  constructor(folder: string, path: string) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    this.#path = path;
    this.#descriptor = openSync(target, 'wx');
  }

  write(content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  close(): WrittenFile {
    closeSync(this.#descriptor);
    return { path: this.#path, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Lets go of a file that will not be finished. */
  abandon(): void {
    closeSync(this.#descriptor);
  }
}
