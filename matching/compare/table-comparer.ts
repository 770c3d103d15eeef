import type { FamilyNames, GivenNames } from '../standardise/attribute-values.ts';
import type { RecordTable } from '../table/record-table.ts';
import { ComparedAttribute } from './compared-attribute.ts';
import { type Terms, termsOfAttribute } from './compared-terms.ts';
import { levelOf } from './comparison-levels.ts';
import { type CrosswiseMasks, crosswiseMasksOf, mayShareCrosswise, writeCrosswiseMasks } from './crosswise-masks.ts';
import { ownLevelOf, type PlannedComparison, planComparisons } from './comparison-plan.ts';
import { codesInColumn, codesInRows, type RecordRows, recordRowsOf } from './record-rows.ts';
import { asGivenOf, type NamesOfRecord, swappedOf } from './swapped-names.ts';

const givenSwapped = levelOf('given', 'swapped');
const givenInitial = levelOf('given', 'initial');
const familySwapped = levelOf('family', 'swapped');
const familyAsGiven = levelOf('family', 'as-given');

/** How common terms are, where the records at hand do not tell. */
export interface FrozenTerms {
  /** Terms of an attribute by its name; undefined: none counts. */
  readonly termsOf: (attribute: string) => Terms | undefined;
  readonly hasMiddle: boolean;
  /** Most distinct values of an attribute that may come; absent where the records are all there. */
  readonly mostValues?: number;
}

const noTerms: Terms = { codeOf: new Map(), counts: new Float64Array(1), known: 0 };

/** Where given and family names stand in a table. */
interface NamePlaces {
  readonly given: number;
  readonly family: number;
  readonly givenCodes: Int32Array;
  readonly familyCodes: Int32Array;
  readonly givenValues: readonly (GivenNames | undefined)[];
  readonly familyValues: readonly (FamilyNames | undefined)[];
  readonly masks: CrosswiseMasks;
}

/**
 * Compares records of a table by all planned comparisons, attribute by attribute, so that who weighs may stop early. `levels` and `terms` hold the
 * answer until the next pair.
 */
export class TableComparer {
  readonly comparisons: readonly PlannedComparison[];
  /** Level by comparison of the pair compared last. */
  readonly levels: Uint8Array;
  /** Code of the term that agrees, by comparison; 0 for none. */
  readonly terms: Int32Array;
  /** What the terms of each comparison are. */
  readonly termsOf: readonly Terms[];
  /** Comparisons that each step settles, by step. */
  readonly settled: readonly (readonly number[])[];
  /** What is asked of each record, in the order of the steps; undefined for records that come and go. */
  readonly rows: RecordRows | undefined;
  /** The attributes compared, one at each step. */
  readonly steps: readonly ComparedAttribute[];
  readonly #names: NamePlaces | undefined;
  /** Step after which names in each other's place are looked for; -1 for none. */
  readonly #namesAfter: number;

  /**
   * @param table its attributes in an order in which given and family names come first
   * @param frozen how common terms are, where the records at hand do not tell
   */
  constructor(table: RecordTable, frozen?: FrozenTerms) {
    this.comparisons = planComparisons(table, frozen?.hasMiddle);
    this.levels = new Uint8Array(this.comparisons.length);
    this.terms = new Int32Array(this.comparisons.length);
    const attributes = [...new Set(this.comparisons.map(({ attribute }) => attribute))];
    const terms = attributes.map((attribute) =>
      frozen
        ? (frozen.termsOf(table.attributes[attribute]?.name ?? '') ?? noTerms)
        : termsOfAttribute(table, attribute),
    );
    this.#names = namePlacesOf(table, this.comparisons, frozen?.mostValues);
    const names = this.#names;
    // Of records that come and go the codes change.
    this.rows = frozen?.mostValues !== undefined ? undefined : recordRowsOf(table, attributes, names?.masks);
    this.steps = attributes.map((attribute, at) => {
      const places = this.comparisons.flatMap((one, place) => (one.attribute === attribute ? [place] : []));
      const parts = places.map((place) => this.comparisons[place]?.part ?? 0);
      const codes = this.rows ? codesInRows(this.rows, at) : codesInColumn(table, attribute);
      return new ComparedAttribute(table, attribute, places, parts, terms[at] ?? noTerms, codes, frozen?.mostValues);
    });
    this.termsOf = this.comparisons.map(({ attribute, part }) =>
      part === 0 ? (terms[attributes.indexOf(attribute)] ?? noTerms) : noTerms,
    );
    const stepOf = (place: number): number => this.steps.findIndex(({ places }) => places.includes(place));
    this.#namesAfter = names ? Math.max(stepOf(names.given), stepOf(names.family)) : -1;
    // Until both names are compared, neither is settled: they may turn out to be in each other's place.
    this.settled = this.steps.map(({ places }, step) => {
      if (step > this.#namesAfter) return places;
      if (step < this.#namesAfter) return [];
      return this.steps.slice(0, step + 1).flatMap((one) => one.places);
    });
  }

  /** Makes a record known that came after the comparer was made. */
  noteRecord(place: number): void {
    if (!this.#names) return;
    const { masks, givenCodes, familyCodes, givenValues, familyValues } = this.#names;
    const [given, family] = [givenCodes[place] as number, familyCodes[place] as number];
    const [ofGiven, ofFamily] = [givenValues[given], familyValues[family]];
    if (ofGiven) writeCrosswiseMasks(masks.given, given, ofGiven);
    if (ofFamily) writeCrosswiseMasks(masks.family, family, ofFamily);
  }

  /** Compares two records by place, all attributes. */
  compare(left: number, right: number): void {
    for (let step = 0; step < this.steps.length; step++) this.step(step, left, right);
  }

  /** Compares one attribute of two records; earlier steps of the pair have been taken. */
  step(step: number, left: number, right: number): void {
    const attribute = this.steps[step] as ComparedAttribute;
    attribute.compare(left, right, this.levels, this.terms);
    if (step === this.#namesAfter && this.#names) this.#lookForSwapped(left, right, this.#names);
    for (const place of attribute.places) this.#applyDependencies(place);
  }

  #lookForSwapped(left: number, right: number, names: NamePlaces): void {
    const { given, family } = names;
    const [givenLevel, familyLevel] = [this.levels[given] as number, this.levels[family] as number];
    if (familyLevel < familySwapped || givenLevel === 0 || !mayBeCrosswise(names, left, right)) return;
    const ours = namesAt(names, left);
    const theirs = namesAt(names, right);
    const crossed = givenLevel > givenInitial ? swappedOf(ours, theirs) : undefined;
    if (crossed) {
      this.levels[given] = givenSwapped;
      this.levels[family] = familySwapped;
      this.#useCommoner(crossed.given, crossed.family, names);
      return;
    }
    const asGiven = asGivenOf(ours, theirs);
    if (asGiven === '') return;
    this.levels[family] = familyAsGiven;
    this.terms[family] = this.termsOf[family]?.codeOf.get(asGiven) ?? 0;
  }

  /** Which of two names in each other's place is the given name, nobody says: the likelier reading counts, in which they are commoner. */
  #useCommoner(first: string, second: string, { given, family }: NamePlaces): void {
    const [ofGiven, ofFamily] = [this.termsOf[given] ?? noTerms, this.termsOf[family] ?? noTerms];
    const likelihood = (name: string, other: string): number =>
      (ofGiven.counts[ofGiven.codeOf.get(name) ?? 0] ?? 0) * (ofFamily.counts[ofFamily.codeOf.get(other) ?? 0] ?? 0);
    const [name, other] = likelihood(first, second) >= likelihood(second, first) ? [first, second] : [second, first];
    this.terms[given] = ofGiven.codeOf.get(name) ?? 0;
    this.terms[family] = ofFamily.codeOf.get(other) ?? 0;
  }

  #applyDependencies(place: number): void {
    const { dependsOn, ownLevels } = this.comparisons[place] as PlannedComparison;
    const level = this.levels[place] as number;
    if (level === 0) return;
    for (let at = 0; at < dependsOn.length; at++) {
      const { comparison, level: last } = dependsOn[at] as PlannedComparison['dependsOn'][number];
      // Conditional levels of the parent stand for its own.
      const own = ownLevelOf(this.comparisons[comparison] as PlannedComparison, this.levels[comparison] as number);
      if (own === 0 || own > last) continue;
      this.levels[place] = level + ownLevels - 1;
      return;
    }
  }
}

function namePlacesOf(
  table: RecordTable,
  comparisons: readonly PlannedComparison[],
  mostValues?: number,
): NamePlaces | undefined {
  const [given, family] = ['given', 'family'].map((name) => comparisons.findIndex((one) => one.name === name));
  if (given === undefined || family === undefined || given === -1 || family === -1) return undefined;
  const of = (place: number) =>
    table.attributes[comparisons[place]?.attribute ?? 0] as RecordTable['attributes'][number];
  const [ofGiven, ofFamily] = [of(given), of(family)];
  const givenValues = ofGiven.values as readonly (GivenNames | undefined)[];
  const familyValues = ofFamily.values as readonly (FamilyNames | undefined)[];
  return {
    given,
    family,
    givenCodes: ofGiven.codes,
    familyCodes: ofFamily.codes,
    givenValues,
    familyValues,
    masks:
      mostValues === undefined
        ? crosswiseMasksOf(givenValues, familyValues)
        : { given: new Int32Array(mostValues * 2), family: new Int32Array(mostValues * 2) },
  };
}

function mayBeCrosswise({ masks, givenCodes, familyCodes }: NamePlaces, left: number, right: number): boolean {
  const { given, family } = masks;
  const [own, other] = [givenCodes[left] as number, givenCodes[right] as number];
  return (
    mayShareCrosswise(given, own * 2, family, (familyCodes[right] as number) * 2) ||
    mayShareCrosswise(given, other * 2, family, (familyCodes[left] as number) * 2)
  );
}

function namesAt({ givenCodes, familyCodes, givenValues, familyValues }: NamePlaces, place: number): NamesOfRecord {
  return {
    given: givenValues[givenCodes[place] as number] as GivenNames,
    family: familyValues[familyCodes[place] as number] as FamilyNames,
  };
}
