import type { RecordTable } from '../table/record-table.ts';
import { type Blocks, GrowingBlocks } from './growing-blocks.ts';
import { Memory } from './memory.ts';
import type { RuleKeys } from './growing-keys.ts';

/** The blocks of one rule. */
export interface TableBlocks extends Blocks {
  /** Pairs that share a block, those of several blocks counted several times. */
  readonly pairs: number;
  /** Keys shared by so many records that their pairs are left to other rules. */
  readonly keysLeftOut: ReadonlySet<number>;
}

/** A key that more records share tells nobody apart. */
export function largestBlockFor(records: number): number {
  return Math.max(200, Math.min(2000, Math.ceil(records / 20)));
}

function powerAbove(least: number): number {
  let power = 16;
  while (power < least) power *= 2;
  return power;
}

/** Keys of one part are as many as fit near the processor. */
const keysOfPart = 4096;

/**
 * Sorts records into the blocks of one rule: by counting into parts and each part into slots that a few keys share, then each slot by its keys. Most keys of
 * a good rule are of one record alone, and a slot of one is passed over at once.
 *
 * @param largestBlock a key that more records share tells nobody apart: its pairs are left to other rules
 * @param memory used again for the next rule
 */
export function tableBlocksOf(
  table: RecordTable,
  ruleKeys: RuleKeys,
  largestBlock: number,
  memory: Memory = new Memory(),
): TableBlocks {
  const parts = powerAbove(ruleKeys.keys.length / keysOfPart);
  const sorted = sortedByParts(ruleKeys, parts, memory);
  const blocks = new GrowingBlocks(ruleKeys.keys.length, largestBlock, memory);
  for (let part = 0; part < parts; part++)
    addBlocks(sorted, sorted.ends[part - 1] ?? 0, sorted.ends[part] as number, blocks, memory);
  const { from, places, keys } = blocks.all();
  return { from, places, keys, pairs: countPairs(table, from, places), keysLeftOut: blocks.keysLeftOut };
}

/** Keys and places by turns. */
interface SortedKeys {
  readonly cells: Int32Array;
  /** Where each part or slot ends. */
  readonly ends: Int32Array;
}

/** Keys with their places by part, in their order. */
function sortedByParts({ keys, places }: RuleKeys, parts: number, memory: Memory): SortedKeys {
  const ends = new Int32Array(parts);
  // The highest bits of a key tell its part.
  const shift = Math.clz32(parts) + 1;
  for (let at = 0; at < keys.length; at++) {
    const part = (keys[at] as number) >>> shift;
    ends[part] = (ends[part] as number) + 1;
  }
  startsOf(ends);
  const cells = memory.of('cells', keys.length * 2);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const next = ends[key >>> shift] as number;
    cells[next * 2] = key;
    cells[next * 2 + 1] = places[at] as number;
    ends[key >>> shift] = next + 1;
  }
  return { cells, ends };
}

/** Turns sizes into starts, in place. */
function startsOf(sizes: Int32Array): void {
  let length = 0;
  for (let at = 0; at < sizes.length; at++) {
    const size = sizes[at] as number;
    sizes[at] = length;
    length += size;
  }
}

/** Adds the blocks of one part. */
function addBlocks({ cells }: SortedKeys, from: number, to: number, into: GrowingBlocks, memory: Memory): void {
  const slots = bySlot(cells, from, to, memory);
  let start = 0;
  for (let slot = 0; slot < slots.ends.length; slot++) {
    const end = slots.ends[slot] as number;
    while (start < end) {
      const next = bringForward(slots.cells, start, end);
      into.add(slots.cells, start, next);
      start = next;
    }
  }
}

/** Keys of a part by slot, in their order. */
function bySlot(cells: Int32Array, from: number, to: number, memory: Memory): SortedKeys {
  const mask = powerAbove(to - from) - 1;
  const ends = memory
    .of('slots', mask + 1)
    .subarray(0, mask + 1)
    .fill(0);
  for (let at = from; at < to; at++) {
    const slot = slotOf(cells[at * 2] as number, mask);
    ends[slot] = (ends[slot] as number) + 1;
  }
  startsOf(ends);
  const sorted = memory.of('sorted', (to - from) * 2);
  for (let at = from; at < to; at++) {
    const key = cells[at * 2] as number;
    const slot = slotOf(key, mask);
    const next = ends[slot] as number;
    sorted[next * 2] = key;
    sorted[next * 2 + 1] = cells[at * 2 + 1] as number;
    ends[slot] = next + 1;
  }
  return { cells: sorted, ends };
}

const slotOf = (key: number, mask: number): number => (key ^ (key >>> 15)) & mask;

/** Brings what has the first key of a stretch to its front; all keep their order. @returns where they end */
function bringForward(cells: Int32Array, start: number, end: number): number {
  const key = cells[start * 2] as number;
  let next = start + 1;
  while (next < end && cells[next * 2] === key) next++;
  if (next === end) return next;
  const others: number[] = [];
  for (let at = next; at < end; at++) {
    const [own, place] = [cells[at * 2] as number, cells[at * 2 + 1] as number];
    if (own === key) {
      cells[next * 2] = own;
      cells[next++ * 2 + 1] = place;
    } else others.push(own, place);
  }
  for (let at = 0; at < others.length; at++) cells[next * 2 + at] = others[at] as number;
  return next;
}

/** Pairs of all blocks: of link-only those across sources. */
function countPairs({ mode, sources, sourceNames }: RecordTable, from: Int32Array, places: Int32Array): number {
  let pairs = 0;
  const own = new Float64Array(sourceNames.length);
  for (let block = 0; block + 1 < from.length; block++) {
    const [start, end] = [from[block] as number, from[block + 1] as number];
    const size = end - start;
    pairs += (size * (size - 1)) / 2;
    if (mode !== 'link-only') continue;
    for (let at = start; at < end; at++) {
      const source = sources[places[at] as number] as number;
      // Of a source's records each pairs with none of those before it.
      pairs -= own[source] as number;
      own[source] = (own[source] as number) + 1;
    }
    for (let at = start; at < end; at++) own[sources[places[at] as number] as number] = 0;
  }
  return pairs;
}
