const firstSlots = 1024;

/** Numbers distinct short lists of numbers in the order in which they come, from 0. */
export class ListNumbers {
  readonly #width: number;
  #items: Int32Array;
  /** Numbers of lists, plus 1, by hash. */
  #slots = new Int32Array(firstSlots);
  #size = 0;

  /** @param width length of the lists */
  constructor(width: number) {
    this.#width = width;
    this.#items = new Int32Array((width * firstSlots) / 2);
  }

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of a list. @param list of the width, may be used again */
  numberOf(list: Int32Array): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(list, 0, this.#width) & mask;
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      if (this.#isAt(held - 1, list)) return held - 1;
      slot = (slot + 1) & mask;
    }
    const number = this.#size++;
    this.#items.set(list, number * this.#width);
    this.#slots[slot] = number + 1;
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    return number;
  }

  /** The list of a number. */
  listOf(number: number): Int32Array {
    return this.#items.subarray(number * this.#width, (number + 1) * this.#width);
  }

  /** Less than 0 when the list of one number comes before that of another, item by item. */
  compare(one: number, other: number): number {
    const [ours, theirs] = [one * this.#width, other * this.#width];
    for (let at = 0; at < this.#width; at++) {
      const apart = (this.#items[ours + at] as number) - (this.#items[theirs + at] as number);
      if (apart !== 0) return apart;
    }
    return 0;
  }

  #isAt(number: number, list: Int32Array): boolean {
    const start = number * this.#width;
    for (let at = 0; at < this.#width; at++) if (this.#items[start + at] !== list[at]) return false;
    return true;
  }

  #grow(): void {
    const items = new Int32Array(this.#items.length * 2);
    items.set(this.#items);
    this.#items = items;
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#size; number++) {
      let slot = hashOf(items, number * this.#width, this.#width) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

function hashOf(items: Int32Array, start: number, width: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + width; at++) hash = Math.imul(hash ^ (items[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}
