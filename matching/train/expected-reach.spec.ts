import { TableComparer } from '../compare/table-comparer.ts';
import { aPersonTable, rowsOfPeople } from '../testing/a-person-table.ts';
import type { LinkMode } from '../table/match-config.ts';
import { ExpectedReach, type RuleReach } from './expected-reach.ts';
import { sampleCandidates } from './sample-candidates.ts';
import { trainTable } from './train-table.ts';

const people = rowsOfPeople(300, 5);

/** Of rows the share that lacks a birth date. */
const withoutDates = (share: number) =>
  people.map((row, at) =>
    at % 10 < share * 10 ? { ...row, born: '', postcode: at % 3 === 0 ? '' : row.postcode } : row,
  );

describe('ExpectedReach', () => {
  const reachOf = (
    rows: typeof people,
    sharedAtExact: number,
    levelOfDates: number,
    mode: LinkMode = 'dedupe',
  ): number => {
    const table = aPersonTable(rows, mode);
    const { comparisons } = new TableComparer(table);
    const comparison = comparisons.findIndex(({ name }) => name === 'birthDate');
    const m = comparisons.map(({ levels }) => levels.map((_, level) => (level === levelOfDates ? 1 : 0)));
    const sharedAt = new Float64Array(20);
    sharedAt[1] = sharedAtExact;
    const reach: RuleReach = { parts: [{ comparison, sharedAt }], rules: [[0]] };
    return new ExpectedReach(table, comparisons, reach, 1).of(m);
  };

  it('is all where every match shares what the one rule asks for', () => expect(reachOf(people, 1, 1)).toBe(1));

  it('is as much as two records both hold it, and as often as equal values share it', () => {
    // Of ten records three lack a date: of a hundred pairs 49 have two.
    expect(reachOf(withoutDates(0.3), 1, 1)).toBeCloseTo(0.49, 1);
    expect(reachOf(withoutDates(0.3), 0.6, 1)).toBeCloseTo(0.294, 1);
  });

  it('asks across sources alone where only such pairs are allowed', () => {
    // One source always holds a date, the other in four of ten: inside the first every pair has two.
    const rows = people.map((row, at) => (row.source === 'b' && at % 20 > 8 ? { ...row, born: '' } : row));
    const held = rows.filter(({ source, born }) => source === 'b' && born !== '').length / (rows.length / 2);
    expect(held).toBeCloseTo(0.4, 5);
    expect(reachOf(rows, 1, 1, 'link-only')).toBeCloseTo(0.4, 1);
  });

  it('is never so little that a few matches would stand for a multitude', () =>
    expect(reachOf(people, 1, 5)).toBe(0.25));

  it('learns of each part at which levels it is shared, from pairs that other rules make', () => {
    const table = aPersonTable(people);
    const comparer = new TableComparer(table);
    const { reach, tried } = sampleCandidates(table, comparer, 1e6, () => undefined);
    const ruleOf = (name: string): readonly number[] =>
      reach.rules[tried.findIndex(({ rule }) => rule.name === name)] ?? [];
    const [date] = ruleOf('date');
    const { comparison, sharedAt } = reach.parts[date ?? -1] ?? { comparison: -1, sharedAt: new Float64Array(0) };
    const levels: readonly string[] = comparer.comparisons[comparison]?.levels ?? [];
    expect(sharedAt[levels.indexOf('exact')]).toBeGreaterThan(0.99);
    expect(sharedAt[levels.indexOf('different')]).toBeLessThan(0.05);
  });
});

describe('the prior', () => {
  it('counts matches that no rule finds', () => {
    const rows = people.map((row, at) => ({
      ...row,
      ...(at % 5 < 2 && { born: '' }),
      ...(at % 7 < 3 && { given: '' }),
      ...(at % 9 < 4 && { family: '' }),
      ...(at % 11 < 5 && { postcode: '' }),
    }));
    const table = aPersonTable(rows);
    const { priorWeight } = trainTable(table, new TableComparer(table)).model;
    // Each of 300 people has two records; four in ten lack each value.
    expect(Math.abs(priorWeight - Math.log2(300 / ((600 * 599) / 2)))).toBeLessThan(0.3);
  });
});
