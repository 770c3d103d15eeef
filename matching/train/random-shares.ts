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

/** Places in the order of numbers that they hold, those of number `n` from `starts[n]` to `starts[n + 1]`. */
function placesByNumber(numbers: ArrayLike<number>, size: number) {
  const starts = new Int32Array(size + 1);
  for (let place = 0; place < numbers.length; place++) {
    const after = (numbers[place] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let number = 0; number < size; number++)
    starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
  const next = starts.slice();
  const places = new Int32Array(numbers.length);
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number;
    const at = next[number] as number;
    places[at] = place;
    next[number] = at + 1;
  }
  return { places, starts };
}

/** Pairs that the mode allows among some records. @param sizes room for a number for each source, all 0, and left so */
function allowedAmong({ mode, sources }: RecordTable, places: Int32Array, sizes: Float64Array): number {
  const all = (places.length * (places.length - 1)) / 2;
  if (mode !== 'link-only') return all;
  let inside = 0;
  for (const place of places) {
    const source = sources[place] as number;
    inside += sizes[source] as number;
    sizes[source] = (sizes[source] as number) + 1;
  }
  for (const place of places) sizes[sources[place] as number] = 0;
  return all - inside;
}

/** Shares of pairs with equal values, by level that equal values come to: counted, not drawn, since of rare values none would be drawn. */
function equalShares(table: RecordTable, comparer: TableComparer, at: number): number[] {
  const planned = comparer.comparisons[at] as PlannedComparison;
  const { attribute, levels } = planned;
  const { codes, values } = table.attributes[attribute] as RecordTable['attributes'][number];
  const shares = new Array<number>(levels.length).fill(0);
  const { places, starts } = placesByNumber(codes, values.length);
  const sizes = new Float64Array(table.sourceNames.length);
  const known: number[] = [];
  for (let code = 1; code < values.length; code++) {
    const [start, end] = [starts[code] as number, starts[code + 1] as number];
    if (end === start) continue;
    const own = places.subarray(start, end);
    comparer.compare(own[0] as number, own[0] as number);
    const level = ownLevelOf(planned, comparer.levels[at] as number);
    // Who has a middle name alone has names, but no first name to compare.
    if (level === 0) continue;
    for (const place of own) known.push(place);
    shares[level] = (shares[level] as number) + allowedAmong(table, own, sizes);
  }
  const all = Math.max(1, allowedAmong(table, Int32Array.from(known), sizes));
  return shares.map((pairs) => pairs / all);
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
  const { places } = placesByNumber(table.sources, table.sourceNames.length);
  const known = places.filter((place) => given[place] !== 0 && family[place] !== 0);
  const names = Float64Array.from(known, (place) => (given[place] as number) * 0x4_000_000 + (family[place] as number));
  let inside = 0;
  if (table.mode === 'link-only') {
    // Names stand source by source.
    for (let start = 0, end = 0; start < known.length; start = end) {
      const source = table.sources[known[start] as number];
      while (end < known.length && table.sources[known[end] as number] === source) end++;
      inside += equalPairs(names.subarray(start, end));
    }
  }
  return (
    (equalPairs(names) - inside) / Math.max(1, allowedAmong(table, known, new Float64Array(table.sourceNames.length)))
  );
}

/** Pairs of equal numbers; sorts them. */
function equalPairs(numbers: Float64Array): number {
  numbers.sort();
  let pairs = 0;
  for (let start = 0, end = 0; start < numbers.length; start = end) {
    while (end < numbers.length && numbers[end] === numbers[start]) end++;
    pairs += ((end - start) * (end - start - 1)) / 2;
  }
  return pairs;
}
