/** Keys that are left out because too many records share them. */
export interface KeysLeftOut {
  has(key: number): boolean;
  /** How many there are, about. */
  readonly size: number;
}

const cells = 1 << 21;

/** Counts keys where a list of all of them would not fit: two keys that share a cell count together, which few of the hot ones do. */
export class HotKeyCounts {
  readonly #counts = new Uint32Array(cells);

  /** Counts a key once. */
  add(key: number): void {
    const cell = cellOf(key);
    this.#counts[cell] = (this.#counts[cell] as number) + 1;
  }

  /** Keys that more records share. */
  over(largest: number): KeysLeftOut {
    const counts = this.#counts;
    return {
      has: (key) => (counts[cellOf(key)] as number) > largest,
      size: counts.reduce((sum, count) => sum + (count > largest ? 1 : 0), 0),
    };
  }
}

const cellOf = (key: number): number => (key ^ (key >>> 11)) & (cells - 1);
