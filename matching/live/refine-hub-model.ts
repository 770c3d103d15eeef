import { textOrder } from '../cluster/weighed-edge.ts';
import { TableComparer } from '../compare/table-comparer.ts';
import { TableScorer } from '../score/table-scorer.ts';
import type { RecordTable } from '../table/record-table.ts';
import { frozenTermsOf } from './frozen-terms.ts';
import type { HubModel } from './hub-model.ts';
import { type LevelCounts, refinedComparison } from './refined-comparison.ts';
import { type HubRecord, tableOfDetails } from './table-of-details.ts';
import { weightShiftOf } from './weight-shift.ts';

/** Two agency records of which people said whether they are one person. */
export interface JudgedPair {
  readonly left: HubRecord;
  readonly right: HubRecord;
  readonly isMatch: boolean;
  /** Pairs of the hub that it stands for. */
  readonly weight: number;
}

/** A judged pair under the model of before and under the refined one, bits. */
export interface ReweighedPair extends Pick<JudgedPair, 'isMatch' | 'weight'> {
  readonly before: number;
  readonly after: number;
}

/** What judgements did to a level. */
export interface RefinedLevel {
  readonly comparison: string;
  readonly level: string;
  /** Judged matches in it. */
  readonly matches: number;
  /** m of the model of before. */
  readonly before: number;
  readonly after: number;
}

/** A model refined by judgements. */
export interface RefinedHubModel {
  /** Its id, date and provenance are still those of the model of before. */
  readonly model: HubModel;
  readonly levels: readonly RefinedLevel[];
  /** Bits that match weights are too low by, to a hundredth. */
  readonly shift: number;
  /** Judged pairs that the shift was learned from. */
  readonly shiftPairs: number;
  readonly pairs: readonly ReweighedPair[];
}

/** A pair that weighs more is sure, and says nothing of where doubt begins, bits: 256 to one. */
export const sureFromBits = 8;

/** Places of a pair in a table. */
type Places = readonly [left: number, right: number];

/**
 * Moves m and the thresholds of a model to what people said of pairs that stand for all. Thresholds move by the bits that weights are off by, so that they mean
 * the odds they meant; the review threshold never falls, since below it a hub holds no pairs to learn from. All else of the model stays.
 *
 * @returns the same for the same pairs in any order
 */
export function refineHubModel(parent: HubModel, judged: readonly JudgedPair[]): RefinedHubModel {
  const pairs = [...judged].sort((one, other) => textOrder(keyOf(one), keyOf(other)));
  const { table, placesOf } = tableOfPairs(pairs);
  const comparer = comparerOf(table, parent);
  const counts = matchesByLevel(comparer, pairs, placesOf);
  const comparisons = parent.comparisons.map((own) => {
    const at = comparer.comparisons.findIndex(({ name }) => name === own.attribute);
    const [planned, counted] = [comparer.comparisons[at], counts[at]];
    return planned && counted ? refinedComparison(own, planned, counted) : own;
  });
  const model = { ...parent, comparisons };
  const weightsBy = (by: HubModel): readonly number[] => {
    const scorer = new TableScorer(table, comparer, by);
    return pairs.map((pair) => scorer.weigh(...placesOf(pair)));
  };
  const [before, after] = [weightsBy(parent), weightsBy(model)];
  const reweighed = pairs.map(({ isMatch, weight }, at) => ({
    ...{ isMatch, weight, before: before[at] ?? 0, after: after[at] ?? 0 },
  }));
  const doubtful = reweighed.filter(({ after: bits }) => bits < sureFromBits);
  const scale = scaleOf(doubtful);
  const shift = rounded(
    weightShiftOf(
      doubtful.map((pair) => ({ isMatch: pair.isMatch, matchWeight: pair.after, count: pair.weight * scale })),
    ),
  );
  return {
    model: { ...model, thresholds: shifted(parent.thresholds, shift) },
    levels: levelsOf(parent, model, comparer, counts),
    ...{ shift, shiftPairs: doubtful.length, pairs: reweighed },
  };
}

const keyOf = ({ left, right }: JudgedPair): string => `${left.handle} ${right.handle}`;

/** What makes unequal weights add up to how many equal ones would say as much. */
function scaleOf(pairs: readonly Pick<JudgedPair, 'weight'>[]): number {
  const squares = pairs.reduce((sum, { weight }) => sum + weight * weight, 0);
  return squares === 0 ? 0 : pairs.reduce((sum, { weight }) => sum + weight, 0) / squares;
}

function tableOfPairs(pairs: readonly JudgedPair[]) {
  const records = new Map(pairs.flatMap(({ left, right }) => [left, right]).map((record) => [record.handle, record]));
  const table = tableOfDetails(records.values());
  const placeOf = new Map(table.ids.map((handle, place) => [handle, place]));
  const placesOf = ({ left, right }: JudgedPair): Places => [
    placeOf.get(left.handle) ?? 0,
    placeOf.get(right.handle) ?? 0,
  ];
  return { table, placesOf };
}

function comparerOf(table: RecordTable, model: HubModel): TableComparer {
  const mostValues = Math.max(...table.attributes.map(({ values }) => values.length));
  const comparer = new TableComparer(table, frozenTermsOf(model, mostValues));
  for (let place = 0; place < table.ids.length; place++) comparer.noteRecord(place);
  return comparer;
}

/** Judged matches by level, comparison by comparison. */
function matchesByLevel(
  comparer: TableComparer,
  pairs: readonly JudgedPair[],
  placesOf: (pair: JudgedPair) => Places,
): readonly LevelCounts[] {
  const matches = pairs.filter(({ isMatch }) => isMatch);
  const scale = scaleOf(matches);
  const counts = comparer.comparisons.map(({ levels }) => ({
    matches: levels.map(() => 0),
    weighed: levels.map(() => 0),
  }));
  for (const pair of matches) {
    comparer.compare(...placesOf(pair));
    for (const [at, counted] of counts.entries()) {
      const level = comparer.levels[at] ?? 0;
      if (level === 0) continue;
      counted.matches[level] = (counted.matches[level] ?? 0) + 1;
      counted.weighed[level] = (counted.weighed[level] ?? 0) + pair.weight * scale;
    }
  }
  return counts;
}

/** Two decimals say all that some hundred pairs can. */
const rounded = (bits: number): number => Math.round(bits * 100) / 100;

function shifted({ link, review }: HubModel['thresholds'], shift: number): HubModel['thresholds'] {
  const asked = Math.max(review, rounded(review - shift));
  return { link: Math.max(asked, rounded(link - shift)), review: asked };
}

function levelsOf(
  parent: HubModel,
  model: HubModel,
  { comparisons }: TableComparer,
  counts: readonly LevelCounts[],
): readonly RefinedLevel[] {
  return model.comparisons.flatMap(({ attribute, levels }, own) => {
    const at = comparisons.findIndex(({ name }) => name === attribute);
    return levels.map(({ level, m }, place) => ({
      ...{ comparison: attribute, level, before: parent.comparisons[own]?.levels[place]?.m ?? m, after: m },
      matches: counts[at]?.matches[comparisons[at]?.levels.indexOf(level) ?? 0] ?? 0,
    }));
  });
}
