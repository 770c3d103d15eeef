import { seededRandom } from '../../train/seeded-random.ts';
import { at } from '../clusters/at.ts';
import type { PersonGroups } from '../clusters/components-of.ts';
import { type Contributions, groupedContributions, totalsOf, width } from '../clusters/contributions-of.ts';
import { type PairMeasures, pairMeasures } from '../clusters/pair-measures.ts';

/** Lower and upper end. */
export type Interval = readonly [low: number, high: number];

/** How to draw. */
export interface BootstrapSettings {
  /** How often all units are drawn with replacement; 200 and more give steady ends. */
  readonly draws: number;
  readonly seed?: number;
  /** Units to draw where persons are not independent: households, components. Absent: persons. */
  readonly groups?: PersonGroups;
}

type Measure = 'precision' | 'recall' | 'f1' | 'b3F1';

/** 95% intervals of the measures. */
export type MeasureIntervals = Readonly<Record<Measure, Interval>>;

/** How two engines compare on one truth, the first less the second. */
export interface PairedDifference {
  readonly difference: number;
  readonly interval: Interval;
  /** Whether the interval leaves zero out: the difference is more than the luck of these persons. */
  readonly zeroIsExcluded: boolean;
}

/** The middle 95% of a sample, by the same rule as the reference evaluator. */
function middle(sample: readonly number[]): Interval {
  const sorted = [...sample].sort((left, right) => left - right);
  const [low, high] = [
    Math.floor(sorted.length * 0.025),
    Math.min(sorted.length - 1, Math.floor(sorted.length * 0.975)),
  ];
  return [sorted[low] ?? Number.NaN, sorted[high] ?? Number.NaN];
}

/** Calls back with the sums of each draw; engines given together are drawn together. */
function draw(
  engines: readonly Contributions[],
  { draws, seed = 1, groups }: BootstrapSettings,
  take: (totals: readonly Float64Array[]) => void,
): void {
  const units = engines.map((one) => (groups ? groupedContributions(one, groups.groupOf, groups.groups) : one));
  const count = (units[0]?.length ?? 0) / width;
  const random = seededRandom(seed);
  for (let round = 0; round < draws; round++) {
    const totals = units.map(() => new Float64Array(width));
    for (let i = 0; i < count; i++) {
      const place = Math.floor(random() * count) * width;
      for (let engine = 0; engine < units.length; engine++) {
        const [sums, values] = [totals[engine], units[engine]];
        if (!sums || !values) continue;
        for (let column = 0; column < width; column++) sums[column] = at(sums, column) + at(values, place + column);
      }
    }
    take(totals);
  }
}

/** 95% intervals by drawing persons, or groups of them, with replacement. */
export function bootstrapIntervals(contributions: Contributions, settings: BootstrapSettings): MeasureIntervals {
  const drawn: PairMeasures[] = [];
  draw([contributions], settings, ([totals]) => {
    if (totals) drawn.push(pairMeasures(totals));
  });
  const intervalOf = (name: Measure): Interval => middle(drawn.map((one) => one[name]));
  return {
    precision: intervalOf('precision'),
    recall: intervalOf('recall'),
    f1: intervalOf('f1'),
    b3F1: intervalOf('b3F1'),
  };
}

/** Paired bootstrap of two engines' clusters on one truth: both are scored on the same draws. */
export function pairedBootstrap(
  left: Contributions,
  right: Contributions,
  settings: BootstrapSettings,
): Readonly<Record<'f1' | 'b3F1', PairedDifference>> {
  const drawn: { f1: number[]; b3F1: number[] } = { f1: [], b3F1: [] };
  draw([left, right], settings, ([first, second]) => {
    if (!first || !second) return;
    const [one, other] = [pairMeasures(first), pairMeasures(second)];
    drawn.f1.push(one.f1 - other.f1);
    drawn.b3F1.push(one.b3F1 - other.b3F1);
  });
  const [one, other] = [pairMeasures(totalsOf(left)), pairMeasures(totalsOf(right))];
  const differenceOf = (name: 'f1' | 'b3F1'): PairedDifference => {
    const interval = middle(drawn[name]);
    return {
      difference: one[name] - other[name],
      interval,
      zeroIsExcluded: interval[0] > 0 || interval[1] < 0,
    };
  };
  return { f1: differenceOf('f1'), b3F1: differenceOf('b3F1') };
}
