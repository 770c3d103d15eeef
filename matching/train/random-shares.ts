import type { PlannedComparison } from '../compare/comparison-plan.ts';
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

/** Counts of the levels of pairs of unequal values, and the share of pairs whose values are equal, by comparison. */
function sampleUnequal(table: RecordTable, comparer: TableComparer, pairs: number, seed: number): number[][] {
  const random = seededRandom(seed);
  const size = table.ids.length;
  const counts = comparer.comparisons.map(({ levels }) => new Array<number>(levels.length).fill(0));
  const codes = comparer.comparisons.map(({ attribute }) => table.attributes[attribute]?.codes ?? new Int32Array(size));
  const isAcross = table.mode === 'link-only';
  for (let drawn = 0; drawn < pairs; drawn++) {
    const [left, right] = [Math.floor(random() * size), Math.floor(random() * size)];
    if (left === right || (isAcross && table.sources[left] === table.sources[right])) continue;
    comparer.compare(left, right);
    for (let at = 0; at < counts.length; at++) {
      if (codes[at]?.[left] === codes[at]?.[right]) continue;
      const row = counts[at] as number[];
      const level = comparer.levels[at] as number;
      row[level] = (row[level] as number) + 1;
    }
  }
  return counts;
}

/** Shares of pairs with equal values, by level that equal values come to: counted, not drawn, since of rare values none would be drawn. */
function equalShares(table: RecordTable, comparer: TableComparer, at: number): number[] {
  const { attribute, levels, ownLevels } = comparer.comparisons[at] as PlannedComparison;
  const codes = table.attributes[attribute]?.codes ?? new Int32Array(0);
  const shares = new Array<number>(levels.length).fill(0);
  const [counts, example] = [new Map<number, number>(), new Map<number, number>()];
  let known = 0;
  for (let place = 0; place < codes.length; place++) {
    const code = codes[place] as number;
    if (code === 0) continue;
    known++;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (!example.has(code)) example.set(code, place);
  }
  for (const [code, count] of counts) {
    if (count < 2) continue;
    const place = example.get(code) ?? 0;
    comparer.compare(place, place);
    const held = comparer.levels[at] as number;
    const own = held >= ownLevels ? held - ownLevels + 1 : held;
    shares[own] = (shares[own] as number) + (count * (count - 1)) / (known * (known - 1));
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

/** Share of all pairs, both names known, in which given and family name are the same. */
export function wholeNameShare(table: RecordTable): number {
  const [given, family] = ['given', 'family'].map((name) => table.attributes.find((one) => one.name === name)?.codes);
  if (!given || !family) return 0;
  const counts = new Map<number, number>();
  let known = 0;
  for (let place = 0; place < given.length; place++) {
    const [first, last] = [given[place] as number, family[place] as number];
    if (first === 0 || last === 0) continue;
    known++;
    const name = first * 0x4_000_000 + last;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let pairs = 0;
  for (const count of counts.values()) pairs += count * (count - 1);
  return pairs / Math.max(1, known * (known - 1));
}
