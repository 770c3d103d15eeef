/** A list of codes whose length is not known beforehand. */
export class GrowingCodes {
  #codes = new Int32Array(1024);
  #length = 0;

  /** Appends a code. */
  push(code: number): void {
    if (this.#length === this.#codes.length) {
      const larger = new Int32Array(this.#codes.length * 2);
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes[this.#length++] = code;
  }

  /** All that was appended, until more is. */
  all(): Int32Array {
    return this.#codes.subarray(0, this.#length);
  }
}
