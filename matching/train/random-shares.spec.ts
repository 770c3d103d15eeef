import { levelOf } from '../compare/comparison-levels.ts';
import { TableComparer } from '../compare/table-comparer.ts';
import type { LinkMode } from '../table/match-config.ts';
import { aPersonTable, rowsOfPeople, type Row } from '../testing/a-person-table.ts';
import { randomSharesOf, wholeNameShare } from './random-shares.ts';

/** Some lack a name; three sources, in no order. */
const rows = rowsOfPeople(90, 4).map((row, at): Row => ({
  ...row,
  source: 'abc'.charAt((at * at) % 3),
  ...(at % 11 === 0 && { family: '' }),
}));

/** Share of the pairs allowed, both sides known, that agree: pair by pair. */
function shareOf(mode: LinkMode, of: (row: Row) => string): number {
  let [known, equal] = [0, 0];
  for (const [at, left] of rows.entries())
    for (const right of rows.slice(at + 1)) {
      if ((mode === 'link-only' && left.source === right.source) || of(left) === '' || of(right) === '') continue;
      known++;
      if (of(left) === of(right)) equal++;
    }
  return equal / known;
}

describe.each<LinkMode>(['dedupe', 'link-only'])('of random pairs in mode %s', (mode) => {
  const table = aPersonTable(rows, mode);

  it('equal values are counted, each pair that is allowed once', () => {
    const comparer = new TableComparer(table);
    const family = comparer.comparisons.findIndex(({ name }) => name === 'family');
    const shares = randomSharesOf(table, comparer, 1000, 1)[family]?.shares ?? [];
    expect(shares[levelOf('family', 'exact')]).toBeCloseTo(
      shareOf(mode, (row) => row.family),
      10,
    );
  });

  it('whole names are counted too', () =>
    expect(wholeNameShare(table)).toBeCloseTo(
      shareOf(mode, ({ given, family }) => (given === '' || family === '' ? '' : `${given} ${family}`)),
      10,
    ));
});
