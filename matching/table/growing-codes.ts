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

  /** A copy of all that was appended, in memory that workers can share. */
  toShared(): Int32Array {
    const shared = new Int32Array(new SharedArrayBuffer(this.#length * Int32Array.BYTES_PER_ELEMENT));
    shared.set(this.#codes.subarray(0, this.#length));
    return shared;
  }
}
