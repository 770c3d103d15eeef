import type { RecordTable } from '../table/record-table.ts';
import type { RulePart } from './table-rules.ts';
import { several, textHash } from './text-hash.ts';
import { valueParts } from './value-parts.ts';

/** A list of numbers for each place: those of place p are `items[from[p]] .. items[from[p + 1] - 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Hashes of a part by code of the attribute's value. */
export interface PartHashes extends Lists {
  /** The hash of a value that has one; 0 where it has none, `several` where it has more. */
  readonly only: Int32Array;
}

function partsByCode(table: RecordTable, { part, attribute }: RulePart): PartHashes {
  const values = table.attributes[attribute]?.values ?? [];
  const from = new Int32Array(values.length + 1);
  const items: number[] = [];
  for (let code = 0; code < values.length; code++) {
    const value = values[code];
    from[code] = items.length;
    if (value === undefined) continue;
    for (const text of valueParts[part].of(value)) items.push(textHash(text));
  }
  from[values.length] = items.length;
  const only = Int32Array.from(values, (_, code) => {
    const count = (from[code + 1] as number) - (from[code] as number);
    return count === 0 ? 0 : count === 1 ? (items[from[code] as number] as number) : several;
  });
  return { from, items: Int32Array.from(items), only };
}

/** Parts that several rules share, worked out once. */
export class PartLists {
  readonly #table: RecordTable;
  readonly #known = new Map<string, PartHashes>();

  constructor(table: RecordTable) {
    this.#table = table;
  }

  /** Hashes by code of the attribute's value. */
  of(rulePart: RulePart): PartHashes {
    const key = `${rulePart.part} ${rulePart.attribute}`;
    const known = this.#known.get(key);
    if (known) return known;
    const lists = partsByCode(this.#table, rulePart);
    this.#known.set(key, lists);
    return lists;
  }
}
