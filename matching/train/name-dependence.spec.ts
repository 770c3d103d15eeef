import { levelOf } from '../compare/comparison-levels.ts';
import { TableComparer } from '../compare/table-comparer.ts';
import { aPersonTable, rowsOfPeople } from '../testing/a-person-table.ts';
import { nameDependenceOf } from './name-dependence.ts';

const { comparisons } = new TableComparer(aPersonTable(rowsOfPeople(4, 1)));
const exactOf = (name: string): number => (name === 'given' || name === 'family' ? levelOf(name, 'exact') : -1);
const sharesAt = (share: number): number[][] =>
  comparisons.map(({ name, levels }) => levels.map((_, level) => (level === exactOf(name) ? share : 0.01)));

/** Bits among a million pairs, 1,000 of them matches of which 810 bear one whole name. @param ofOneName pairs with one whole name @param equal share of strangers with one given, or one family name */
function dependence(ofOneName: number, equal: number): number {
  const pairs = 1_000_000;
  const random = comparisons.map(() => ({ known: 1, shares: [], least: 0 }));
  const evidence = { comparisons, patterns: [], random, wholeName: ofOneName / pairs, pairs, records: 1415 };
  const known = comparisons.map(() => 1000);
  const rest = { oneGivenName: undefined, reachOf: () => 1, mostMatches: pairs };
  return nameDependenceOf({ ...evidence, ...rest }, sharesAt(0.9), sharesAt(equal), known);
}

describe('nameDependenceOf', () => {
  it('tells how much more often than by chance strangers bear one name', () =>
    expect(dependence(810 * 1.1 + 4000 * 0.999, 1 / Math.sqrt(1000))).toBeCloseTo(2, 1));

  it('says nothing where chance makes hardly any such pair and the matches may be counted amiss', () =>
    expect(dependence(860, 0.002)).toBe(0));

  it('is never less than nothing', () => expect(dependence(1200, 0.05)).toBe(0));
});
