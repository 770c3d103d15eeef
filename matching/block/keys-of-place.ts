import type { RecordTable } from '../table/record-table.ts';
import type { Lists } from './part-lists.ts';
import type { RulePart, TableRule } from './table-rules.ts';
import { mixed } from './text-hash.ts';

/** No record has more keys of one rule than this: a record of twenty aliases would cost what twenty records cost. */
export const mostKeysOfRule = 12;

/** The keys of one rule for one record. @param into emptied first */
export function keysOfPlace(
  table: RecordTable,
  rule: TableRule,
  lists: readonly Lists[],
  place: number,
  into: number[],
): void {
  into.length = 0;
  for (let at = 0; at < lists.length; at++) {
    const code = (table.attributes[(rule.parts[at] as RulePart).attribute] as RecordTable['attributes'][number]).codes[
      place
    ] as number;
    const { from, items } = lists[at] as Lists;
    const isUnordered = rule.isUnordered && at === 1;
    const start = from[code] as number;
    const end = from[code + 1] as number;
    if (start === end) {
      into.length = 0;
      return;
    }
    if (at === 0) {
      for (let item = start; item < end; item++) into.push(items[item] as number);
    } else if (into.length === 1 && end === start + 1) {
      into[0] = joined(isUnordered, into[0] as number, items[start] as number);
    } else {
      cross(isUnordered, into, items, start, end);
    }
  }
  if (into.length > 1) keepDistinct(into);
}

/** A key of one part more. @param isUnordered whether the two may stand in each other's place */
export function joined(isUnordered: boolean, key: number, hash: number): number {
  return isUnordered && hash < key ? mixed(hash, key) : mixed(key, hash);
}

/** Every key with every hash, in place. */
function cross(isUnordered: boolean, keys: number[], hashes: Int32Array, start: number, end: number): void {
  const before = keys.length;
  for (let item = start + 1; item < end; item++)
    for (let own = 0; own < before; own++) keys.push(joined(isUnordered, keys[own] as number, hashes[item] as number));
  for (let own = 0; own < before; own++) keys[own] = joined(isUnordered, keys[own] as number, hashes[start] as number);
}

/** Sorts a short list of keys and takes out those that are there twice. */
function keepDistinct(keys: number[]): void {
  for (let at = 1; at < keys.length; at++) {
    const key = keys[at] as number;
    let before = at - 1;
    for (; before >= 0 && (keys[before] as number) > key; before--) keys[before + 1] = keys[before] as number;
    keys[before + 1] = key;
  }
  let kept = 1;
  for (let at = 1; at < keys.length; at++) if (keys[at] !== keys[at - 1]) keys[kept++] = keys[at] as number;
  keys.length = Math.min(kept, mostKeysOfRule);
}
