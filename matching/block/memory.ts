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

  /** Gives all of it back at once: left to themselves, tens of megabytes wait for a collector that counts other things. */
  release(): void {
    for (const numbers of this.#arrays.values()) releaseNumbers(numbers);
    this.#arrays.clear();
  }
}

/** Gives the memory of numbers back that nobody is to read again. */
export function releaseNumbers({ buffer }: Int32Array): void {
  if ('transfer' in buffer) buffer.transfer(0);
}
