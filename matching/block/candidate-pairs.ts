/** Blocks of records, by blocking key. */
export interface Blocks {
  /** Places of the records of each block, ascending, by key; blocks of one are left out. */
  readonly placesByKey: ReadonlyMap<string, readonly number[]>;
  /** Keys shared by more records than the limit, whose pairs are left to other rules. */
  readonly leftOut: number;
}

/**
 * Sorts records into blocks.
 *
 * @param keysByRecord blocking keys of each record
 * @param largestBlock a key that more records share tells nobody apart: 1,000 records are half a million pairs
 */
export function blocksOf(keysByRecord: readonly (readonly string[])[], largestBlock = 1_000): Blocks {
  const all = new Map<string, number[]>();
  for (const [place, keys] of keysByRecord.entries()) {
    for (const key of keys) {
      const block = all.get(key);
      if (block) block.push(place);
      else all.set(key, [place]);
    }
  }
  const kept = [...all].filter(([, places]) => places.length > 1 && places.length <= largestBlock);
  const leftOut = [...all.values()].filter((places) => places.length > largestBlock).length;
  return { placesByKey: new Map(kept), leftOut };
}

/**
 * Calls for each pair of records that share a block, once, the smaller place first. Pairs stream: there may be many more of them than records.
 *
 * @param keysByRecord the keys from which the blocks were made
 */
export function forEachCandidatePair(
  keysByRecord: readonly (readonly string[])[],
  { placesByKey }: Blocks,
  take: (left: number, right: number) => void,
): void {
  const lastPartner = new Int32Array(keysByRecord.length).fill(-1);
  for (const [left, keys] of keysByRecord.entries()) {
    for (const key of keys) {
      for (const right of placesByKey.get(key) ?? []) {
        // An earlier key of the same record already made this pair.
        if (right <= left || lastPartner[right] === left) continue;
        lastPartner[right] = left;
        take(left, right);
      }
    }
  }
}
