import type { PairList } from './link-result.ts';

/** A list of weighed pairs whose length is not known beforehand. */
export class GrowingPairs {
  #left = new Int32Array(1024);
  #right = new Int32Array(1024);
  #weights = new Float32Array(1024);
  #length = 0;

  /** Appends a pair. */
  push(left: number, right: number, matchWeight: number): void {
    const at = this.#length++;
    if (at === this.#left.length) this.#grow();
    this.#left[at] = left;
    this.#right[at] = right;
    this.#weights[at] = matchWeight;
  }

  /** All pairs, in the order in which they came. */
  all(): PairList {
    return {
      left: this.#left.subarray(0, this.#length),
      right: this.#right.subarray(0, this.#length),
      matchWeight: this.#weights.subarray(0, this.#length),
    };
  }

  #grow(): void {
    const size = this.#left.length * 2;
    const [left, right, weights] = [new Int32Array(size), new Int32Array(size), new Float32Array(size)];
    left.set(this.#left);
    right.set(this.#right);
    weights.set(this.#weights);
    [this.#left, this.#right, this.#weights] = [left, right, weights];
  }
}
