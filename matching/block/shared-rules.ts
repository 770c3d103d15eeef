import type { RecordTable } from '../table/record-table.ts';
import { ListNumbers } from '../table/list-numbers.ts';
import type { PartHashes, PartLists } from './part-lists.ts';
import { type RuleWithLimits, SharedKeys } from './shared-keys.ts';
import type { RulePart } from './table-rules.ts';
import { several } from './text-hash.ts';

/** A part of some rule, with the code of each record's value. */
interface Part extends RulePart {
  readonly hashes: PartHashes;
  readonly codes: Int32Array;
}

/** A rule as it is asked of a pair. */
interface AskedRule extends RuleWithLimits {
  /** Places of its parts. */
  readonly parts: readonly number[];
  readonly keys: SharedKeys;
}

/** Which rules make a pair: asked for single pairs, where blocks of all rules at once would not fit. Pairs that the same rules make are of one set. */
export class SharedRules {
  readonly #parts: readonly Part[];
  readonly #rules: readonly AskedRule[];
  readonly #shared: Uint8Array;
  /** A bit for each rule. */
  readonly #bits: Int32Array;
  readonly #sets: ListNumbers;

  constructor(table: RecordTable, rules: readonly RuleWithLimits[], lists: PartLists) {
    const places = new Map<string, number>();
    const parts: RulePart[] = [];
    this.#rules = rules.map(({ rule, keysLeftOut }): AskedRule => {
      const own = rule.parts.map((part) => {
        const key = `${part.part} ${part.attribute}`;
        const at = places.get(key) ?? parts.push(part) - 1;
        places.set(key, at);
        return at;
      });
      return { rule, keysLeftOut, parts: own, keys: new SharedKeys(table, { rule, keysLeftOut }, lists) };
    });
    this.#parts = parts.map((part) => ({
      ...part,
      hashes: lists.of(part),
      codes: table.attributes[part.attribute]?.codes ?? new Int32Array(table.ids.length),
    }));
    this.#shared = new Uint8Array(parts.length);
    this.#bits = new Int32Array(Math.ceil(rules.length / 32));
    this.#sets = new ListNumbers(this.#bits.length);
  }

  /** How many sets of rules have been met. */
  get sets(): number {
    return this.#sets.size;
  }

  /** Numbers of the rules of a set. */
  rulesOf(set: number): readonly number[] {
    const bits = this.#sets.listOf(set);
    return [...this.#rules.keys()].filter((rule) => ((bits[rule >>> 5] as number) & (1 << (rule & 31))) !== 0);
  }

  /** The parts that rules ask for, by number. */
  get parts(): readonly RulePart[] {
    return this.#parts;
  }

  /** Numbers of the parts of a rule. */
  partsOf(rule: number): readonly number[] {
    return this.#rules[rule]?.parts ?? [];
  }

  /** Whether the pair asked last shares a part. */
  doesShare(part: number): boolean {
    return this.#shared[part] === 1;
  }

  /** Number of the set of rules that make the pair. */
  setOf(left: number, right: number): number {
    for (let part = 0; part < this.#parts.length; part++) {
      const { hashes, codes } = this.#parts[part] as Part;
      this.#shared[part] = shareHash(hashes, codes[left] as number, codes[right] as number) ? 1 : 0;
    }
    this.#bits.fill(0);
    for (let at = 0; at < this.#rules.length; at++)
      if (this.#isMadeBy(this.#rules[at] as AskedRule, left, right))
        this.#bits[at >>> 5] = (this.#bits[at >>> 5] as number) | (1 << (at & 31));
    return this.#sets.numberOf(this.#bits);
  }

  #isMadeBy({ rule, keysLeftOut, parts, keys }: AskedRule, left: number, right: number): boolean {
    let doShare = true;
    for (let at = 0; at < parts.length && doShare; at++) doShare = this.#shared[parts[at] as number] === 1;
    // Names in each other's place share no part; blocks too large are left out: both are asked of the keys themselves.
    if (doShare && keysLeftOut.size === 0) return true;
    if (!doShare && !(rule.isUnordered && this.#mayBeCrosswise(parts, left, right))) return false;
    return keys.first(left, right) !== 0;
  }

  /** Whether the first part of one may be the second of the other, and the other way round. False is sure. */
  #mayBeCrosswise(parts: readonly number[], left: number, right: number): boolean {
    const [first, second] = [this.#parts[parts[0] as number] as Part, this.#parts[parts[1] as number] as Part];
    const ours = first.hashes.only[first.codes[left] as number] as number;
    const theirs = first.hashes.only[first.codes[right] as number] as number;
    const ourSecond = second.hashes.only[second.codes[left] as number] as number;
    const theirSecond = second.hashes.only[second.codes[right] as number] as number;
    return mayBeEqual(ours, theirSecond) && mayBeEqual(theirs, ourSecond);
  }
}

const mayBeEqual = (one: number, other: number): boolean =>
  one !== 0 && other !== 0 && (one === other || one === several || other === several);

/** Whether two values share a hash. @param left and @param right codes */
function shareHash({ from, items, only }: PartHashes, left: number, right: number): boolean {
  const [ours, theirs] = [only[left] as number, only[right] as number];
  if (ours === 0 || theirs === 0) return false;
  if (ours !== several && theirs !== several) return ours === theirs;
  if (left === right) return true;
  const [leftEnd, rightEnd] = [from[left + 1] as number, from[right + 1] as number];
  for (let own = from[left] as number; own < leftEnd; own++)
    for (let other = from[right] as number; other < rightEnd; other++) if (items[own] === items[other]) return true;
  return false;
}
