import type { AttributeKind, AttributeValues } from '../standardise/attribute-values.ts';
import type { RecordTable } from '../table/record-table.ts';
import { type AttributeComparison, attributeComparisons } from './attribute-comparisons.ts';
import type { Compared } from './compared.ts';
import type { Terms } from './compared-terms.ts';
import { PairMemory } from './pair-memory.ts';

/** Levels of the two comparisons of one attribute and a term code fit one number: 5 and 3 bits, then the term. */
const [firstBits, secondBits] = [5, 3];
const mostSlots = 1 << 21;
/** Records that come and go meet few of their pairs of values again. */
const liveSlots = 1 << 16;

function slotsFor(values: number, records: number): number {
  let slots = 1 << 12;
  const wanted = Math.min(mostSlots, values * values, records * 16);
  while (slots < wanted) slots *= 2;
  return slots;
}

type Compare = (left: AttributeValues[AttributeKind], right: AttributeValues[AttributeKind]) => Compared;

/** One attribute of a table as it is compared: each pair of values once, then remembered. */
export class ComparedAttribute {
  /** Its comparisons among the planned ones: one or two. */
  readonly places: readonly number[];
  readonly #codes: Int32Array;
  readonly #values: readonly (AttributeValues[AttributeKind] | undefined)[];
  readonly #memory: PairMemory;
  /** One more than what a value comes to with itself, by code; 0 when not yet asked. */
  readonly #withItself: Int32Array;
  readonly #first: Compare;
  readonly #second: Compare | undefined;
  readonly #terms: Terms;

  /** @param mostValues distinct values that may come; absent: no more than there are */
  constructor(
    table: RecordTable,
    attribute: number,
    places: readonly number[],
    parts: readonly number[],
    terms: Terms,
    mostValues?: number,
  ) {
    const { kind, codes, values } = table.attributes[attribute] as RecordTable['attributes'][number];
    const all = attributeComparisons[kind] as unknown as readonly (AttributeComparison<AttributeKind> & {
      compare: Compare;
    })[];
    this.places = places;
    this.#codes = codes;
    this.#values = values;
    this.#memory = new PairMemory(mostValues === undefined ? slotsFor(values.length, codes.length) : liveSlots);
    this.#withItself = new Int32Array(mostValues ?? values.length);
    this.#first = (all[parts[0] ?? 0] as { compare: Compare }).compare;
    this.#second = parts.length > 1 ? all[parts[1] ?? 0]?.compare : undefined;
    this.#terms = terms;
  }

  /** Writes level and term of the attribute's comparisons for two records. */
  compare(left: number, right: number, levels: Uint8Array, terms: Int32Array): void {
    const ours = this.#codes[left] as number;
    const theirs = this.#codes[right] as number;
    const first = this.places[0] as number;
    if (ours === 0 || theirs === 0) {
      levels[first] = 0;
      terms[first] = 0;
      if (this.#second) levels[this.places[1] as number] = 0;
      return;
    }
    const packed = this.#packed(ours, theirs);
    levels[first] = packed & 31;
    terms[first] = packed >>> (firstBits + secondBits);
    if (this.#second) levels[this.places[1] as number] = (packed >>> firstBits) & 7;
  }

  #packed(ours: number, theirs: number): number {
    if (ours === theirs) {
      const known = this.#withItself[ours] as number;
      if (known !== 0) return known - 1;
      const found = this.#work(ours, ours);
      this.#withItself[ours] = found + 1;
      return found;
    }
    const known = this.#memory.get(ours, theirs);
    if (known !== -1) return known;
    const found = this.#work(ours, theirs);
    this.#memory.set(ours, theirs, found);
    return found;
  }

  #work(ours: number, theirs: number): number {
    const left = this.#values[ours] as AttributeValues[AttributeKind];
    const right = this.#values[theirs] as AttributeValues[AttributeKind];
    const { level, term, otherTerm = term } = this.#first(left, right);
    const second = this.#second?.(left, right).level ?? 0;
    const code = this.#commoner(term, otherTerm);
    return level | (second << firstBits) | (code << (firstBits + secondBits));
  }

  /** Code of that of two spellings which more records hold: the rarer one is often the slip of a pen. */
  #commoner(term: string, otherTerm: string): number {
    const { codeOf, counts } = this.#terms;
    const [code, other] = [codeOf.get(term) ?? 0, codeOf.get(otherTerm) ?? 0];
    return (counts[other] as number) > (counts[code] as number) ? other : code;
  }
}
