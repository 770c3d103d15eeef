import { high, low } from '../table/halves.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { Blocks } from './growing-blocks.ts';

/**
 * Calls for each pair that shares a block of one rule, with the key of the block; a pair of several of its blocks comes several times.
 *
 * @param keepOneIn about one pair in so many is looked at, the same ones each time
 */
export function samplePairs(
  { sources, mode }: RecordTable,
  { from, places, keys }: Blocks,
  keepOneIn: number,
  take: (left: number, right: number, key: number) => void,
): void {
  const isAcross = mode === 'link-only';
  let skip = keepOneIn - 1;
  for (const block of byFirstRecord(from, places, keys)) {
    const end = from[block + 1] as number;
    for (let one = from[block] as number; one < end; one++) {
      const left = places[one] as number;
      for (let other = one + 1; other < end; other++) {
        if (skip > 0) {
          const jump = Math.min(skip, end - other);
          skip -= jump;
          other += jump - 1;
          continue;
        }
        skip = keepOneIn - 1;
        const right = places[other] as number;
        if (!isAcross || sources[left] !== sources[right]) take(left, right, keys[block] as number);
      }
    }
  }
}

/** Numbers of the blocks in the order of their first records, those of one record in the order of their keys. */
function byFirstRecord(from: Int32Array, places: Int32Array, keys: Int32Array): Uint32Array {
  const order = new BigUint64Array(keys.length);
  const halves = new Uint32Array(order.buffer);
  for (let block = 0; block < keys.length; block++) {
    halves[block * 2 + high] = places[from[block] as number] as number;
    halves[block * 2 + low] = block;
  }
  order.sort();
  const blocks = Uint32Array.from(keys, (_, at) => halves[at * 2 + low] as number);
  for (let start = 0, end = 0; start < blocks.length; start = end) {
    const first = halves[start * 2 + high];
    while (end < blocks.length && halves[end * 2 + high] === first) end++;
    if (end - start > 1)
      blocks.subarray(start, end).sort((one, other) => (keys[one] as number) - (keys[other] as number));
  }
  return blocks;
}
