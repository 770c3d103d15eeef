import type { Memory } from './memory.ts';

/** Records by block: those of block b at `places[from[b]] .. places[from[b + 1] - 1]`, ascending. */
export interface Blocks {
  readonly from: Int32Array;
  readonly places: Int32Array;
  /** Key of each block. */
  readonly keys: Int32Array;
}

/** Blocks whose number is not known beforehand. */
export class GrowingBlocks {
  readonly keysLeftOut = new Set<number>();
  readonly #largest: number;
  readonly #places: Int32Array;
  // No block is of fewer than two.
  readonly #from: Int32Array;
  readonly #keys: Int32Array;
  #blocks = 0;
  #held = 0;

  constructor(keys: number, largest: number, memory: Memory) {
    this.#largest = largest;
    this.#places = memory.of('places', keys);
    this.#from = memory.of('from', (keys >> 1) + 1);
    this.#from[0] = 0;
    this.#keys = memory.of('keys', keys >> 1);
  }

  /** Adds the records of one key. @param cells key and place by turns, from `start` to `end` */
  add(cells: Int32Array, start: number, end: number): void {
    const size = end - start;
    if (size > this.#largest) this.keysLeftOut.add(cells[start * 2] as number);
    if (size < 2 || size > this.#largest) return;
    for (let at = start; at < end; at++) this.#places[this.#held++] = cells[at * 2 + 1] as number;
    this.#keys[this.#blocks++] = cells[start * 2] as number;
    this.#from[this.#blocks] = this.#held;
  }

  /** All blocks. */
  all(): Blocks {
    return {
      from: this.#from.slice(0, this.#blocks + 1),
      places: this.#places.slice(0, this.#held),
      keys: this.#keys.slice(0, this.#blocks),
    };
  }
}
