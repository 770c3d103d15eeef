import type { WeightedTable } from '../random/weighted-table.ts';

/** All groups of name origin, in the order of the shares in a place. */
export const originGroups = [
  'english',
  'welsh',
  'gaelic',
  'polish',
  'romanian',
  'ukrainian',
  'iberian',
  'south-asian',
  'arabic',
  'somali-eritrean',
  'west-african',
  'east-african',
  'chinese',
  'vietnamese',
  'roma-traveller',
] as const;

/** Where a family's names come from. */
export type OriginGroup = (typeof originGroups)[number];

/** Forenames by the sex they are mostly given to. */
export interface ForenameTables {
  readonly male: WeightedTable;
  readonly female: WeightedTable;
}

/** The names of one origin group. */
export interface OriginNames extends ForenameTables {
  readonly family: WeightedTable;
}
