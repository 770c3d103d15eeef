import type { RecordTable } from '../table/record-table.ts';
import type { KeysLeftOut } from './hot-key-counts.ts';
import { keysOfPlace } from './keys-of-place.ts';
import type { PartHashes, PartLists } from './part-lists.ts';
import type { TableRule } from './table-rules.ts';
import { several } from './text-hash.ts';

/** A rule with the keys that are left out for their size. */
export interface RuleWithLimits {
  readonly rule: TableRule;
  readonly keysLeftOut: KeysLeftOut;
}

/** The keys of one rule that two records share: asked for single pairs. */
export class SharedKeys {
  readonly #table: RecordTable;
  readonly #rule: TableRule;
  readonly #leftOut: KeysLeftOut;
  readonly #hashes: readonly PartHashes[];
  readonly #ours: number[] = [];
  readonly #theirs: number[] = [];

  constructor(table: RecordTable, { rule, keysLeftOut }: RuleWithLimits, parts: PartLists) {
    this.#table = table;
    this.#rule = rule;
    this.#leftOut = keysLeftOut;
    this.#hashes = rule.parts.map((part) => parts.of(part));
  }

  /** Whether a record may have more than one key. */
  areSeveral(place: number): boolean {
    return this.#rule.parts.some(({ attribute }, at) => {
      const code = this.#table.attributes[attribute]?.codes[place] ?? 0;
      return this.#hashes[at]?.only[code] === several;
    });
  }

  /** The smallest key that two records share and that is not left out; 0 for none. */
  first(left: number, right: number): number {
    keysOfPlace(this.#table, this.#rule, this.#hashes, left, this.#ours);
    if (this.#ours.length === 0) return 0;
    keysOfPlace(this.#table, this.#rule, this.#hashes, right, this.#theirs);
    // Keys of a record ascend.
    for (const key of this.#ours) if (this.#theirs.includes(key) && !this.#leftOut.has(key)) return key;
    return 0;
  }
}
