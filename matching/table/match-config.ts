/** What a column of a person file may be. Two columns may be the same thing: a second `familyName` is another name of the person. */
export const columnMeanings = [
  'givenName',
  'middleName',
  'familyName',
  'formerFamilyName',
  'fullName',
  'alias',
  'birthDate',
  'birthDay',
  'birthMonth',
  'birthYear',
  'age',
  'sex',
  'postcode',
  'formerPostcode',
  'addressLine',
  'formerAddressLine',
  'houseNumber',
  'street',
  'locality',
  'region',
  'country',
  'phone',
  'email',
  'identifier',
  'category',
] as const;

/** One of `columnMeanings`. */
export type ColumnMeaning = (typeof columnMeanings)[number];

/** What one column of the file is. */
export interface ColumnConfig {
  readonly is: ColumnMeaning;
  /** Of a birth date: `YYYY-MM-DD`, `DD/MM/YYYY`, `YYYYMMDD`, ...; absent: found out from the values. */
  readonly format?: string;
  /** Of an identifier: its kind, such as `NHS`; identifiers of one kind are compared with each other. */
  readonly type?: string;
  /** Between several values in one cell. */
  readonly separator?: string;
}

/** Which pairs may be linked: within one file or source, across sources only, or both. */
export type LinkMode = 'dedupe' | 'link-only' | 'link-and-dedupe';

/** What CONFIG says: what each column is, and nothing that must be tuned. */
export interface MatchConfig {
  /** Column of the record id; one name for all files, or one for each file in order. */
  readonly id: string | readonly string[];
  readonly mode: LinkMode;
  /** Column that names the record's source; absent: each file is a source. */
  readonly source?: string;
  /** By column name; with several files a column must be in one of them at least. */
  readonly columns: Readonly<Record<string, ColumnConfig>>;
  /** What would otherwise be derived from the data. */
  readonly overrides?: MatchOverrides;
}

/** Everything derived that a run can be told instead. */
export interface MatchOverrides {
  /** Most pairs to compare. */
  readonly pairBudget?: number;
  /** Names of the blocking rules to use. */
  readonly blockingRules?: readonly string[];
  /** Link at or above, ask at or above: match weights in bits, prior included. */
  readonly thresholds?: { readonly link?: number; readonly review?: number };
  /** log2 of the odds that a random pair is a match. */
  readonly priorWeight?: number;
  /** Seed of the random pairs. */
  readonly seed?: number;
}
