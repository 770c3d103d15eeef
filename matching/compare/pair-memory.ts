/**
 * Remembers one number for each pair of codes, as many as there is room for: a later pair takes the place of an earlier one that falls in the same
 * slot. What is not remembered is worked out again.
 */
export class PairMemory {
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** @param slots a power of two */
  constructor(slots: number) {
    this.#left = new Int32Array(slots);
    this.#right = new Int32Array(slots);
    this.#values = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** @returns -1 when not remembered */
  get(left: number, right: number): number {
    const slot = this.#slotOf(left, right);
    return this.#left[slot] === left && this.#right[slot] === right ? (this.#values[slot] as number) : -1;
  }

  /** @param value 0 or more */
  set(left: number, right: number, value: number): void {
    const slot = this.#slotOf(left, right);
    this.#left[slot] = left;
    this.#right[slot] = right;
    this.#values[slot] = value;
  }

  #slotOf(left: number, right: number): number {
    const hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}
