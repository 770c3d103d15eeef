/** Memory that is used again, one rule after the other. */
export class Memory {
  readonly #arrays = new Map<string, Int32Array>();

  /** Numbers that hold whatever they held before, as many as asked for or more. @param name what they are for */
  of(name: string, length: number): Int32Array {
    const known = this.#arrays.get(name);
    if (known && known.length >= length) return known;
    const numbers = new Int32Array(Math.max(length, (known?.length ?? 0) * 2));
    this.#arrays.set(name, numbers);
    return numbers;
  }
}
