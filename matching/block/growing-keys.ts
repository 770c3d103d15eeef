import { releaseNumbers } from './memory.ts';

/** Keys of records: key k is `keys[k]`, of the record at `places[k]`; places ascend. */
export interface RuleKeys {
  readonly places: Int32Array;
  readonly keys: Int32Array;
}

/** Keys whose number is not known beforehand, in memory that is used again for the next rule. */
export class GrowingKeys {
  #places: Int32Array<ArrayBuffer>;
  #keys: Int32Array<ArrayBuffer>;
  #length = 0;

  constructor(size = 1024) {
    this.#places = new Int32Array(size);
    this.#keys = new Int32Array(size);
  }

  /** Forgets all keys. */
  clear(): void {
    this.#length = 0;
  }

  /** Appends a key. */
  push(place: number, key: number): void {
    if (this.#length === this.#keys.length) {
      const [places, keys] = [new Int32Array(this.#length * 2), new Int32Array(this.#length * 2)];
      places.set(this.#places);
      keys.set(this.#keys);
      [this.#places, this.#keys] = [places, keys];
    }
    this.#places[this.#length] = place;
    this.#keys[this.#length++] = key;
  }

  /** All keys, until they are cleared. */
  all(): RuleKeys {
    return { places: this.#places.subarray(0, this.#length), keys: this.#keys.subarray(0, this.#length) };
  }

  /** Gives their memory back: no more are taken. */
  release(): void {
    releaseNumbers(this.#places);
    releaseNumbers(this.#keys);
  }
}
