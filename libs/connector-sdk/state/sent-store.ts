import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEntry, encodeEntry, entryBytes, isEnded, type SentEntry } from './sent-entry.ts';
import { writeDurably } from './write-durably.ts';

/**
 * What was last sent of each record: content hash and version by handle, so that unchanged records are not sent and versions grow.
 *
 * A file that is only appended to, read into memory at the start and rewritten when more than half of it is history.
 */
export class SentStore {
  readonly #entries = new Map<string, SentEntry>();
  readonly #path: string;
  readonly #file: number;
  /** True when an entry in the middle was damaged: versions must then be asked from the hub. */
  readonly isDamaged: boolean;

  constructor(folder: string) {
    this.#path = join(folder, 'sent');
    const bytes = existsSync(this.#path) ? readFileSync(this.#path) : Buffer.alloc(0);
    this.isDamaged = this.#load(bytes);
    const isMostlyHistory = bytes.length / entryBytes > 2 * this.#entries.size + 1000;
    if (isMostlyHistory) this.#compact();
    this.#file = openSync(this.#path, 'a', 0o600);
    // A torn last entry would shift all that follow it; a file written anew has none.
    if (!isMostlyHistory && bytes.length % entryBytes !== 0)
      ftruncateSync(this.#file, bytes.length - (bytes.length % entryBytes));
  }

  /** Number of records and pairs known, gone ones included. */
  get size(): number {
    return this.#entries.size;
  }

  entryOf(handle: string): SentEntry | undefined {
    return this.#entries.get(handle);
  }

  /** Handles of the records that the hub holds or may hold. */
  *live(): Iterable<string> {
    for (const [handle, entry] of this.#entries) if (!entry.isPair && !isEnded(entry)) yield handle;
  }

  /** Remembers entries; they outlive the process at once, a power cut after `flush`. */
  put(entries: readonly (readonly [string, SentEntry])[]): void {
    if (entries.length === 0) return;
    writeSync(this.#file, Buffer.concat(entries.map(([handle, entry]) => encodeEntry(handle, entry))));
    for (const [handle, entry] of entries) this.#entries.set(handle, entry);
  }

  flush(): void {
    fdatasyncSync(this.#file);
  }

  close(): void {
    closeSync(this.#file);
  }

  #load(bytes: Buffer): boolean {
    let isDamaged = false;
    for (let at = 0; at + entryBytes <= bytes.length; at += entryBytes) {
      const entry = decodeEntry(bytes.subarray(at, at + entryBytes));
      if (entry) this.#entries.set(...entry);
      else isDamaged = true;
    }
    return isDamaged;
  }

  #compact(): void {
    writeDurably(this.#path, Buffer.concat([...this.#entries].map(([handle, entry]) => encodeEntry(handle, entry))));
  }
}
