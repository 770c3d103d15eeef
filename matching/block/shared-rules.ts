import type { RecordTable } from '../table/record-table.ts';
import type { KeysLeftOut } from './hot-key-counts.ts';
import { keysOfPlace, type Lists, type PartLists } from './rule-keys.ts';
import type { RulePart, TableRule } from './table-rules.ts';

/** A rule with the keys that are left out for their size. */
export interface RuleWithLimits {
  readonly rule: TableRule;
  readonly keysLeftOut: KeysLeftOut;
}

/** Which rules make a pair: asked for single pairs, where blocks of all rules at once would not fit. */
export class SharedRules {
  readonly #table: RecordTable;
  readonly #rules: readonly RuleWithLimits[];
  readonly #parts: readonly RulePart[];
  readonly #lists: readonly Lists[];
  readonly #listsOfRule: readonly (readonly Lists[])[];
  readonly #partsOfRule: readonly (readonly number[])[];
  readonly #shared: Uint8Array;
  readonly #ours: number[] = [];
  readonly #theirs: number[] = [];

  constructor(table: RecordTable, rules: readonly RuleWithLimits[], parts: PartLists) {
    const known = new Map<string, number>();
    const all: RulePart[] = [];
    this.#partsOfRule = rules.map(({ rule }) =>
      rule.parts.map((part) => {
        const key = `${part.part} ${part.attribute}`;
        const at = known.get(key) ?? all.push(part) - 1;
        known.set(key, at);
        return at;
      }),
    );
    this.#table = table;
    this.#rules = rules;
    this.#parts = all;
    this.#lists = all.map((part) => parts.of(part));
    this.#listsOfRule = rules.map(({ rule }) => rule.parts.map((part) => parts.of(part)));
    this.#shared = new Uint8Array(all.length);
  }

  /** Numbers of the rules that make the pair. @param into emptied first */
  of(left: number, right: number, into: number[]): void {
    into.length = 0;
    for (let part = 0; part < this.#parts.length; part++)
      this.#shared[part] = shareItem(this.#lists[part] as Lists, this.#codeOf(part, left), this.#codeOf(part, right))
        ? 1
        : 0;
    for (let at = 0; at < this.#rules.length; at++) {
      const { rule, keysLeftOut } = this.#rules[at] as RuleWithLimits;
      const doShare = (this.#partsOfRule[at] as readonly number[]).every((part) => this.#shared[part] === 1);
      // Names in each other's place share no part; blocks too large are left out: both are asked of the keys themselves.
      if (doShare && keysLeftOut.size === 0) into.push(at);
      else if ((doShare || rule.isUnordered) && this.#shareKey(at, left, right, keysLeftOut)) into.push(at);
    }
  }

  #codeOf(part: number, place: number): number {
    return this.#table.attributes[(this.#parts[part] as RulePart).attribute]?.codes[place] ?? 0;
  }

  #shareKey(at: number, left: number, right: number, leftOut: KeysLeftOut): boolean {
    const { rule } = this.#rules[at] as RuleWithLimits;
    const lists = this.#listsOfRule[at] as readonly Lists[];
    keysOfPlace(this.#table, rule, lists, left, this.#ours);
    if (this.#ours.length === 0) return false;
    keysOfPlace(this.#table, rule, lists, right, this.#theirs);
    return this.#ours.some((key) => this.#theirs.includes(key) && !leftOut.has(key));
  }
}

function shareItem({ from, items }: Lists, left: number, right: number): boolean {
  if (left === 0 || right === 0) return false;
  const [leftEnd, rightEnd] = [from[left + 1] as number, from[right + 1] as number];
  if (left === right) return leftEnd > (from[left] as number);
  for (let ours = from[left] as number; ours < leftEnd; ours++)
    for (let theirs = from[right] as number; theirs < rightEnd; theirs++)
      if (items[ours] === items[theirs]) return true;
  return false;
}
