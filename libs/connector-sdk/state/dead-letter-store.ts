import type { KeyObject } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '#schemas/errors';
import { keyedHash } from '../record-handle.ts';
import { type DeadLetter, type DeadLetterContent, openContent, sealContent } from './dead-letter.ts';
import { writeDurably } from './write-durably.ts';

interface KeptLetter extends DeadLetter {
  readonly sealed: string;
}

/** How much the store may hold. */
export interface DeadLetterLimits {
  readonly letters: number;
  readonly bytes: number;
  readonly retainDays: number;
}

const defaultLimits: DeadLetterLimits = { letters: 10_000, bytes: 256 * 1024 * 1024, retainDays: 90 };

/**
 * Bad records, kept at the agency until somebody looks at them: encrypted, bounded, expiring.
 *
 * A letter goes when its record is sent well later. A file of JSON lines that is only appended to and rewritten at the start.
 */
export class DeadLetterStore {
  readonly #letters = new Map<string, KeptLetter>();
  readonly #ofRecord = new Map<string, string>();
  readonly #path: string;
  readonly #key: KeyObject;
  readonly #limits: DeadLetterLimits;
  #bytes = 0;

  constructor(folder: string, key: KeyObject, now: Date, limits: Partial<DeadLetterLimits> = {}) {
    this.#path = join(folder, 'dead-letters.jsonl');
    this.#key = key;
    this.#limits = { ...defaultLimits, ...limits };
    const expired = new Date(now.getTime() - this.#limits.retainDays * 86_400_000).toISOString();
    if (existsSync(this.#path)) this.#load(expired);
  }

  /** Every letter, oldest first, without its content. */
  list(): readonly DeadLetter[] {
    return [...this.#letters.values()].map(({ id, at, stage, code, fields, recordHandle }) => {
      return { id, at, stage, code, fields, ...(recordHandle !== undefined && { recordHandle }) };
    });
  }

  /** @throws HubError NOT_FOUND; BODY_CANNOT_BE_OPENED when the key is another */
  contentOf(id: string): DeadLetterContent {
    const letter = this.#letters.get(id);
    if (!letter) throw new HubError('NOT_FOUND', { id });
    return openContent(this.#key, id, letter.sealed);
  }

  /**
   * Keeps a letter; the same bad record again is kept once.
   *
   * @throws HubError DEAD_LETTER_STORE_FULL (retriable): nothing is dropped, the stream waits
   */
  put(letter: Omit<DeadLetter, 'id'>, content: DeadLetterContent): void {
    const id = keyedHash(this.#key, Buffer.concat([Buffer.from(`${letter.code}\n`), content.raw]));
    if (this.#letters.has(id)) return;
    const kept = { id, ...letter, sealed: sealContent(this.#key, id, content) };
    const line = `${JSON.stringify(kept)}\n`;
    if (this.#letters.size >= this.#limits.letters || this.#bytes + line.length > this.#limits.bytes)
      throw new HubError('DEAD_LETTER_STORE_FULL', { letters: this.#letters.size });
    appendFileSync(this.#path, line, { mode: 0o600 });
    this.#remember(kept, line.length);
  }

  /** The record has been sent well: its letter, if there is one, is done with. */
  resolve(recordHandle: string): void {
    const id = this.#ofRecord.get(recordHandle);
    if (id === undefined) return;
    appendFileSync(this.#path, `${JSON.stringify({ resolved: id })}\n`);
    this.#letters.delete(id);
    this.#ofRecord.delete(recordHandle);
  }

  #remember(letter: KeptLetter, bytes: number): void {
    this.#letters.set(letter.id, letter);
    if (letter.recordHandle !== undefined) this.#ofRecord.set(letter.recordHandle, letter.id);
    this.#bytes += bytes;
  }

  #load(expired: string): void {
    for (const line of readFileSync(this.#path, 'utf8').split('\n')) {
      const entry = parseLine(line);
      if (entry && 'resolved' in entry) this.#letters.delete(entry.resolved);
      else if (entry && entry.at > expired) this.#remember(entry, 0);
    }
    const text = [...this.#letters.values()].map((letter) => `${JSON.stringify(letter)}\n`).join('');
    this.#bytes = text.length;
    writeDurably(this.#path, text);
  }
}

/** A torn last line is no letter. */
function parseLine(line: string): KeptLetter | { readonly resolved: string } | undefined {
  try {
    return JSON.parse(line) as KeptLetter | { readonly resolved: string };
  } catch {
    return undefined;
  }
}
