import type { RecordTable } from '../table/record-table.ts';
import type { BlockedRules } from './blocked-rules.ts';

/** What takes candidate pairs, block by block. */
export interface PairTaker {
  /** A block comes of which there are pairs: its records stand in `places` from `start` to `end`. */
  block(places: Int32Array, start: number, end: number): void;
  /** A pair of the block, by what number each is in it, the earlier record first. */
  pair(ours: number, theirs: number): void;
}

/** What is known of fewer records of a block is not worth bringing together. */
export const leastBrought = 4;

/**
 * Makes the candidate pairs, each once: in the first block that its records share. Pairs stream: there may be many more of them than records. They come block by
 * block, so that what a block's records hold can be brought together once.
 */
export class PairSource {
  readonly #table: RecordTable;
  readonly #blocked: BlockedRules;
  /** Blocks by rule of the records of the block at hand. */
  #near = new Int32Array(0);
  /** Of one record the blocks before the one at hand, each behind the number of its rule. */
  #earlier = new Int32Array(64);
  #blocksEarlier = 0;

  constructor(table: RecordTable, blocked: BlockedRules) {
    this.#table = table;
    this.#blocked = blocked;
  }

  /** How many chunks there are. */
  get chunks(): number {
    return this.#blocked.chunks.length - 1;
  }

  /** Hands over each pair of a chunk. */
  forEachPair(chunk: number, taker: PairTaker): void {
    const { from, chunks } = this.#blocked;
    const last = chunks[chunk + 1] as number;
    let first = chunks[chunk] as number;
    for (let block = blockAt(from, first); first < last; block++) {
      const end = from[block + 1] as number;
      this.#pairsOf(block, first, Math.min(last, end), taker);
      first = end;
    }
  }

  /** Pairs of the records of a block that stand from `first` to before `last`, with those behind each. */
  #pairsOf(block: number, first: number, last: number, taker: PairTaker): void {
    const { places, from, blockOf, rules } = this.#blocked;
    const { sources, mode } = this.#table;
    const [start, end] = [from[block] as number, from[block + 1] as number];
    const isNear = end - start >= leastBrought;
    if (isNear) this.#bring(start, end);
    const cells = isNear ? this.#near : blockOf;
    let isTaken = false;
    for (let ours = first; ours < last; ours++) {
      const own = places[ours] as number;
      this.#noteEarlier(cells, (isNear ? ours - start : own) * rules, block);
      for (let theirs = ours + 1; theirs < end; theirs++) {
        const other = places[theirs] as number;
        if (this.#isMadeBefore(cells, (isNear ? theirs - start : other) * rules)) continue;
        if (mode === 'link-only' && sources[own] === sources[other]) continue;
        if (!isTaken) taker.block(places, start, end);
        isTaken = true;
        taker.pair(ours - start, theirs - start);
      }
    }
  }

  /** Brings together in which blocks the records of a block are. */
  #bring(start: number, end: number): void {
    const { places, blockOf, rules } = this.#blocked;
    if (this.#near.length < (end - start) * rules) this.#near = new Int32Array((end - start) * rules * 2);
    const near = this.#near;
    let into = 0;
    for (let at = start; at < end; at++) {
      const cell = (places[at] as number) * rules;
      for (let rule = 0; rule < rules; rule++) near[into++] = blockOf[cell + rule] as number;
    }
  }

  /** Notes in which blocks before another one a record is. @param at where in the cells its blocks by rule begin */
  #noteEarlier(cells: Int32Array, at: number, before: number): void {
    const { lists, rules } = this.#blocked;
    this.#blocksEarlier = 0;
    for (let rule = 0; rule < rules; rule++) {
      let cell = cells[at + rule] as number;
      for (; cell < 0; cell = lists[-cell] as number) this.#note(rule, lists[-1 - cell] as number, before);
      if (cell !== 0) this.#note(rule, cell, before);
    }
  }

  #note(rule: number, cell: number, before: number): void {
    if (cell > before) return;
    if (this.#earlier.length === this.#blocksEarlier * 2) {
      const longer = new Int32Array(this.#earlier.length * 2);
      longer.set(this.#earlier);
      this.#earlier = longer;
    }
    this.#earlier[this.#blocksEarlier * 2] = rule;
    this.#earlier[this.#blocksEarlier++ * 2 + 1] = cell;
  }

  /** Whether a record is in one of the blocks noted. @param at where in the cells its blocks by rule begin */
  #isMadeBefore(cells: Int32Array, at: number): boolean {
    const earlier = this.#earlier;
    const { lists } = this.#blocked;
    for (let item = 0; item < this.#blocksEarlier * 2; item += 2) {
      let cell = cells[at + (earlier[item] as number)] as number;
      const block = earlier[item + 1] as number;
      for (; cell < 0; cell = lists[-cell] as number) if (lists[-1 - cell] === block) return true;
      if (cell === block) return true;
    }
    return false;
  }
}

/** The block in which a record of all blocks stands. @param from where each begins */
function blockAt(from: Int32Array, at: number): number {
  let [low, high] = [0, from.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((from[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}
