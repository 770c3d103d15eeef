import type { PlannedComparison } from '../compare/comparison-plan.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { LevelShares } from './level-shares.ts';
import { seededRandom } from './seeded-random.ts';

/** What the rules that were tried ask of two records. */
export interface RuleReach {
  /** Parts of values, by number. */
  readonly parts: readonly PartReach[];
  /** Numbers of the parts of each rule. */
  readonly rules: readonly (readonly number[])[];
}

/** A part of the values of one attribute. */
export interface PartReach {
  /** Place of the comparison that compares the attribute. */
  readonly comparison: number;
  /** By level of the comparison how often two values share the part. */
  readonly sharedAt: Float64Array;
}

/** Matches drawn. */
const draws = 1_000;
/** No fewer of the matches are taken to be made: what few pairs say must not be multiplied without end. */
const leastReach = 0.25;

/**
 * How many of the matches a rule makes, as the model itself expects: a match is drawn as two records that hold what two records at random hold, come level by level
 * to what matches come to, and share parts as values of that level do. The same draws each time, so that a round of the estimation is not told apart by chance.
 */
export class ExpectedReach {
  readonly #comparisons: readonly PlannedComparison[];
  readonly #reach: RuleReach;
  /** By draw whether the mode allows the two records to be a pair, and how many it allows. */
  readonly #isAllowed = new Uint8Array(draws);
  #allowed = 0;
  /** By draw and comparison whether both records hold a value. */
  readonly #known: Uint8Array;
  /** By draw and comparison what decides the level, then what decides which parts are shared. */
  readonly #chances: Float64Array;
  /** Parts of the rules, one rule behind the other, and where each ends. */
  readonly #asked: Uint16Array;
  readonly #ends: Uint16Array;

  constructor(table: RecordTable, comparisons: readonly PlannedComparison[], reach: RuleReach, seed: number) {
    const width = comparisons.length;
    const random = seededRandom(seed);
    const { sources, mode } = table;
    const pick = (): number => Math.floor(random() * sources.length);
    this.#comparisons = comparisons;
    this.#reach = reach;
    this.#known = new Uint8Array(draws * width);
    for (let draw = 0; draw < draws; draw++) {
      const [left, right] = [pick(), pick()];
      if (left === right || (mode === 'link-only' && sources[left] === sources[right])) continue;
      this.#isAllowed[draw] = 1;
      this.#allowed++;
      for (const [at, { attribute }] of comparisons.entries()) {
        const codes = table.attributes[attribute]?.codes;
        this.#known[draw * width + at] = codes && codes[left] !== 0 && codes[right] !== 0 ? 1 : 0;
      }
    }
    this.#chances = Float64Array.from({ length: draws * width * 2 }, random);
    this.#asked = Uint16Array.from(reach.rules.flat());
    let end = 0;
    this.#ends = Uint16Array.from(reach.rules, (own) => (end += own.length));
  }

  /** Share of the matches that some rule makes, 0.25..1. @param m levels of matches */
  of(m: LevelShares): number {
    const width = this.#comparisons.length;
    const levels = new Uint8Array(width);
    let made = 0;
    for (let draw = 0; draw < draws; draw++) {
      if (this.#isAllowed[draw] === 0) continue;
      for (let at = 0; at < width; at++) {
        const cell = draw * width + at;
        levels[at] = this.#known[cell] === 1 ? this.#levelOf(m, at, this.#chances[cell * 2] as number) : 0;
      }
      if (this.#isMade(levels, draw * width)) made++;
    }
    // Where hardly any pair of records is allowed, nothing is said.
    return this.#allowed === 0 ? 1 : Math.max(leastReach, made / this.#allowed);
  }

  /** Whether a rule makes a match of some levels. @param first where the draw's chances begin */
  #isMade(levels: Uint8Array, first: number): boolean {
    const { parts } = this.#reach;
    let at = 0;
    for (let rule = 0; rule < this.#ends.length; rule++) {
      const end = this.#ends[rule] as number;
      let isMade = true;
      for (; at < end && isMade; at++) {
        const { comparison, sharedAt } = parts[this.#asked[at] as number] as PartReach;
        isMade =
          (this.#chances[(first + comparison) * 2 + 1] as number) < (sharedAt[levels[comparison] as number] as number);
      }
      if (isMade) return true;
      at = end;
    }
    return false;
  }

  #levelOf(m: LevelShares, comparison: number, chance: number): number {
    const { ownLevels } = this.#comparisons[comparison] as PlannedComparison;
    let rest = chance;
    for (let level = 1; level < ownLevels; level++) {
      rest -= m[comparison]?.[level] ?? 0;
      if (rest < 0) return level;
    }
    return ownLevels - 1;
  }
}
