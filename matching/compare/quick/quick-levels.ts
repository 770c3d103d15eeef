import type { AttributeKind, AttributeValues } from '../../standardise/attribute-values.ts';
import { birthDateCells, birthDateWidth, quickBirthDates } from './quick-birth-dates.ts';
import { equalityCells, quickEquality } from './quick-equality.ts';
import { familyNameCells, familyNameWidth, quickFamilyNames } from './quick-family-names.ts';
import { givenNameCells, givenNameWidth, quickGivenNames } from './quick-given-names.ts';
import { postalCodeCells, postalCodeWidth, quickPostalCodes } from './quick-postal-codes.ts';
import { quickWords, wordCells } from './quick-words.ts';
import { signatureWidth } from './text-signatures.ts';

type Values<K extends AttributeKind> = readonly (AttributeValues[K] | undefined)[];

/** Kinds by number: what is asked in the hot loop is a number, and the answer no call of a method that is not known beforehand. */
const ask = 0;
const given = 1;
const family = 2;
const birthDate = 3;
const postcode = 4;
const words = 5;
const equality = 6;
const numberOf: Readonly<Partial<Record<AttributeKind, number>>> = {
  given,
  family,
  birthDate,
  postcode,
  locality: words,
  region: words,
  country: words,
  sex: equality,
  category: equality,
};

/** Numbers kept of each value, by kind. */
const widths = [0, givenNameWidth, familyNameWidth, birthDateWidth, postalCodeWidth, signatureWidth, 1];

function cellsOf(kind: number, values: Values<AttributeKind>): Int32Array {
  if (kind === given) return givenNameCells(values as Values<'given'>);
  if (kind === family) return familyNameCells(values as Values<'family'>);
  if (kind === birthDate) return birthDateCells(values as Values<'birthDate'>);
  if (kind === postcode) return postalCodeCells(values as Values<'postcode'>);
  if (kind === words) return wordCells(values as Values<'locality'>);
  return kind === equality ? equalityCells(values as Values<'sex'>) : new Int32Array(0);
}

/**
 * Tells the level of most pairs of unequal values from a few numbers kept of each value, so that the values themselves need not be looked at. The
 * comparison of the values (`attributeComparisons`) is the clear version; where this answers, it answers the same.
 */
export class QuickLevels {
  readonly #kind: number;
  readonly #width: number;
  #cells: Int32Array;

  private constructor(kind: number, cells: Int32Array) {
    this.#kind = kind;
    this.#width = widths[kind] as number;
    this.#cells = cells;
  }

  /** @param values by code; of kinds that nothing is told of quickly, and of values that come later, all are asked */
  static of(kind: AttributeKind | undefined, values: Values<AttributeKind>): QuickLevels {
    const number = (kind && numberOf[kind]) ?? ask;
    return new QuickLevels(number, cellsOf(number, values));
  }

  /** Of the same kind, with no value yet: `bring` brings some together, so that they are near each other in memory. */
  empty(): QuickLevels {
    return new QuickLevels(this.#kind, new Int32Array(0));
  }

  /** Makes room for as many values. */
  makeRoom(values: number): void {
    if (this.#cells.length < values * this.#width) this.#cells = new Int32Array(values * this.#width * 2);
  }

  /** Keeps under a number what another one keeps under its own. */
  bring(number: number, from: QuickLevels, code: number): void {
    const cells = this.#cells;
    const width = this.#width;
    const [into, out] = [number * width, code * width];
    for (let at = 0; at < width; at++) cells[into + at] = from.#cells[out + at] as number;
  }

  /**
   * Level of two unequal values by their codes or numbers, of which no term agrees and of which a second comparison of the attribute says nothing.
   *
   * @returns below 0 when the values themselves must be compared: they come to the level that is as much above 0, or to a later one
   */
  levelOf(ours: number, theirs: number): number {
    const cells = this.#cells;
    switch (this.#kind) {
      case given:
        return quickGivenNames(cells, ours, theirs);
      case family:
        return quickFamilyNames(cells, ours, theirs);
      case birthDate:
        return quickBirthDates(cells, ours, theirs);
      case postcode:
        return quickPostalCodes(cells, ours, theirs);
      case words:
        return quickWords(cells, ours, theirs);
      case equality:
        return quickEquality(cells, ours, theirs);
      default:
        return -1;
    }
  }
}
