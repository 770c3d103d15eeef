import { weightedTable } from '../random/weighted-table.ts';
import { originGroups } from '../names/origin-names.ts';

/** A post town with one of its outward codes. */
export interface Place {
  readonly outward: string;
  readonly town: string;
  /** Share of each origin group, in the order of originGroups. */
  readonly origins: readonly number[];
}

const rows: readonly (readonly [string, string, number, readonly number[]])[] = [
  ['B8', 'Birmingham', 6, [30, 2, 4, 46, 10, 8]],
  ['B11', 'Birmingham', 5, [26, 2, 4, 48, 14, 6]],
  ['B13', 'Birmingham', 4, [56, 4, 6, 22, 6, 6]],
  ['B20', 'Birmingham', 5, [34, 2, 4, 38, 6, 16]],
  ['B29', 'Birmingham', 4, [66, 6, 6, 10, 6, 6]],
  ['CV6', 'Coventry', 5, [48, 3, 14, 20, 6, 9]],
  ['DY1', 'Dudley', 4, [74, 5, 5, 12, 2, 2]],
  ['WV1', 'Wolverhampton', 4, [52, 4, 9, 24, 3, 8]],
  ['WS2', 'Walsall', 4, [60, 3, 8, 22, 3, 4]],
  ['SY1', 'Shrewsbury', 4, [70, 20, 6, 1, 1, 2]],
  ['SY3', 'Shrewsbury', 3, [72, 21, 4, 1, 1, 1]],
  ['SY11', 'Oswestry', 4, [50, 42, 6, 1, 0, 1]],
  ['TF1', 'Telford', 4, [76, 10, 8, 4, 1, 1]],
  ['TF7', 'Telford', 3, [72, 9, 9, 4, 2, 4]],
];

/** Places to draw from, by assumed number of households. Outward codes: Gibbs/uk-postcodes; shares of origin are assumptions. */
export const places = weightedTable(
  rows.map(([outward, town, weight, origins]): [Place, number] => [{ outward, town, origins }, weight]),
);

/** The origin groups of a place. */
export const originsOf = (place: Place) =>
  weightedTable(originGroups.map((group, i): [typeof group, number] => [group, place.origins[i] ?? 0]));
