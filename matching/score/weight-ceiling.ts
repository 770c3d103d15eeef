import { type ComparedAttribute, packedLevel, packedSecond, packedTerm } from '../compare/compared-attribute.ts';
import type { RecordRows } from '../compare/record-rows.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { TableScorer } from './table-scorer.ts';
import { isWholeLevel } from './term-bits.ts';

/** What rounding may take off, bits. */
const tolerance = 0.001;

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
  /** Of unequal values at most: of any, and of two plain ones. */
  readonly ofUnequal: readonly [any: number, plain: number];
}

/**
 * Tells of most candidate pairs, without a look at their values, that they cannot reach a weight: what equal values add is known by their code, what
 * unequal ones add at most is known, of most of them the level is told quickly. `TableScorer` weighs the others.
 */
export class WeightCeiling {
  readonly #scorer: TableScorer;
  readonly #attributes: readonly AttributeCeiling[];
  readonly #rows: Int32Array;
  readonly #width: number;
  readonly #prior: number;
  readonly #weightOfOneSource: number;
  readonly #floor: number;

  /** @param rows of the scorer's comparer @param floor bits */
  constructor(table: RecordTable, scorer: TableScorer, rows: RecordRows, floor: number) {
    const { steps } = scorer.comparer;
    this.#scorer = scorer;
    this.#attributes = steps.map((step) => ceilingOf(table, scorer, step));
    this.#rows = rows.cells;
    this.#width = rows.width;
    this.#prior = scorer.priorWeight;
    this.#weightOfOneSource = scorer.weightOfOneSource;
    this.#floor = floor - tolerance;
  }

  /** Whether two records may weigh as much as the floor. False is sure. */
  mayReach(left: number, right: number): boolean {
    const rows = this.#rows;
    const attributes = this.#attributes;
    const ours = left * this.#width;
    const theirs = right * this.#width;
    let most = this.#prior;
    if (rows[ours + attributes.length] === rows[theirs + attributes.length]) most += this.#weightOfOneSource;
    for (let at = 0; at < attributes.length; at++) {
      const own = rows[ours + at] as number;
      const other = rows[theirs + at] as number;
      if (own === 0 || other === 0) continue;
      const { ofEqual, ofUnequal } = attributes[at] as AttributeCeiling;
      most += own === other ? (ofEqual[own >>> 1] as number) : ofUnequal[own & other & 1 ? 1 : 0];
    }
    // Names in each other's place weigh more than names that differ: those who may have them are weighed.
    if (this.#mayBeCrosswise(ours, theirs)) return true;
    if (most < this.#floor) return false;
    let asked = 0;
    for (let at = attributes.length - 1; at >= 0; at--) {
      const own = rows[ours + at] as number;
      const other = rows[theirs + at] as number;
      if (own === other || own === 0 || other === 0) continue;
      const { step, ofLevel, ofUnequal } = attributes[at] as AttributeCeiling;
      const level = step.quick.levelOf(own >>> 1, other >>> 1);
      if (level === -1) {
        asked |= 1 << at;
        continue;
      }
      most += (ofLevel[level] as number) - ofUnequal[own & other & 1 ? 1 : 0];
      if (most < this.#floor) return false;
    }
    return asked === 0 || this.#mayReachWhenAsked(most, asked, ours, theirs);
  }

  /** The same when the values that tell nothing quickly are asked. @param asked a bit for each attribute of them */
  #mayReachWhenAsked(ceiling: number, asked: number, ours: number, theirs: number): boolean {
    const rows = this.#rows;
    let most = ceiling;
    for (let at = 0; at < this.#attributes.length; at++) {
      if ((asked & (1 << at)) === 0) continue;
      const own = rows[ours + at] as number;
      const other = rows[theirs + at] as number;
      const { step, first, second, ofUnequal } = this.#attributes[at] as AttributeCeiling;
      const packed = step.packed(own >>> 1, other >>> 1);
      most += this.#scorer.bitsAtMost(first, packedLevel(packed), packedTerm(packed));
      if (second !== -1) most += this.#scorer.bitsAtMost(second, packedSecond(packed));
      most -= ofUnequal[own & other & 1 ? 1 : 0];
      if (most < this.#floor) return false;
    }
    return true;
  }

  /** @param ours and @param theirs where the rows begin */
  #mayBeCrosswise(ours: number, theirs: number): boolean {
    const rows = this.#rows;
    const own = ours + this.#width - 2;
    const other = theirs + this.#width - 2;
    const mask =
      ((rows[own] as number) & (rows[other + 1] as number)) | ((rows[other] as number) & (rows[own + 1] as number));
    // Names come first, the family name second; where it is equal it is in its place.
    return mask !== 0 && rows[ours + 1] !== rows[theirs + 1];
  }
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
  return {
    step,
    first,
    second,
    ofEqual: Float32Array.from(values, (value, code) => {
      if (value === undefined) return 0;
      const packed = step.packed(code, code);
      return scorer.bitsAtMost(first, packedLevel(packed), packedTerm(packed)) + bitsOfSecond(packedSecond(packed));
    }),
    ofLevel: Float64Array.from(own, (_, level) => scorer.bitsAtMost(first, level)),
    ofUnequal: [mostWhere(() => true) + mostOfSecond, mostWhere((level) => !isWholeLevel(level))],
  };
}
