import { levelOf } from '../compare/comparison-levels.ts';
import { TableComparer } from '../compare/table-comparer.ts';
import { aPersonTable, type Row } from '../testing/a-person-table.ts';
import { oneGivenName, useOneGivenName } from './one-given-name.ts';

/** A hundred people of two names; of one nearly all have one initial, of the other each has another. */
const rows = Array.from({ length: 100 }, (_, at): Row => {
  const given =
    at % 2 === 0 ? `Grace ${at % 20 === 0 ? 'B' : 'A'}` : `Omar ${'CDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(at % 24)}`;
  return { id: `${at}`, source: at < 50 ? 'a' : 'b', given, family: 'Hall', born: '', postcode: '' };
});
const [initialAgain, differsAgain] = [3 + levelOf('middle', 'initial'), 3 + levelOf('middle', 'different')];

describe('pairs of one given name', () => {
  it.each(['dedupe', 'link-only'] as const)('tell how often they share a middle name, in mode %s', (mode) => {
    const table = aPersonTable(rows, mode);
    const comparer = new TableComparer(table);
    const middle = comparer.comparisons.findIndex(({ name }) => name === 'middle');
    const drawn = oneGivenName(table, comparer, 20_000, 1)?.comparisons[middle];
    const [shared, all] = [0, 0].map(
      (_, kind) =>
        rows
          .flatMap((left, at) => rows.slice(at + 1).map((right) => [left, right] as const))
          .filter(([left, right]) => mode === 'dedupe' || left.source !== right.source)
          .filter(([left, right]) => left.given.split(' ')[0] === right.given.split(' ')[0])
          .filter(([left, right]) => kind === 1 || left.given === right.given).length,
    ) as [number, number];
    expect(drawn?.shares[initialAgain]).toBeCloseTo(shared / all, 1);
    expect((drawn?.pairs ?? 0) / all).toBeCloseTo(1, 1);
  });

  it('are none where nobody shares a name', () => {
    const table = aPersonTable(rows.slice(0, 2));
    expect(oneGivenName(table, new TableComparer(table), 100, 1)).toBeUndefined();
  });

  it('say what strangers come to once the matches are taken off', () => {
    const { comparisons } = new TableComparer(aPersonTable(rows));
    const middle = comparisons.findIndex(({ name }) => name === 'middle');
    const strangers = (matches: number): number | undefined => {
      const u = comparisons.map(({ levels }) => levels.map(() => 0.5));
      const m = comparisons.map(({ levels }, at) =>
        levels.map((_, level) => Number(at !== middle || level === initialAgain)),
      );
      const shares =
        comparisons[middle]?.levels.map((_, level) => ({ [initialAgain]: 0.4, [differsAgain]: 0.6 })[level] ?? 0) ?? [];
      const drawn = {
        given: 0,
        comparisons: comparisons.map((_, at) => (at === middle ? { pairs: 1000, shares } : undefined)),
      };
      useOneGivenName(
        u,
        drawn,
        comparisons,
        m,
        comparisons.map(() => matches),
      );
      return u[middle]?.[initialAgain];
    };
    expect(strangers(0)).toBeCloseTo(0.4);
    expect(strangers(250)).toBeCloseTo((400 - 250) / (1000 - 250));
    // They may be most of the pairs: nothing is said.
    expect(strangers(600)).toBe(0.5);
  });
});
