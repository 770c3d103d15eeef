import type { RecordTable } from '../table/record-table.ts';
import type { HotKeyCounts } from './hot-key-counts.ts';
import type { RulePart, TableRule } from './table-rules.ts';
import { mixed, textHash } from './text-hash.ts';
import { valueParts } from './value-parts.ts';

/** A list of numbers for each place: those of place p are `items[from[p]] .. items[from[p + 1] - 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** No record has more keys of one rule than this: a record of twenty aliases would cost what twenty records cost. */
export const mostKeysOfRule = 12;

/** Hashes of a part by code of the attribute's value. */
function partsByCode(table: RecordTable, { part, attribute }: RulePart): Lists {
  const values = table.attributes[attribute]?.values ?? [];
  const from = new Int32Array(values.length + 1);
  const items: number[] = [];
  for (let code = 0; code < values.length; code++) {
    const value = values[code];
    from[code] = items.length;
    if (value !== undefined) for (const text of valueParts[part].of(value)) items.push(textHash(text));
  }
  from[values.length] = items.length;
  return { from, items: Int32Array.from(items) };
}

/** Parts that several rules share, worked out once. */
export class PartLists {
  readonly #table: RecordTable;
  readonly #known = new Map<string, Lists>();

  constructor(table: RecordTable) {
    this.#table = table;
  }

  /** Hashes by code of the attribute's value. */
  of(rulePart: RulePart): Lists {
    const key = `${rulePart.part} ${rulePart.attribute}`;
    const known = this.#known.get(key);
    if (known) return known;
    const lists = partsByCode(this.#table, rulePart);
    this.#known.set(key, lists);
    return lists;
  }
}

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
    const start = from[code] as number;
    const end = from[code + 1] as number;
    if (start === end) {
      into.length = 0;
      return;
    }
    if (at === 0) {
      for (let item = start; item < end; item++) into.push(items[item] as number);
    } else if (into.length === 1 && end === start + 1) {
      into[0] = joined(rule, at, into[0] as number, items[start] as number);
    } else {
      cross(rule, at, into, items.subarray(start, end));
    }
  }
  if (into.length > 1) keepDistinct(into);
}

function joined({ isUnordered }: TableRule, at: number, key: number, hash: number): number {
  return isUnordered && at === 1 && hash < key ? mixed(hash, key) : mixed(key, hash);
}

/** Every key with every hash, in place. */
function cross(rule: TableRule, at: number, keys: number[], hashes: Int32Array): void {
  const before = keys.splice(0);
  for (const hash of hashes) for (const key of before) keys.push(joined(rule, at, key, hash));
}

function keepDistinct(keys: number[]): void {
  keys.sort((left, right) => left - right);
  let kept = 1;
  for (let at = 1; at < keys.length; at++) if (keys[at] !== keys[at - 1]) keys[kept++] = keys[at] as number;
  keys.length = Math.min(kept, mostKeysOfRule);
}

function twiceAsLarge(items: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(items.length * 2 + mostKeysOfRule);
  larger.set(items);
  return larger;
}

/**
 * The key of a record that has one value at most of each part, as most have: what `keysOfPlace` comes to, without a list.
 *
 * @returns 0 for none; undefined for a record of several values
 */
function singleKeyOf(
  rule: TableRule,
  lists: readonly Lists[],
  codes: readonly Int32Array[],
  place: number,
): number | undefined {
  let key = 0;
  let isSingle = true;
  for (let at = 0; at < lists.length; at++) {
    const { from, items } = lists[at] as Lists;
    const code = (codes[at] as Int32Array)[place] as number;
    const start = from[code] as number;
    const count = (from[code + 1] as number) - start;
    if (count === 0) return 0;
    if (count > 1) isSingle = false;
    const hash = items[start] as number;
    key = at === 0 ? hash : joined(rule, at, key, hash);
  }
  return isSingle ? key : undefined;
}

/** Whether a key is among those looked at when one in so many is: the same ones each time, for all records alike. */
const isKept = (key: number, oneIn: number): boolean => oneIn === 1 || (key >>> 8) % oneIn === 0;

/**
 * The keys of one rule for every record.
 *
 * @param counts counts all keys, also those not looked at
 * @param oneKeyIn of the keys about one in so many is looked at, with all its records: enough to tell what the rule costs and finds
 */
export function ruleKeysOf(
  table: RecordTable,
  rule: TableRule,
  parts: PartLists,
  oneKeyIn = 1,
  counts?: HotKeyCounts,
): Lists {
  const size = table.ids.length;
  const lists = rule.parts.map((part) => parts.of(part));
  const from = new Int32Array(size + 1);
  let items = new Int32Array(size + 16);
  let length = 0;
  const keys: number[] = [];
  const codes = rule.parts.map(({ attribute }) => table.attributes[attribute]?.codes ?? new Int32Array(size));
  for (let place = 0; place < size; place++) {
    from[place] = length;
    const single = singleKeyOf(rule, lists, codes, place);
    if (single !== undefined) {
      if (single !== 0) counts?.add(single);
      if (single !== 0 && isKept(single, oneKeyIn)) {
        if (length === items.length) items = twiceAsLarge(items);
        items[length++] = single;
      }
      continue;
    }
    keysOfPlace(table, rule, lists, place, keys);
    if (length + keys.length > items.length) items = twiceAsLarge(items);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      counts?.add(key);
      if (isKept(key, oneKeyIn)) items[length++] = key;
    }
  }
  from[size] = length;
  return { from, items: items.slice(0, length) };
}
