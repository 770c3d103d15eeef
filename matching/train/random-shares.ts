import { ownLevelOf, type PlannedComparison } from '../compare/comparison-plan.ts';
import type { TableComparer } from '../compare/table-comparer.ts';
import type { RecordTable } from '../table/record-table.ts';
import { seededRandom } from './seeded-random.ts';

/** Pairs that the mode allows. */
export function allowedPairs({ ids, mode, sources, sourceNames }: RecordTable): number {
  const all = (ids.length * (ids.length - 1)) / 2;
  if (mode !== 'link-only') return all;
  const sizes = new Float64Array(sourceNames.length);
  for (const source of sources) sizes[source] = (sizes[source] as number) + 1;
  return sizes.reduce((left, size) => left - (size * (size - 1)) / 2, all);
}

/** Matches that the mode allows at most: across sources that each hold a person once, as many as the smaller source has records. */
export function mostMatchesOf(table: RecordTable): number {
  const pairs = allowedPairs(table);
  if (table.mode !== 'link-only') return pairs / 2;
  const sizes = table.sourceNames.map(() => 0);
  for (const source of table.sources) sizes[source] = (sizes[source] ?? 0) + 1;
  const most = sizes.reduce(
    (sum, size, at) => sizes.slice(at + 1).reduce((all, other) => all + Math.min(size, other), sum),
    0,
  );
  return Math.min(pairs / 2, most);
}

/** Counts of the levels of pairs of unequal values, by comparison. */
function sampleUnequal(table: RecordTable, comparer: TableComparer, pairs: number, seed: number): number[][] {
  const random = seededRandom(seed);
  const size = table.ids.length;
  const { comparisons, levels } = comparer;
  const codes = comparisons.map(({ attribute }) => table.attributes[attribute]?.codes ?? new Int32Array(size));
  const counts = comparisons.map((planned) => new Float64Array(planned.levels.length));
  const isAcross = table.mode === 'link-only';
  for (let drawn = 0; drawn < pairs; drawn++) {
    const left = Math.floor(random() * size);
    const right = Math.floor(random() * size);
    if (left === right || (isAcross && table.sources[left] === table.sources[right])) continue;
    comparer.compare(left, right);
    for (let at = 0; at < counts.length; at++) {
      const column = codes[at] as Int32Array;
      if (column[left] === column[right]) continue;
      const row = counts[at] as Float64Array;
      const level = levels[at] as number;
      row[level] = (row[level] as number) + 1;
    }
  }
  return counts.map((row) => [...row]);
}

/** Pairs of records that hold equal values, and pairs of records that hold any. */
interface PairsOfValues {
  /** By code; 0 where one record alone holds the value. */
  readonly equal: Float64Array;
  readonly all: number;
}

/** @param isCounted whether the record of a place counts */
function pairsOfValues(codes: Int32Array, values: number, isCounted: (place: number) => boolean): PairsOfValues {
  const counts = new Float64Array(values);
  let known = 0;
  for (let place = 0; place < codes.length; place++) {
    const code = codes[place] as number;
    if (code === 0 || !isCounted(place)) continue;
    known++;
    counts[code] = (counts[code] as number) + 1;
  }
  return { equal: counts.map((count) => (count * (count - 1)) / 2), all: (known * (known - 1)) / 2 };
}

/** The same of the pairs that the mode allows. */
function allowedPairsOfValues({ mode, sources, sourceNames }: RecordTable, codes: Int32Array, values: number) {
  const { equal, all } = pairsOfValues(codes, values, () => true);
  if (mode !== 'link-only') return { equal, all };
  const inside = sourceNames.map((_, source) => pairsOfValues(codes, values, (place) => sources[place] === source));
  return {
    equal: equal.map((count, code) => inside.reduce((left, one) => left - (one.equal[code] as number), count)),
    all: inside.reduce((left, one) => left - one.all, all),
  };
}

/** Shares of pairs with equal values, by level that equal values come to: counted, not drawn, since of rare values none would be drawn. */
function equalShares(table: RecordTable, comparer: TableComparer, at: number): number[] {
  const planned = comparer.comparisons[at] as PlannedComparison;
  const { attribute, levels } = planned;
  const { codes, values } = table.attributes[attribute] as RecordTable['attributes'][number];
  const shares = new Array<number>(levels.length).fill(0);
  const { equal, all } = allowedPairsOfValues(table, codes, values.length);
  const example = new Int32Array(values.length);
  for (let place = 0; place < codes.length; place++) example[codes[place] as number] = place;
  for (let code = 1; code < values.length; code++) {
    const pairs = equal[code] as number;
    if (pairs === 0) continue;
    const place = example[code] as number;
    comparer.compare(place, place);
    const own = ownLevelOf(planned, comparer.levels[at] as number);
    shares[own] = (shares[own] as number) + pairs / all;
  }
  return shares;
}

/** What random pairs come to in one comparison. */
export interface RandomShares {
  /** Share of random pairs of which both sides are known. */
  readonly known: number;
  /** Share of each level among those, `not-known` left out; conditional levels are not told apart. */
  readonly shares: readonly number[];
  /** A share below which the draw says nothing. */
  readonly least: number;
}

/**
 * Shares of the levels among random pairs, by comparison. Pairs of equal values are counted, those of others drawn.
 *
 * @param pairs how many to draw
 */
export function randomSharesOf(
  table: RecordTable,
  comparer: TableComparer,
  pairs: number,
  seed: number,
): readonly RandomShares[] {
  const counts = sampleUnequal(table, comparer, pairs, seed);
  return counts.map((row, at): RandomShares => {
    const { ownLevels } = comparer.comparisons[at] as PlannedComparison;
    // A condition that holds changes the level's number, not what it says of two strangers.
    const own = row
      .slice(0, ownLevels)
      .map((count, level) => count + (level === 0 ? 0 : (row[level + ownLevels - 1] ?? 0)));
    const equal = equalShares(table, comparer, at);
    const equalKnown = equal.slice(1).reduce((sum, share) => sum + share, 0);
    const known = own.slice(1).reduce((sum, count) => sum + count, 0);
    const drawn = own.reduce((sum, count) => sum + count, 0);
    const shares = row.map((_, level) =>
      level === 0 || level >= ownLevels
        ? 0
        : (equal[level] ?? 0) + ((1 - equalKnown) * (own[level] ?? 0)) / Math.max(1, known),
    );
    return { known: Math.max(known, 1) / Math.max(drawn, 1), shares, least: 0.3 / Math.max(known, 1) };
  });
}

/** Share of the pairs that the mode allows, both names known, in which given and family name are the same. */
export function wholeNameShare(table: RecordTable): number {
  const [given, family] = ['given', 'family'].map((name) => table.attributes.find((one) => one.name === name)?.codes);
  if (!given || !family) return 0;
  let { equal, all } = pairsOfNames(given, family, () => true);
  if (table.mode === 'link-only')
    for (const source of table.sourceNames.keys()) {
      const inside = pairsOfNames(given, family, (place) => table.sources[place] === source);
      equal -= inside.equal;
      all -= inside.all;
    }
  return equal / Math.max(1, all);
}

/** Pairs of records with one whole name, and with any. @param isCounted whether the record of a place counts */
function pairsOfNames(given: Int32Array, family: Int32Array, isCounted: (place: number) => boolean) {
  const names = new Float64Array(given.length);
  let known = 0;
  for (let place = 0; place < given.length; place++) {
    const [first, last] = [given[place] as number, family[place] as number];
    if (first !== 0 && last !== 0 && isCounted(place)) names[known++] = first * 0x4_000_000 + last;
  }
  const sorted = names.subarray(0, known).sort();
  let equal = 0;
  for (let start = 0, end = 0; start < known; start = end) {
    while (end < known && sorted[end] === sorted[start]) end++;
    equal += ((end - start) * (end - start - 1)) / 2;
  }
  return { equal, all: (known * (known - 1)) / 2 };
}
