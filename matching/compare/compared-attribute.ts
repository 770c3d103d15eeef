import type { AttributeKind, AttributeValues } from '../standardise/attribute-values.ts';
import type { RecordTable } from '../table/record-table.ts';
import { type AttributeComparison, attributeComparisons } from './attribute-comparisons.ts';
import type { Compared } from './compared.ts';
import type { Terms } from './compared-terms.ts';
import { PairMemory } from './pair-memory.ts';
import { QuickLevels } from './quick/quick-levels.ts';
import type { CodesOfRecords } from './record-rows.ts';

/** Levels of the two comparisons of one attribute and a term code fit one number: 5 and 3 bits, then the term. */
const [firstBits, secondBits] = [5, 3];
/** Level of the first comparison. */
export const packedLevel = (packed: number): number => packed & 31;
/** Level of the second comparison, 0 where there is none. */
export const packedSecond = (packed: number): number => (packed >>> firstBits) & 7;
/** Code of the term that agrees, 0 for none. */
export const packedTerm = (packed: number): number => packed >>> (firstBits + secondBits);

const mostSlots = 1 << 19;
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
  /** Place of the attribute in the table. */
  readonly attribute: number;
  readonly #codes: CodesOfRecords;
  readonly #values: readonly (AttributeValues[AttributeKind] | undefined)[];
  /** Answers for most pairs of unequal values. */
  readonly quick: QuickLevels;
  readonly #memory: PairMemory;
  /** One more than what a value comes to with itself, by code; 0 when not yet asked. */
  readonly #withItself: Int32Array;
  readonly #first: Compare;
  readonly #second: Compare | undefined;
  readonly #terms: Terms;

  /** @param codes where the attribute's codes stand @param mostValues distinct values that may come; absent: no more than there are */
  constructor(
    table: RecordTable,
    attribute: number,
    places: readonly number[],
    parts: readonly number[],
    terms: Terms,
    codes: CodesOfRecords,
    mostValues?: number,
  ) {
    const { kind, values } = table.attributes[attribute] as RecordTable['attributes'][number];
    const all = attributeComparisons[kind] as unknown as readonly (AttributeComparison<AttributeKind> & {
      compare: Compare;
    })[];
    this.places = places;
    this.attribute = attribute;
    this.#codes = codes;
    this.#values = values;
    // Values that come later are not among those that something is kept of.
    this.quick = QuickLevels.of(mostValues === undefined ? kind : undefined, values);
    this.#memory = new PairMemory(mostValues === undefined ? slotsFor(values.length, table.sources.length) : liveSlots);
    this.#withItself = new Int32Array(mostValues ?? values.length);
    this.#first = (all[parts[0] ?? 0] as { compare: Compare }).compare;
    this.#second = parts.length > 1 ? all[parts[1] ?? 0]?.compare : undefined;
    this.#terms = terms;
  }

  /** Whether both records hold something to compare. */
  isKnown(left: number, right: number): boolean {
    const { cells, width, column, shift } = this.#codes;
    return (
      (cells[left * width + column] as number) >>> shift !== 0 &&
      (cells[right * width + column] as number) >>> shift !== 0
    );
  }

  /** Writes level and term of the attribute's comparisons for two records. */
  compare(left: number, right: number, levels: Uint8Array, terms: Int32Array): void {
    const { cells, width, column, shift } = this.#codes;
    const ours = (cells[left * width + column] as number) >>> shift;
    const theirs = (cells[right * width + column] as number) >>> shift;
    const first = this.places[0] as number;
    if (ours === 0 || theirs === 0) {
      levels[first] = 0;
      terms[first] = 0;
      if (this.#second) levels[this.places[1] as number] = 0;
      return;
    }
    const packed = this.packed(ours, theirs);
    levels[first] = packedLevel(packed);
    terms[first] = packedTerm(packed);
    if (this.#second) levels[this.places[1] as number] = packedSecond(packed);
  }

  /** Level, level of the second comparison and term of two values, packed as `packedLevel` and its like take it apart. */
  packed(ours: number, theirs: number): number {
    if (ours === theirs) {
      const known = this.#withItself[ours] as number;
      if (known !== 0) return known - 1;
      const found = this.#work(ours, ours);
      this.#withItself[ours] = found + 1;
      return found;
    }
    const level = this.quick.levelOf(ours, theirs);
    return level < 0 ? this.packedOfAsked(ours, theirs) : level;
  }

  /** The same of two unequal values of which nothing is told quickly. */
  packedOfAsked(ours: number, theirs: number): number {
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
