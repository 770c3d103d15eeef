import type { IdentifierType } from '#schemas/identifiers';

/** Where a name comes from: the official one, or any other the source holds. */
export type NameUse = 'main' | 'other';

/** One given name, folded and with everything that comparing it needs. */
export interface StandardisedGivenName {
  /** Lower-case letters only; a single letter is an initial. */
  readonly text: string;
  readonly use: NameUse;
  /** Double metaphone, primary and secondary; empty for an initial. */
  readonly sounds: readonly string[];
  /** Full forms that this name may stand for, itself first: Bob -> bob, robert. */
  readonly fullForms: readonly string[];
  /** Spellings that this name is a variant of, itself first: Mohamed -> mohamed, muhammad. */
  readonly spellings: readonly string[];
  /** Whether the name is on the list of names in common use: two listed names that are no known variants are two names. */
  readonly isListed: boolean;
}

/** One family name, folded. */
export interface StandardisedFamilyName {
  /** Lower-case letters only, halves of a double-barrelled name run together. */
  readonly text: string;
  readonly use: NameUse;
  /** Double metaphone, primary and secondary. */
  readonly sounds: readonly string[];
  /** Halves of a double-barrelled name; of `van der Berg`, `berg`; else empty. */
  readonly parts: readonly string[];
}

/** A birth date of which only a part may be known. */
export interface StandardisedBirthDate {
  readonly year: number;
  /** 1..12, 0 when not known. */
  readonly month: number;
  /** 1..31, 0 when not known. */
  readonly day: number;
  /**
   * All digits, yyyymmdd; shorter when only a part is known. Of a date with a slip, the digits as written: eight although month or day cannot be and
   * are 0, or seven or nine where one was lost or doubled.
   */
  readonly digits: string;
  /** 1 January: so often written for "some day of that year" that only its year is trusted. */
  readonly isNewYear: boolean;
}

/** One address. */
export interface StandardisedHome {
  /** Postcode without space, such as `SW1A1AA`; empty when not known or a pseudo-postcode. */
  readonly postcode: string;
  /** First half of the postcode, such as `SW1A`; may be known alone. */
  readonly outward: string;
  /** House number or name with the first word of the street; empty when not known. */
  readonly door: string;
  /** Unique property reference number; empty when not known. */
  readonly uprn: string;
  /** True when the source says that the person has left. */
  readonly isEnded: boolean;
}

/** An identifier in its one form. */
export interface StandardisedIdentifier {
  readonly type: IdentifierType;
  readonly value: string;
  readonly valid: boolean;
}

/**
 * What the engine compares: an agency record with spelling evened out and all derived values at hand, so that scoring a pair computes little.
 * Plain data: it survives JSON. As personal as the record it comes from.
 */
export interface StandardisedRecord {
  /** First given names of all names held, distinct; names used as first names too. */
  readonly given: readonly StandardisedGivenName[];
  /** Further given names, distinct. */
  readonly middle: readonly StandardisedGivenName[];
  readonly family: readonly StandardisedFamilyName[];
  readonly birthDates: readonly StandardisedBirthDate[];
  readonly sex: 'male' | 'female' | '';
  readonly homes: readonly StandardisedHome[];
  readonly identifiers: readonly StandardisedIdentifier[];
  /** Telephone numbers (last ten digits) and e-mail addresses. */
  readonly contacts: readonly string[];
}
