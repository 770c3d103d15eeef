import { levelOf } from '../compare/comparison-levels.ts';
import type { PlannedComparison } from '../compare/comparison-plan.ts';
import type { TableComparer } from '../compare/table-comparer.ts';
import type { GivenNames } from '../standardise/attribute-values.ts';
import type { RecordTable } from '../table/record-table.ts';
import { type LevelShares, leastShare, normalised } from './level-shares.ts';
import { seededRandom } from './seeded-random.ts';

const givenExact = levelOf('given', 'exact');

/** What pairs of one given name come to in the comparisons that depend on it. */
export interface OneGivenName {
  /** Place of the given names among the comparisons. */
  readonly given: number;
  /** By comparison, how many pairs are known on both sides and the share of each conditional level among them; undefined where nothing depends on the name. */
  readonly comparisons: readonly ({ readonly pairs: number; readonly shares: readonly number[] } | undefined)[];
}

/**
 * Draws pairs of one given name, nearly all of them strangers. Who bears one name is of one sex and often of one age, and so has one middle name or initial more often than others do.
 *
 * @param draws how many to draw
 * @returns undefined where there are no such pairs, or nothing depends on the name
 */
export function oneGivenName(
  table: RecordTable,
  comparer: TableComparer,
  draws: number,
  seed: number,
): OneGivenName | undefined {
  const { comparisons, levels } = comparer;
  const given = comparisons.findIndex(({ name }) => name === 'given');
  const dependent = comparisons.map(({ dependsOn }) => dependsOn.some(({ comparison }) => comparison === given));
  if (given === -1 || !dependent.includes(true)) return undefined;
  const groups = placesByName(table, (comparisons[given] as PlannedComparison).attribute);
  const ends: number[] = [];
  let all = 0;
  for (const { length } of groups) ends.push((all += (length * (length - 1)) / 2));
  if (all === 0) return undefined;
  const random = seededRandom(seed);
  const counts = comparisons.map((planned) => new Float64Array(planned.levels.length));
  for (let drawn = 0; drawn < draws; drawn++) {
    const group = groups[firstAbove(ends, random() * all)] as readonly number[];
    const left = Math.floor(random() * group.length);
    const behind = Math.floor(random() * (group.length - 1));
    const right = behind < left ? behind : behind + 1;
    const [ours, theirs] = [group[left] as number, group[right] as number];
    if (table.mode === 'link-only' && table.sources[ours] === table.sources[theirs]) continue;
    comparer.compare(ours, theirs);
    if (levels[given] !== givenExact) continue;
    for (const [at, row] of counts.entries()) row[levels[at] as number] = (row[levels[at] as number] as number) + 1;
  }
  return {
    given,
    comparisons: comparisons.map(({ ownLevels }, at) => {
      if (!dependent[at]) return undefined;
      const row = [...(counts[at] as Float64Array)];
      const known = row.slice(ownLevels).reduce((sum, count) => sum + count, 0);
      return known === 0
        ? undefined
        : { pairs: (known / draws) * all, shares: row.map((count, level) => (level < ownLevels ? 0 : count / known)) };
    }),
  };
}

/** Records by their first given name, in the order in which the names come. */
function placesByName({ attributes }: RecordTable, attribute: number): readonly (readonly number[])[] {
  const { codes, values } = attributes[attribute] as RecordTable['attributes'][number];
  const nameOf = (values as readonly (GivenNames | undefined)[]).map((value) => value?.first[0]?.text);
  const groups = new Map<string, number[]>();
  for (let place = 0; place < codes.length; place++) {
    const name = nameOf[codes[place] as number];
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(place);
    else groups.set(name, [place]);
  }
  return [...groups.values()];
}

/** Place of the first of some rising numbers that is above another one. */
function firstAbove(rising: readonly number[], number: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] as number) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Puts into u what strangers of one given name come to: of such pairs the matches are taken off, unless they may be most of them. Learned from the pairs that an
 * estimate leaves to strangers, it would follow the estimate wherever that strays.
 *
 * @param known matches of which both sides are known, by comparison
 */
export function useOneGivenName(
  u: number[][],
  { given, comparisons }: OneGivenName,
  planned: readonly PlannedComparison[],
  m: LevelShares,
  known: readonly number[],
): void {
  for (const [at, drawn] of comparisons.entries()) {
    if (!drawn) continue;
    const { pairs, shares } = drawn;
    const matches = (known[at] ?? 0) * (m[given]?.[givenExact] ?? 0);
    if (matches > pairs / 2) continue;
    const one = planned[at] as PlannedComparison;
    const row = (u[at] as number[]).slice();
    for (let level = one.ownLevels; level < one.levels.length; level++) {
      const share = shares[level] as number;
      row[level] = Math.max(
        (share * pairs - matches * (m[at]?.[level] ?? 0)) / (pairs - matches),
        share * 0.05,
        leastShare,
      );
    }
    u[at] = normalised(row, one);
  }
}
