import type { AttributeKind, AttributeValues } from '../../standardise/attribute-values.ts';
import { birthDateCells, quickBirthDates } from './quick-birth-dates.ts';
import { equalityCells, quickEquality } from './quick-equality.ts';
import { familyNameCells, quickFamilyNames } from './quick-family-names.ts';
import { givenNameCells, quickGivenNames } from './quick-given-names.ts';
import { postalCodeCells, quickPostalCodes } from './quick-postal-codes.ts';
import { quickWords, wordCells } from './quick-words.ts';

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
  readonly #cells: Int32Array;

  /** @param values by code; of kinds that nothing is told of quickly, and of values that come later, all are asked */
  constructor(kind: AttributeKind | undefined, values: Values<AttributeKind>) {
    this.#kind = (kind && numberOf[kind]) ?? ask;
    this.#cells = cellsOf(this.#kind, values);
  }

  /**
   * Level of two unequal values by their codes, of which no term agrees and of which a second comparison of the attribute says nothing.
   *
   * @returns -1 when the values themselves must be compared
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
