import { TableComparer } from '../compare/table-comparer.ts';
import { TermWeights } from '../score/term-bits.ts';
import { aPersonTable, rowsOfPeople } from '../testing/a-person-table.ts';
import { PairPatterns } from './pair-patterns.ts';

const table = aPersonTable(rowsOfPeople(150, 3).filter((_, at) => at % 7 < 4));
const comparer = new TableComparer(table);

it('puts pairs much alike together, and says of their terms what all of them say on average', () => {
  const patterns = new PairPatterns(comparer);
  const terms = new TermWeights(
    comparer.termsOf,
    comparer.comparisons.map(({ levels }) => levels),
  );
  const given = comparer.comparisons.findIndex(({ name }) => name === 'given');
  const [odds, counts]: [number[], number[]] = [[], []];
  const size = table.ids.length;
  for (let left = 0; left < size; left++)
    for (let right = left + 1; right < size; right++) {
      comparer.compare(left, right);
      const [level, term] = [comparer.levels[given] as number, comparer.terms[given] as number];
      const pattern = patterns.add();
      odds[pattern] = (odds[pattern] ?? 0) + (term === 0 ? 1 : 2 ** terms.of(given, level, term));
      counts[pattern] = (counts[pattern] ?? 0) + 1;
    }
  const all = patterns.all();
  expect(all.patterns.reduce((sum, { count }) => sum + count, 0)).toBe((size * (size - 1)) / 2);
  expect(all.patterns.length).toBeLessThan(size * 2);
  for (const [number, count] of counts.entries()) {
    const { termBits, count: counted } = all.patterns[all.placeOf[number] ?? -1] ?? { termBits: [], count: 0 };
    expect(counted).toBe(count);
    expect(2 ** (termBits[given] ?? NaN)).toBeCloseTo((odds[number] ?? NaN) / count, 4);
  }
});
