import { HubError } from '#schemas/errors';
import type { ComparedAttribute } from '../compare/compared-attribute.ts';
import type { PlannedComparison } from '../compare/comparison-plan.ts';
import type { TableComparer } from '../compare/table-comparer.ts';
import { areTwoByLaw, type IdentityDays } from '../table/identity-days.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { BatchModel } from './batch-model.ts';
import { GroupLevels, type LevelBits } from './group-levels.ts';
import { householdClasses, householdRow } from './household-classes.ts';
import { TermWeights } from './term-bits.ts';
import { type WholeName, wholeNameOf } from './whole-name.ts';

/** What rounding may take off a sum of bits. */
const rounding = 1e-9;

/** A household class as numbers; where it compares as one person does, a rare term says as much for it. */
interface CompiledHousehold extends LevelBits {
  /** log2 of its odds against unrelated before anything is compared. */
  readonly prior: number;
}

/** A model over one table, as numbers in rows. */
export class TableScorer {
  readonly comparer: TableComparer;
  readonly priorWeight: number;
  readonly #sources: Uint16Array;
  /** Bits added where both records are of one source. */
  readonly weightOfOneSource: number;
  readonly #names: WholeName | undefined;
  readonly #identityDays: IdentityDays | undefined;
  readonly #nameDependence: number;
  /** Step after which both names are compared. */
  readonly #namesSettledAt: number;
  readonly #weights: readonly Float64Array[];
  /** What one person's pairs say. */
  readonly #match: LevelBits;
  readonly #terms: TermWeights;
  readonly #households: readonly CompiledHousehold[];
  /** What two groups say together. Cleared for each question. */
  readonly #groups: GroupLevels;
  /** Bits that the comparisons each step settles can add at most. */
  readonly #mostOfStep: Float64Array;

  /** @throws HubError MODEL_INVALID when the model lacks a comparison or level of the table */
  constructor(table: RecordTable, comparer: TableComparer, model: BatchModel) {
    this.#sources = table.sources;
    this.#identityDays = table.identityDays;
    this.weightOfOneSource = model.sameSourceWeight;
    const { comparisons, settled } = comparer;
    this.comparer = comparer;
    this.#names = wholeNameOf(comparisons);
    this.#nameDependence = model.nameDependence;
    this.#namesSettledAt = this.#names ? settled.findIndex((places) => places.length > 0) : -1;
    this.priorWeight = model.priorWeight;
    const rows = comparisons.map((planned) => parametersOf(planned, model));
    this.#weights = rows.map(({ m, u }) => logRatios(m, u));
    this.#match = {
      weights: this.#weights,
      odds: this.#weights.map(oddsOf),
      hasTerms: comparisons.map(() => true),
    };
    this.#terms = new TermWeights(
      comparer.termsOf,
      comparisons.map(({ levels }) => levels),
      model.fuzzyTermShare,
    );
    this.#households = model.households.map(({ kind, oddsPerMatch }) => {
      const classOf = householdClasses.find((one) => one.kind === kind);
      if (!classOf) throw new HubError('MODEL_INVALID', { model: model.id, household: kind });
      const weights = comparisons.map((planned, at) => {
        const { m, u } = rows[at] as Parameters;
        return logRatios(householdRow(classOf, planned, m, u), u);
      });
      return {
        prior: model.priorWeight + Math.log2(Math.max(oddsPerMatch, 1e-12)),
        weights,
        odds: weights.map(oddsOf),
        hasTerms: comparisons.map(({ name }) => classOf.rows[name] === 'match'),
      };
    });
    this.#groups = new GroupLevels(comparisons.map(({ levels }) => levels.length));
    const most = this.#weights.map((row, at) => Math.max(0, ...row) + (this.#terms.most[at] as number));
    this.#mostOfStep = Float64Array.from(settled, (places) =>
      places.reduce((sum, place) => sum + (most[place] as number), 0),
    );
  }

  /**
   * Match weight of two records in bits, prior included.
   *
   * @param floor what is sure to be below it is not worked out
   * @returns a number below `floor` when the weight is; -Infinity of two records that are kept apart by law
   */
  weigh(left: number, right: number, floor = -Infinity): number {
    const { comparer } = this;
    if (this.#identityDays && areTwoByLaw(this.#identityDays, left, right)) return -Infinity;
    const { settled, levels, terms } = comparer;
    let sum = this.priorWeight;
    let toCome = floor === -Infinity ? Infinity : this.#mostToCome(left, right);
    if (this.weightOfOneSource !== 0 && this.#sources[left] === this.#sources[right]) sum += this.weightOfOneSource;
    for (let step = 0; step < settled.length; step++) {
      comparer.step(step, left, right);
      const places = settled[step] as readonly number[];
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number;
        const level = levels[place] as number;
        sum +=
          ((this.#weights[place] as Float64Array)[level] as number) +
          this.#terms.of(place, level, terms[place] as number);
      }
      if (step === this.#namesSettledAt && this.#isWholeName()) sum -= this.#nameDependence;
      if (this.#mayCount(step, left, right)) toCome -= this.#mostOfStep[step] as number;
      if (sum + toCome < floor - rounding) return -Infinity;
    }
    return sum + this.householdWeight();
  }

  /** Bits that the comparisons of two records can add at most. */
  #mostToCome(left: number, right: number): number {
    let most = 0;
    for (let step = 0; step < this.#mostOfStep.length; step++)
      if (this.#mayCount(step, left, right)) most += this.#mostOfStep[step] as number;
    return most;
  }

  /** Whether what a step settles can add anything: names, or what both records hold. */
  #mayCount(step: number, left: number, right: number): boolean {
    return step <= this.#namesSettledAt || (this.comparer.steps[step] as ComparedAttribute).isKnown(left, right);
  }

  /**
   * Match weight of two groups of records, each of one person, bits: each comparison says what its pairs say together (`GroupLevels`).
   *
   * @param ours and @param theirs places
   * @param without name of a comparison that is not to count
   */
  weighGroups(ours: readonly number[], theirs: readonly number[], without?: string): number {
    const [left, right] = [ours[0], theirs[0]];
    if (without === undefined && ours.length === 1 && theirs.length === 1 && left !== undefined && right !== undefined)
      return this.weigh(left, right);
    const { comparer } = this;
    const { levels, terms } = comparer;
    const leftOut = without === undefined ? -1 : comparer.comparisons.findIndex(({ name }) => name === without);
    const groups = this.#groups;
    groups.clear();
    let together = 0;
    for (const one of ours)
      for (const other of theirs) {
        comparer.compare(one, other);
        if (this.#sources[one] === this.#sources[other]) together += this.weightOfOneSource;
        if (this.#isWholeName()) together -= this.#nameDependence;
        for (let at = 0; at < levels.length; at++) {
          const level = levels[at] as number;
          if (level === 0 || at === leftOut) continue;
          groups.add(at, level, this.#terms.of(at, level, terms[at] as number));
        }
      }
    let householdOdds = 0;
    for (let kind = 0; kind < this.#households.length; kind++) {
      const household = this.#households[kind] as CompiledHousehold;
      householdOdds += 2 ** (household.prior + groups.total(household));
    }
    const shared = together / (ours.length * theirs.length);
    return this.priorWeight + groups.total(this.#match) + shared - Math.log2(1 + householdOdds);
  }

  /** Bits of one comparison of the pair weighed last: that of the level, and that of the term that agrees. */
  weightOf(place: number): { readonly level: number; readonly term: number } {
    const level = this.comparer.levels[place] as number;
    return {
      level: this.#weights[place]?.[level] ?? 0,
      term: this.#terms.of(place, level, this.comparer.terms[place] as number),
    };
  }

  /** Bits that a level of a comparison can add, with or without what it depends on, and its term. */
  bitsAtMost(place: number, level: number, term = 0): number {
    if (level === 0) return 0;
    const row = this.#weights[place] as Float64Array;
    const { ownLevels } = this.comparer.comparisons[place] as PlannedComparison;
    const bits = Math.max(row[level] as number, row[level + ownLevels - 1] ?? -Infinity);
    return bits + this.#terms.of(place, level, term);
  }

  /** Bits that any term adds at a level of a comparison at most. */
  termBitsAtMost(place: number, level: number): number {
    return this.#terms.atMost(place, level);
  }

  #isWholeName(): boolean {
    const { levels } = this.comparer;
    const names = this.#names;
    return (
      names !== undefined && levels[names.given] === names.givenExact && levels[names.family] === names.familyExact
    );
  }

  /** Bits added because both records are of one source, 0 or less. */
  sourceWeight(left: number, right: number): number {
    return this.#sources[left] === this.#sources[right] ? this.weightOfOneSource : 0;
  }

  /** What it takes away that the two compared last may be people of one home, bits, 0 or less. */
  householdWeight(): number {
    const { levels, terms } = this.comparer;
    let odds = 0;
    for (const { prior, weights, hasTerms } of this.#households) {
      let bits = prior;
      for (let at = 0; at < levels.length; at++) {
        const level = levels[at] as number;
        bits += (weights[at] as Float64Array)[level] as number;
        if (hasTerms[at] === true) bits += this.#terms.of(at, level, terms[at] as number);
      }
      odds += 2 ** bits;
    }
    return -Math.log2(1 + odds);
  }
}

interface Parameters {
  readonly m: readonly number[];
  readonly u: readonly number[];
}

function parametersOf({ name, levels }: PlannedComparison, model: BatchModel): Parameters {
  const comparison = model.comparisons.find(({ attribute }) => attribute === name);
  const parameters = levels.map((level, at) => {
    if (at === 0) return { m: 1, u: 1 };
    const found = comparison?.levels.find((own) => own.level === level);
    if (!found) throw new HubError('MODEL_INVALID', { model: model.id, comparison: name, level });
    return found;
  });
  return { m: parameters.map(({ m }) => m), u: parameters.map(({ u }) => u) };
}

function logRatios(over: readonly number[], under: readonly number[]): Float64Array {
  return Float64Array.from(over, (share, at) => (at === 0 ? 0 : Math.log2(share / (under[at] ?? 1))));
}

const oddsOf = (bits: Float64Array): Float64Array => bits.map((own) => 2 ** own);
