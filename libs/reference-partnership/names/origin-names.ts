import type { WeightedTable } from '../random/weighted-table.ts';

/** Where a family's names come from. */
export type OriginGroup = 'english' | 'welsh' | 'polish' | 'south-asian' | 'arabic' | 'west-african';

/** All origin groups, in the order of the shares in a place. */
export const originGroups = [
  'english',
  'welsh',
  'polish',
  'south-asian',
  'arabic',
  'west-african',
] as const satisfies readonly OriginGroup[];

/** Forenames by the sex they are mostly given to. */
export interface ForenameTables {
  readonly male: WeightedTable;
  readonly female: WeightedTable;
}

/** The names of one origin group. */
export interface OriginNames extends ForenameTables {
  readonly family: WeightedTable;
}
