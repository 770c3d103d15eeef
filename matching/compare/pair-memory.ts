/**
 * Remembers one number for each pair of codes, as many as there is room for: a later pair takes the place of an earlier one that falls in the same
 * slot. What is not remembered is worked out again.
 */
export class PairMemory {
  /** Of each slot left, right and value side by side, so that a look is one reach into memory. */
  readonly #cells: Int32Array;
  readonly #mask: number;

  /** @param slots a power of two */
  constructor(slots: number) {
    this.#cells = new Int32Array(slots * 4);
    this.#mask = slots - 1;
  }

  /** @returns -1 when not remembered */
  get(left: number, right: number): number {
    const cells = this.#cells;
    const at = this.#cellOf(left, right);
    return cells[at] === left && cells[at + 1] === right ? (cells[at + 2] as number) : -1;
  }

  /** @param value 0 or more */
  set(left: number, right: number, value: number): void {
    const cells = this.#cells;
    const at = this.#cellOf(left, right);
    cells[at] = left;
    cells[at + 1] = right;
    cells[at + 2] = value;
  }

  #cellOf(left: number, right: number): number {
    const hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    return ((hash ^ (hash >>> 15)) & this.#mask) * 4;
  }
}
