import type { RecordTable } from '../table/record-table.ts';
import type { Lists } from './part-lists.ts';
import type { TableBlocks } from './table-blocks.ts';

/** The blocks of all rules, as records find them. */
export interface BlockedRules {
  /** Records of all blocks, one block behind the other, ascending inside each. */
  readonly places: Int32Array;
  /**
   * Of each record where the blocks end, in `places`, in which others stand behind it; of a block in which one does, less one and negative, that one.
   */
  readonly endsOf: Lists;
  /** Records that are in no block. */
  readonly alone: number;
  /** Pairs that share a block, those of several blocks counted several times. */
  readonly pairs: number;
}

/** Records whose pairs are made in one go. */
export const recordsOfChunk = 1024;

/** Numbers in memory that workers can share. */
const sharedNumbers = (length: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));

/** What pairs are made from: the blocks of one rule, whatever their keys. */
export type PairBlocks = Pick<TableBlocks, 'from' | 'places' | 'pairs'>;

/** Brings the blocks of rules together. */
export function togetherOf(rules: readonly PairBlocks[], records: number): BlockedRules {
  const length = rules.reduce((sum, { places }) => sum + places.length, 0);
  const places = sharedNumbers(length);
  const from = sharedNumbers(records + 1);
  let before = 0;
  for (const { places: own } of rules) {
    places.set(own, before);
    before += own.length;
  }
  const isBlocked = new Uint8Array(records);
  for (const { from: starts, places: own } of rules)
    for (let block = 0; block + 1 < starts.length; block++) {
      const last = (starts[block + 1] as number) - 1;
      isBlocked[own[last] as number] = 1;
      for (let at = starts[block] as number; at < last; at++) {
        const place = own[at] as number;
        isBlocked[place] = 1;
        from[place + 1] = (from[place + 1] as number) + 1;
      }
    }
  for (let place = 0; place < records; place++) from[place + 1] = (from[place + 1] as number) + (from[place] as number);
  const items = sharedNumbers(from[records] as number);
  const next = from.slice();
  before = 0;
  for (const { from: starts, places: own } of rules) {
    for (let block = 0; block + 1 < starts.length; block++) {
      const last = (starts[block + 1] as number) - 1;
      for (let at = starts[block] as number; at < last; at++) {
        const place = own[at] as number;
        items[next[place] as number] = at + 1 === last ? -1 - (own[last] as number) : before + last + 1;
        next[place] = (next[place] as number) + 1;
      }
    }
    before += own.length;
  }
  return {
    places,
    endsOf: { from, items },
    alone: isBlocked.reduce((alone, isIn) => alone - isIn, records),
    pairs: rules.reduce((sum, { pairs }) => sum + pairs, 0),
  };
}

/**
 * Makes the candidate pairs of some records, each once: a record with those behind it that share a block of it. Pairs stream: there may be many more of them
 * than records.
 */
export class PairSource {
  readonly #table: RecordTable;
  readonly #blocked: BlockedRules;
  /** By record the last one that it was paired with: an earlier block made that pair. */
  readonly #pairedWith: Uint16Array;
  #stamps = 0;

  constructor(table: RecordTable, blocked: BlockedRules) {
    this.#table = table;
    this.#blocked = blocked;
    this.#pairedWith = new Uint16Array(table.sources.length);
  }

  /** How many chunks there are. */
  get chunks(): number {
    return Math.ceil(this.#pairedWith.length / recordsOfChunk);
  }

  /** Calls for each pair whose first record is in the chunk. */
  forEachPair(chunk: number, take: (left: number, right: number) => void): void {
    const { places, endsOf } = this.#blocked;
    const { from, items } = endsOf;
    const { sources, mode } = this.#table;
    const isAcross = mode === 'link-only';
    const pairedWith = this.#pairedWith;
    const last = Math.min(pairedWith.length, (chunk + 1) * recordsOfChunk);
    for (let left = chunk * recordsOfChunk; left < last; left++) {
      const stamp = this.#nextStamp();
      const end = from[left + 1] as number;
      for (let item = from[left] as number; item < end; item++) {
        const blockEnd = items[item] as number;
        // Places ascend: behind the record stand those that it is still to be paired with.
        let at = blockEnd - 1;
        let right = blockEnd < 0 ? -1 - blockEnd : (places[at] as number);
        for (; right !== left; right = blockEnd < 0 ? left : (places[--at] as number)) {
          if (pairedWith[right] === stamp) continue;
          pairedWith[right] = stamp;
          if (isAcross && sources[left] === sources[right]) continue;
          take(left, right);
        }
      }
    }
  }

  /** A number for each record, so small that the memory of pairs stays small; when they are used up, they begin anew. */
  #nextStamp(): number {
    if (this.#stamps === 0xffff) {
      this.#pairedWith.fill(0);
      this.#stamps = 0;
    }
    return ++this.#stamps;
  }
}
