import type { RecordTable } from '../table/record-table.ts';
import type { RulePart, TableRule } from './table-rules.ts';
import { mixed, textHash } from './text-hash.ts';
import { valueParts } from './value-parts.ts';

/** A list of numbers for each place: those of place p are `items[from[p]] .. items[from[p + 1] - 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** No record has more keys of one rule than this: a record of twenty aliases would cost what twenty records cost. */
const mostKeys = 12;

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
  for (const [at, { attribute }] of rule.parts.entries()) {
    const code = table.attributes[attribute]?.codes[place] ?? 0;
    const { from, items } = lists[at] as Lists;
    const [start, end] = [from[code] ?? 0, from[code + 1] ?? 0];
    if (code === 0 || start === end) {
      into.length = 0;
      return;
    }
    if (at === 0) {
      for (let item = start; item < end; item++) into.push(items[item] ?? 0);
      continue;
    }
    const before = into.length;
    const isUnordered = rule.isUnordered && at === 1;
    for (let item = start; item < end; item++) {
      const hash = items[item] ?? 0;
      for (let key = 0; key < before; key++) {
        const other = into[key] ?? 0;
        into.push(isUnordered && hash < other ? mixed(hash, other) : mixed(other, hash));
      }
    }
    into.splice(0, before);
  }
  if (into.length > 1) {
    into.sort((left, right) => left - right);
    let kept = 1;
    for (let at = 1; at < into.length; at++) if (into[at] !== into[at - 1]) into[kept++] = into[at] as number;
    into.length = Math.min(kept, mostKeys);
  }
}

/** The keys of one rule for every record. */
export function ruleKeysOf(table: RecordTable, rule: TableRule, parts: PartLists): Lists {
  const size = table.ids.length;
  const lists = rule.parts.map((part) => parts.of(part));
  const from = new Int32Array(size + 1);
  let items = new Int32Array(size + 16);
  let length = 0;
  const keys: number[] = [];
  for (let place = 0; place < size; place++) {
    from[place] = length;
    keysOfPlace(table, rule, lists, place, keys);
    if (length + keys.length > items.length) {
      const larger = new Int32Array(items.length * 2 + keys.length);
      larger.set(items);
      items = larger;
    }
    for (const key of keys) items[length++] = key;
  }
  from[size] = length;
  return { from, items: items.slice(0, length) };
}
