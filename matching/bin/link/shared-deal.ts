import type { DealChunk } from '../../link/score-pairs.ts';

/** Deals chunks of records to several threads as they ask: who is late or slow gets fewer. */
export class SharedDeal {
  readonly #owners: Int32Array;

  /** @param owners in memory that the threads share: how many chunks were dealt, then the thread that each was dealt to, as they were made by `ownersOf` */
  constructor(owners: Int32Array) {
    this.#owners = owners;
  }

  /** Nothing dealt yet. */
  static ownersOf(chunks: number): Int32Array {
    return new Int32Array(new SharedArrayBuffer((chunks + 1) * Int32Array.BYTES_PER_ELEMENT));
  }

  /** Deals to one thread. */
  dealTo(thread: number): DealChunk {
    const owners = this.#owners;
    return () => {
      const chunk = Atomics.add(owners, 0, 1);
      if (chunk >= owners.length - 1) return -1;
      Atomics.store(owners, chunk + 1, thread);
      return chunk;
    };
  }

  /** Deals again what was dealt to a thread that died. */
  dealAgain(thread: number): DealChunk {
    const owners = this.#owners;
    let chunk = 0;
    return () => {
      while (chunk < owners.length - 1) if (Atomics.load(owners, ++chunk) === thread) return chunk - 1;
      return -1;
    };
  }
}
