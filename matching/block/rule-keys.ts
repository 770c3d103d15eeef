import type { RecordTable } from '../table/record-table.ts';
import { GrowingKeys, type RuleKeys } from './growing-keys.ts';
import type { HotKeyCounts } from './hot-key-counts.ts';
import { joined, keysOfPlace } from './keys-of-place.ts';
import type { PartHashes, PartLists } from './part-lists.ts';
import type { TableRule } from './table-rules.ts';
import { several } from './text-hash.ts';

/** Whether a key is among those looked at when one in so many is: the same ones each time, for all records alike. */
const isKept = (key: number, oneIn: number): boolean => oneIn === 1 || (key >>> 8) % oneIn === 0;

/** Records whose keys are made in one go: their columns fit near the processor. */
const recordsOfPass = 4096;

/**
 * The keys of one rule for every record.
 *
 * @param counts counts all keys, also those not looked at
 * @param found what takes the keys, emptied first
 * @param oneKeyIn of the keys about one in so many is looked at, with all its records: enough to tell what the rule costs and finds
 */
export function ruleKeysOf(
  table: RecordTable,
  rule: TableRule,
  parts: PartLists,
  oneKeyIn = 1,
  counts?: HotKeyCounts,
  found: GrowingKeys = new GrowingKeys(),
): RuleKeys {
  const size = table.ids.length;
  const hashes = rule.parts.map((part) => parts.of(part));
  const codes = rule.parts.map(({ attribute }) => table.attributes[attribute]?.codes ?? new Int32Array(size));
  found.clear();
  const singles = new Int32Array(recordsOfPass);
  const keys: number[] = [];
  for (let start = 0; start < size; start += recordsOfPass) {
    const end = Math.min(size, start + recordsOfPass);
    singleKeysOf(rule, hashes, codes, start, end, singles);
    for (let place = start; place < end; place++) {
      const single = singles[place - start] as number;
      if (single === 0) continue;
      if (single !== several) {
        counts?.add(single);
        if (isKept(single, oneKeyIn)) found.push(place, single);
        continue;
      }
      keysOfPlace(table, rule, hashes, place, keys);
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] as number;
        counts?.add(key);
        if (isKept(key, oneKeyIn)) found.push(place, key);
      }
    }
  }
  return found.all();
}

/**
 * The keys of records that have one value at most of each part, as most have, part by part: what `keysOfPlace` comes to, without lists.
 *
 * @param into 0 for none; `several` for a record that may have several keys
 */
function singleKeysOf(
  rule: TableRule,
  hashes: readonly PartHashes[],
  codes: readonly Int32Array[],
  start: number,
  end: number,
  into: Int32Array,
): void {
  for (let part = 0; part < hashes.length; part++) {
    const { only } = hashes[part] as PartHashes;
    const column = codes[part] as Int32Array;
    const isUnordered = rule.isUnordered && part === 1;
    for (let place = start; place < end; place++) {
      const hash = only[column[place] as number] as number;
      const key = into[place - start] as number;
      if (part === 0 || hash === 0) into[place - start] = hash;
      else if (key !== 0)
        into[place - start] = hash === several || key === several ? several : joined(isUnordered, key, hash);
    }
  }
}
