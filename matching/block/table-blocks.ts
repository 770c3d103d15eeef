import type { RecordTable } from '../table/record-table.ts';
import type { Lists } from './rule-keys.ts';

/** The blocks of one rule: records by block, those of block b at `places[from[b]] ..`. */
export interface TableBlocks {
  readonly from: Int32Array;
  readonly places: Int32Array;
  /** Blocks of each record, ascending. */
  readonly blocksOf: Lists;
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

/** Numbers of the distinct keys in order of first sight: an open-addressing table. */
function numberKeys({ items }: Lists): { readonly numberOf: Int32Array; readonly count: number } {
  const slots = powerAbove(items.length * 2);
  const mask = slots - 1;
  // Key and number of a slot side by side: one reach into memory.
  const cells = new Int32Array(slots * 2);
  const numberOf = new Int32Array(items.length);
  let count = 0;
  for (let item = 0; item < items.length; item++) {
    const key = items[item] as number;
    let slot = (key ^ (key >>> 15)) & mask;
    while (cells[slot * 2] !== 0 && cells[slot * 2] !== key) slot = (slot + 1) & mask;
    if (cells[slot * 2] === 0) {
      cells[slot * 2] = key;
      cells[slot * 2 + 1] = count++;
    }
    numberOf[item] = cells[slot * 2 + 1] as number;
  }
  return { numberOf, count };
}

/**
 * Sorts records into the blocks of one rule by counting.
 *
 * @param largestBlock a key that more records share tells nobody apart: its pairs are left to other rules
 */
export function tableBlocksOf(table: RecordTable, keys: Lists, largestBlock: number): TableBlocks {
  const { numberOf, count } = numberKeys(keys);
  const sizes = new Int32Array(count);
  for (const number of numberOf) sizes[number] = (sizes[number] as number) + 1;
  const blockOfKey = new Int32Array(count).fill(-1);
  let blocks = 0;
  let kept = 0;
  for (let number = 0; number < count; number++) {
    const size = sizes[number] as number;
    if (size < 2 || size > largestBlock) continue;
    blockOfKey[number] = blocks++;
    kept += size;
  }
  const from = new Int32Array(blocks + 1);
  for (let number = 0; number < count; number++) {
    const block = blockOfKey[number] as number;
    if (block >= 0) from[block + 1] = sizes[number] as number;
  }
  for (let block = 0; block < blocks; block++) from[block + 1] = (from[block + 1] as number) + (from[block] as number);
  const records = table.ids.length;
  const places = new Int32Array(kept);
  const next = from.slice();
  const ofRecord = { from: new Int32Array(records + 1), items: new Int32Array(kept) };
  const keysLeftOut = new Set<number>();
  let held = 0;
  for (let place = 0; place < records; place++) {
    ofRecord.from[place] = held;
    for (let item = keys.from[place] as number; item < (keys.from[place + 1] as number); item++) {
      const number = numberOf[item] as number;
      const block = blockOfKey[number] as number;
      if (block === -1) {
        if ((sizes[number] as number) > 1) keysLeftOut.add(keys.items[item] as number);
        continue;
      }
      const at = next[block] as number;
      places[at] = place;
      next[block] = at + 1;
      ofRecord.items[held++] = block;
    }
    if (held - (ofRecord.from[place] as number) > 1) ofRecord.items.subarray(ofRecord.from[place], held).sort();
  }
  ofRecord.from[records] = held;
  return { from, places, blocksOf: ofRecord, pairs: countPairs(table, from, places), keysLeftOut };
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
