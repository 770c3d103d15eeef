import type { RecordTable } from '../table/record-table.ts';
import type { Lists } from './rule-keys.ts';

/** The blocks of one rule: records by block, those of block b at `places[from[b]] ..`. */
export interface TableBlocks {
  readonly from: Int32Array;
  readonly places: Int32Array;
  /** Keys with those of blocks left out set to 0: two records share a block exactly when they share a key that is not 0. */
  readonly keys: Lists;
  /** Block by item of `keys`; -1 where the record is alone with the key or the block is left out. */
  readonly blockOf: Int32Array;
  /** Pairs that share a block, those of several blocks counted several times. */
  readonly pairs: number;
  /** Keys shared by so many records that their pairs are left to other rules. */
  readonly keysLeftOut: ReadonlySet<number>;
}

/** Pairs of a block: all, or of link-only those across sources. */
export function pairsOfBlock(size: number, sizesBySource: Iterable<number>, isAcross: boolean): number {
  let pairs = (size * (size - 1)) / 2;
  if (isAcross) for (const own of sizesBySource) pairs -= (own * (own - 1)) / 2;
  return pairs;
}

const isPowerAbove = (least: number): number => {
  let power = 16;
  while (power < least) power *= 2;
  return power;
};

/** Numbers of the distinct keys in order of first sight: an open-addressing table. */
function numberKeys({ items }: Lists): { readonly numberOf: Int32Array; readonly count: number } {
  const slots = isPowerAbove(items.length * 2);
  const mask = slots - 1;
  const keyAt = new Int32Array(slots);
  const numberAt = new Int32Array(slots);
  const numberOf = new Int32Array(items.length);
  let count = 0;
  for (let item = 0; item < items.length; item++) {
    const key = items[item] as number;
    let slot = (key ^ (key >>> 15)) & mask;
    while (keyAt[slot] !== 0 && keyAt[slot] !== key) slot = (slot + 1) & mask;
    if (keyAt[slot] === 0) {
      keyAt[slot] = key;
      numberAt[slot] = count++;
    }
    numberOf[item] = numberAt[slot] as number;
  }
  return { numberOf, count };
}

/**
 * Sorts records into the blocks of one rule by counting.
 *
 * @param largestBlock a key that more records share tells nobody apart: its pairs are left to other rules
 */
export function tableBlocksOf(table: RecordTable, keys: Lists, largestBlock: number): TableBlocks {
  const isAcross = table.mode === 'link-only';
  const { numberOf, count } = numberKeys(keys);
  const sizes = new Int32Array(count);
  for (const number of numberOf) sizes[number] = (sizes[number] as number) + 1;
  const blockOfKey = new Int32Array(count).fill(-1);
  let blocks = 0;
  for (let number = 0; number < count; number++) {
    const size = sizes[number] as number;
    if (size > 1 && size <= largestBlock) blockOfKey[number] = blocks++;
  }
  const from = new Int32Array(blocks + 1);
  for (let number = 0; number < count; number++) {
    const block = blockOfKey[number] as number;
    if (block >= 0) from[block + 1] = sizes[number] as number;
  }
  for (let block = 0; block < blocks; block++) from[block + 1] = (from[block + 1] as number) + (from[block] as number);
  const places = new Int32Array(from[blocks] as number);
  const next = from.slice();
  const kept = keys.items.slice();
  const blockOf = new Int32Array(kept.length);
  const keysLeftOut = new Set<number>();
  for (let place = 0; place < table.ids.length; place++) {
    for (let item = keys.from[place] as number; item < (keys.from[place + 1] as number); item++) {
      const block = blockOfKey[numberOf[item] as number] as number;
      blockOf[item] = block;
      if (block === -1) {
        if ((sizes[numberOf[item] as number] as number) > 1) keysLeftOut.add(kept[item] as number);
        kept[item] = 0;
        continue;
      }
      const at = next[block] as number;
      places[at] = place;
      next[block] = at + 1;
    }
  }
  return {
    from,
    places,
    keys: { from: keys.from, items: kept },
    blockOf,
    pairs: countPairs(table, { from, places }, isAcross),
    keysLeftOut,
  };
}

function countPairs(
  table: RecordTable,
  { from, places }: Pick<TableBlocks, 'from' | 'places'>,
  isAcross: boolean,
): number {
  let pairs = 0;
  const own = new Map<number, number>();
  for (let block = 0; block + 1 < from.length; block++) {
    const [start, end] = [from[block] as number, from[block + 1] as number];
    own.clear();
    if (isAcross)
      for (let at = start; at < end; at++) {
        const source = table.sources[places[at] as number] as number;
        own.set(source, (own.get(source) ?? 0) + 1);
      }
    pairs += pairsOfBlock(end - start, own.values(), isAcross);
  }
  return pairs;
}

/** Whether two records share a key that is not 0. */
export function shareKey({ from, items }: Lists, left: number, right: number): boolean {
  const [leftEnd, rightEnd] = [from[left + 1] as number, from[right + 1] as number];
  for (let ours = from[left] as number; ours < leftEnd; ours++) {
    const key = items[ours] as number;
    if (key === 0) continue;
    for (let theirs = from[right] as number; theirs < rightEnd; theirs++) if (items[theirs] === key) return true;
  }
  return false;
}

/** A key that more records share tells nobody apart. */
export function largestBlockFor(records: number): number {
  return Math.max(200, Math.min(2000, Math.ceil(records / 20)));
}
