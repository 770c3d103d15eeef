import type { StandardisedBirthDate, StandardisedFamilyName, StandardisedGivenName } from './standardised-record.ts';

/** Given names of one record: first names of all names held, and further ones. */
export interface GivenNames {
  /** Distinct; names used as first names too. */
  readonly first: readonly StandardisedGivenName[];
  readonly middle: readonly StandardisedGivenName[];
}

/** Family names of one record, distinct, the official one first. */
export type FamilyNames = readonly StandardisedFamilyName[];

/** Birth dates of one record, distinct. */
export type BirthDates = readonly StandardisedBirthDate[];

/** One postal code. */
export interface StandardisedPostalCode {
  /** Upper case without space, such as `SW1A1AA`; empty when only the first part is known. */
  readonly code: string;
  /** Code of the small area: all but the last two letters of a UK postcode, else empty. */
  readonly sector: string;
  /** First half of a UK postcode, mistyped ones included; of other codes all but the last two characters. */
  readonly district: string;
  /** True when the source says that the person has left. */
  readonly isFormer: boolean;
}

/** One address without its postal code. */
export interface StandardisedAddress {
  /** House or flat numbers in order, such as `2 12`; empty when none. */
  readonly numbers: string;
  /** Words of house name and street, folded and abbreviations written out, such as `high street`; empty when not known. */
  readonly words: string;
  readonly isFormer: boolean;
}

/** An identifier of one kind. */
export interface StandardisedNumber {
  /** Letters and digits alone, upper case. */
  readonly value: string;
  /** False when its check digit is wrong; true where its kind has none. */
  readonly isValid: boolean;
}

/** What each kind of attribute holds once standardised: plain data, never empty (an attribute that says nothing is absent). */
export interface AttributeValues {
  readonly given: GivenNames;
  readonly family: FamilyNames;
  readonly birthDate: BirthDates;
  /** Whole years. */
  readonly age: number;
  readonly sex: 'male' | 'female';
  readonly postcode: readonly StandardisedPostalCode[];
  readonly address: readonly StandardisedAddress[];
  /** Town, suburb, birth place: folded. */
  readonly locality: readonly string[];
  readonly region: readonly string[];
  readonly country: readonly string[];
  /** As dialled within the country, without leading zeros; last ten digits. */
  readonly phone: readonly string[];
  /** Lower case; mistyped ones included. */
  readonly email: readonly string[];
  readonly identifier: readonly StandardisedNumber[];
  /** Folded; compared for equality alone. */
  readonly category: readonly string[];
}

/** A kind of attribute. */
export type AttributeKind = keyof AttributeValues;

/** One cell of a person file, with what CONFIG says it is. */
export interface Cell {
  /** What CONFIG calls the column. */
  readonly is: string;
  /** Not empty. */
  readonly text: string;
  /** Of a birth date, as in CONFIG. */
  readonly format?: string;
  /** Of an identifier, as in CONFIG. */
  readonly type?: string;
}

/**
 * Makes an attribute's value of the cells that feed it, in the order of CONFIG.
 *
 * @returns undefined when they say nothing: empty, a placeholder, no such thing
 */
export type ToValue<K extends AttributeKind> = (cells: readonly Cell[]) => AttributeValues[K] | undefined;
