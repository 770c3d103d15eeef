import { leastBrought } from '../block/pair-source.ts';
import { type ComparedAttribute, packedLevel, packedSecond, packedTerm } from '../compare/compared-attribute.ts';
import { levelOf } from '../compare/comparison-levels.ts';
import { mayShareCrosswise } from '../compare/crosswise-masks.ts';
import type { QuickLevels } from '../compare/quick/quick-levels.ts';
import type { RecordRows } from '../compare/record-rows.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { TableScorer } from './table-scorer.ts';
import { isWholeLevel } from './term-bits.ts';

/** What rounding may take off, bits. */
const tolerance = 0.001;

/** Bits of a number that says which attributes are to be asked. */
const bits = 31;

const givenSwapped = levelOf('given', 'swapped');
const familySwapped = levelOf('family', 'swapped');
const familyAsGiven = levelOf('family', 'as-given');

/** What one attribute can add to the weight of a pair, bits. */
interface AttributeCeiling {
  readonly step: ComparedAttribute;
  readonly first: number;
  /** -1 where there is no second comparison. */
  readonly second: number;
  /** By code, of equal values; rounded. */
  readonly ofEqual: Float32Array;
  /** By level, of values whose level is told quickly. */
  readonly ofLevel: Float64Array;
  /** By level, of values of which it is told quickly that they come to it or to a later one. */
  readonly ofLevelOrLater: Float64Array;
  /** Of unequal values at most: of any, and of two plain ones. */
  readonly ofUnequal: readonly [any: number, plain: number];
  /** What is kept of the values of the block at hand, by the number of the record. */
  readonly near: QuickLevels;
}

/** What names in each other's place can add, bits. */
interface CrosswiseCeiling {
  /** Of both names. */
  readonly swapped: number;
  /** Of a family name that is the other's given name. */
  readonly asGiven: number;
}

/**
 * Tells of most candidate pairs, without a look at their values, that they cannot reach a weight: what equal values add is known by their code, what
 * unequal ones add at most is known, of most of them the level is told quickly. `TableScorer` weighs the others.
 */
export class WeightCeiling {
  readonly #scorer: TableScorer;
  readonly #attributes: readonly AttributeCeiling[];
  /** Attributes in the order in which they are asked: the one that may take most away first. */
  readonly #order: Uint8Array;
  readonly #crosswise: CrosswiseCeiling | undefined;
  readonly #rows: Int32Array;
  readonly #width: number;
  readonly #prior: number;
  readonly #weightOfOneSource: number;
  readonly #floor: number;
  /** Bits of two unequal values at most by attribute: of any, then of two plain ones. */
  readonly #ofUnequal: Float64Array;
  /** The rows of the block at hand, and what each value of them adds when the other one is equal. */
  #block = new Int32Array(0);
  #ofEqual = new Float32Array(0);
  /** Of the pair at hand, what attributes that are to be asked have been counted as. */
  readonly #counted = new Float64Array(bits);
  /** Whether what is kept of their values is at hand too. */
  #isBrought = false;

  /** @param rows of the scorer's comparer @param floor bits */
  constructor(table: RecordTable, scorer: TableScorer, rows: RecordRows, floor: number) {
    const { steps } = scorer.comparer;
    this.#scorer = scorer;
    this.#attributes = steps.map((step) => ceilingOf(table, scorer, step));
    this.#order = Uint8Array.from(
      this.#attributes
        .map((one, at) => ({ at, drop: dropOf(one) }))
        .sort((one, other) => other.drop - one.drop || one.at - other.at)
        .map(({ at }) => at),
    );
    this.#crosswise = crosswiseOf(scorer, this.#attributes);
    this.#ofUnequal = Float64Array.from(this.#attributes.flatMap(({ ofUnequal }) => ofUnequal));
    this.#rows = rows.cells;
    this.#width = rows.width;
    this.#prior = scorer.priorWeight;
    this.#weightOfOneSource = scorer.weightOfOneSource;
    this.#floor = floor - tolerance;
  }

  /** Brings together what the records of a block hold: they are asked about by their number in it. */
  bring(places: Int32Array, start: number, end: number): void {
    const width = this.#width;
    const size = end - start;
    if (this.#block.length < size * width) {
      this.#block = new Int32Array(size * width * 2);
      this.#ofEqual = new Float32Array(size * width * 2);
    }
    const block = this.#block;
    for (let number = 0; number < size; number++) {
      const [into, from] = [number * width, (places[start + number] as number) * width];
      for (let at = 0; at < width; at++) block[into + at] = this.#rows[from + at] as number;
    }
    this.#isBrought = size >= leastBrought;
    for (let at = 0; at < this.#attributes.length; at++) {
      const { near, step, ofEqual } = this.#attributes[at] as AttributeCeiling;
      if (this.#isBrought) near.makeRoom(size);
      for (let number = 0; number < size; number++) {
        const code = (block[number * width + at] as number) >>> 1;
        this.#ofEqual[number * width + at] = ofEqual[code] as number;
        if (this.#isBrought) near.bring(number, step.quick, code);
      }
    }
  }

  /** Whether two records of the block at hand may weigh as much as the floor. False is sure. */
  mayReach(left: number, right: number): boolean {
    const rows = this.#block;
    const attributes = this.#attributes;
    const unequal = this.#ofUnequal;
    const ours = left * this.#width;
    const theirs = right * this.#width;
    let most = this.#prior;
    if (rows[ours + attributes.length] === rows[theirs + attributes.length]) most += this.#weightOfOneSource;
    for (let at = attributes.length - 1; at >= 0; at--) {
      const own = rows[ours + at] as number;
      const other = rows[theirs + at] as number;
      if (own === other) most += this.#ofEqual[ours + at] as number;
      else if (own !== 0 && other !== 0) most += unequal[at * 2 + (own & other & 1)] as number;
    }
    let settled = 0;
    if (this.#crosswise !== undefined && this.#mayBeCrosswise(ours, theirs)) {
      // Names in each other's place weigh more than names that differ: of those who may have them, neither name is asked.
      most += this.#moreCrosswise(ours, theirs, this.#crosswise);
      settled = 2;
    }
    if (most < this.#floor) return false;
    let asked = 0;
    for (let next = 0; next < attributes.length; next++) {
      const at = this.#order[next] as number;
      if (at < settled) continue;
      const own = rows[ours + at] as number;
      const other = rows[theirs + at] as number;
      if (own === other || own === 0 || other === 0) continue;
      const { step, near, ofLevel, ofLevelOrLater } = attributes[at] as AttributeCeiling;
      const level = this.#isBrought ? near.levelOf(left, right) : step.quick.levelOf(own >>> 1, other >>> 1);
      let counted = unequal[at * 2 + (own & other & 1)] as number;
      if (level !== -1) {
        const told = (level > 0 ? ofLevel[level] : ofLevelOrLater[-level]) as number;
        most += told - counted;
        if (most < this.#floor) return false;
        counted = told;
      }
      // Of a table of more attributes than bits the last are taken for as much as they can be.
      if (level < 0 && at < bits) {
        asked |= 1 << at;
        this.#counted[at] = counted;
      }
    }
    return asked === 0 || this.#mayReachWhenAsked(most, asked, ours, theirs);
  }

  /** The same when the values that tell nothing quickly are asked. @param asked a bit for each attribute of them */
  #mayReachWhenAsked(ceiling: number, asked: number, ours: number, theirs: number): boolean {
    const rows = this.#block;
    let most = ceiling;
    for (let at = 0; at < bits && at < this.#attributes.length; at++) {
      if ((asked & (1 << at)) === 0) continue;
      const own = rows[ours + at] as number;
      const other = rows[theirs + at] as number;
      const { step, first, second } = this.#attributes[at] as AttributeCeiling;
      const packed = step.packedOfAsked(own >>> 1, other >>> 1);
      most += this.#scorer.bitsAtMost(first, packedLevel(packed), packedTerm(packed));
      if (second !== -1) most += this.#scorer.bitsAtMost(second, packedSecond(packed));
      most -= this.#counted[at] as number;
      if (most < this.#floor) return false;
    }
    return true;
  }

  /** @param ours and @param theirs where the rows begin */
  #mayBeCrosswise(ours: number, theirs: number): boolean {
    const rows = this.#block;
    // Names come first, the family name second; where it is equal it is in its place.
    if (rows[ours + 1] === rows[theirs + 1]) return false;
    const [given, family] = [this.#width - 4, this.#width - 2];
    return (
      mayShareCrosswise(rows, ours + given, rows, theirs + family) ||
      mayShareCrosswise(rows, theirs + given, rows, ours + family)
    );
  }

  /** Bits that names in each other's place add at most to what names in their own place do. */
  #moreCrosswise(ours: number, theirs: number, { swapped, asGiven }: CrosswiseCeiling): number {
    const rows = this.#block;
    const [own, other] = [rows[ours] as number, rows[theirs] as number];
    const ofGiven = own === other ? this.#ofEqual[ours] : this.#ofUnequal[own & other & 1];
    const ofFamily = this.#ofUnequal[2 + ((rows[ours + 1] as number) & (rows[theirs + 1] as number) & 1)];
    return Math.max(0, swapped - (ofGiven as number) - (ofFamily as number), asGiven - (ofFamily as number));
  }
}

/** Bits that unequal values of an attribute may turn out to add less than they do at most. */
const dropOf = ({ ofUnequal, ofLevel }: AttributeCeiling): number => ofUnequal[1] - Math.min(...ofLevel);

/** Names come first, the given name before the family name. */
function crosswiseOf(scorer: TableScorer, attributes: readonly AttributeCeiling[]): CrosswiseCeiling | undefined {
  const { comparisons } = scorer.comparer;
  const [given, family] = attributes;
  if (!given || !family || comparisons[given.first]?.name !== 'given' || comparisons[family.first]?.name !== 'family')
    return undefined;
  const most = (place: number, level: number): number =>
    scorer.bitsAtMost(place, level) + scorer.termBitsAtMost(place, level);
  const ofMiddle = comparisons[given.second]?.levels.map((_, level) => scorer.bitsAtMost(given.second, level)) ?? [];
  return {
    swapped: most(given.first, givenSwapped) + most(family.first, familySwapped) + Math.max(0, ...ofMiddle),
    asGiven: most(family.first, familyAsGiven),
  };
}

function ceilingOf(table: RecordTable, scorer: TableScorer, step: ComparedAttribute): AttributeCeiling {
  const { comparisons } = scorer.comparer;
  const { values } = table.attributes[step.attribute] as RecordTable['attributes'][number];
  const [first = 0, second = -1] = step.places;
  const [levels, ofSecond] = [comparisons[first]?.levels ?? [], comparisons[second]?.levels ?? []];
  const bitsOfSecond = (level: number): number => (second === -1 ? 0 : scorer.bitsAtMost(second, level));
  const mostOfSecond = ofSecond.reduce((most, _, level) => Math.max(most, bitsOfSecond(level)), 0);
  const own = levels.slice(0, comparisons[first]?.ownLevels);
  const mostWhere = (isMeant: (level: string) => boolean): number =>
    own.reduce(
      (most, name, level) =>
        level > 0 && isMeant(name)
          ? Math.max(most, scorer.bitsAtMost(first, level) + scorer.termBitsAtMost(first, level))
          : most,
      -Infinity,
    );
  const ofLevel = Float64Array.from(own, (_, level) => scorer.bitsAtMost(first, level));
  return {
    step,
    near: step.quick.empty(),
    first,
    second,
    ofEqual: Float32Array.from(values, (value, code) => {
      if (value === undefined) return 0;
      const packed = step.packed(code, code);
      return scorer.bitsAtMost(first, packedLevel(packed), packedTerm(packed)) + bitsOfSecond(packedSecond(packed));
    }),
    ofLevel,
    ofLevelOrLater: ofLevel.map((_, level) => Math.max(...ofLevel.subarray(level))),
    ofUnequal: [mostWhere(() => true) + mostOfSecond, mostWhere((level) => !isWholeLevel(level))],
  };
}
