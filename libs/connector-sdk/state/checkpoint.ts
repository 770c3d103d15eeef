import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '#schemas/errors';
import { writeDurably } from './write-durably.ts';

interface Generation {
  readonly number: number;
  readonly cursor: unknown;
}

const checksumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * How far a source has been read. It moves only past records that were acked or dead-lettered.
 *
 * Two generations are kept in turn, each with a checksum: a torn write leaves the one before.
 */
export class Checkpoint {
  readonly #folder: string;
  #current: Generation | undefined;

  /** @throws HubError CHECKPOINT_DAMAGED when generations exist and none is whole */
  constructor(folder: string) {
    this.#folder = folder;
    const paths = [0, 1].map((number) => this.#pathOf(number)).filter((path) => existsSync(path));
    const whole = paths.map(readGeneration).filter((generation) => generation !== undefined);
    if (paths.length > 0 && whole.length === 0) throw new HubError('CHECKPOINT_DAMAGED');
    this.#current = whole.sort((left, right) => right.number - left.number)[0];
  }

  /** What the last save said; undefined when the source was never read. */
  get cursor(): unknown {
    return this.#current?.cursor;
  }

  /** Whether the source was ever read as far as a mark. */
  get exists(): boolean {
    return this.#current !== undefined;
  }

  /** Durable when it returns. @param cursor plain JSON */
  save(cursor: unknown): void {
    const generation = { number: (this.#current?.number ?? -1) + 1, cursor };
    const text = JSON.stringify(generation);
    writeDurably(this.#pathOf(generation.number), `${checksumOf(text)}\n${text}`);
    this.#current = generation;
  }

  #pathOf(number: number): string {
    return join(this.#folder, `checkpoint-${(number % 2).toString()}`);
  }
}

function readGeneration(path: string): Generation | undefined {
  const [checksum = '', ...rest] = readFileSync(path, 'utf8').split('\n');
  const text = rest.join('\n');
  return checksumOf(text) === checksum ? (JSON.parse(text) as Generation) : undefined;
}
