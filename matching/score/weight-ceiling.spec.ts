import { TableComparer } from '../compare/table-comparer.ts';
import { linkTable } from '../link/link-table.ts';
import type { RecordRows } from '../compare/record-rows.ts';
import { RecordTableBuilder } from '../table/record-table-builder.ts';
import { aPersonTable, rowsOfPeople } from '../testing/a-person-table.ts';
import { fewestCollections } from '../testing/fewest-collections.ts';
import { TableScorer } from './table-scorer.ts';
import { WeightCeiling } from './weight-ceiling.ts';

describe('WeightCeiling', () => {
  const rows = rowsOfPeople(200, 9);
  // A few have their names in each other's place, or several given names.
  const people = rows.map((row, at) => ({
    ...row,
    ...(at % 17 === 1 && { given: row.family, family: row.given }),
    ...(at % 13 === 1 && { given: `${row.given} ${rows[at - 1]?.given ?? ''}` }),
    ...(at % 19 === 1 && { family: `${row.family}-${rows[at - 1]?.family ?? ''}` }),
  }));
  const table = aPersonTable(people, 'link-and-dedupe');
  const comparer = new TableComparer(table);
  const scorer = new TableScorer(table, comparer, linkTable(table).model);
  const places = table.ids.length;
  const all = Int32Array.from({ length: places }, (_, place) => place);
  const ceilingAt = (floor: number): WeightCeiling => {
    const ceiling = new WeightCeiling(table, scorer, comparer.rows as RecordRows, floor);
    ceiling.bring(all, 0, places);
    return ceiling;
  };

  it.each([-10, -3, 0, 5])('passes over no pair that weighs %i bits or more', (floor) => {
    const ceiling = ceilingAt(floor);
    let passed = 0;
    let heavy = 0;
    for (let left = 0; left < places; left++)
      for (let right = left + 1; right < places; right++) {
        const isHeavy = scorer.weigh(left, right) >= floor;
        const mayReach = ceiling.mayReach(left, right);
        if (isHeavy) expect(mayReach).toBe(true);
        if (isHeavy) heavy++;
        if (!mayReach) passed++;
      }
    expect(heavy).toBeGreaterThan(150);
    expect(passed).toBeGreaterThan(places * places * 0.3);
  });

  it('says the same of a pair by itself as among all', () => {
    const [among, alone] = [ceilingAt(0), ceilingAt(0)];
    for (let left = 0; left < places; left++)
      for (let right = left + 1; right < places; right += 7) {
        alone.bring(Int32Array.of(-1, left, right), 1, 3);
        expect(alone.mayReach(0, 1)).toBe(among.mayReach(left, right));
      }
  });

  it('answers for a table of more attributes than a number has bits', () => {
    const names = Array.from({ length: 40 }, (_, at) => `group${at}`);
    const builder = RecordTableBuilder.ofTexts({
      id: 'id',
      mode: 'dedupe',
      columns: Object.fromEntries(names.map((name) => [name, { is: 'category', separator: ';' }])),
    });
    const taker = builder.file('groups.csv', ['id', ...names]);
    // Of several values nothing is told quickly.
    for (let at = 0; at < 60; at++)
      taker.add([
        `${at}`,
        ...names.map((_, column) => ['a', 'b', 'a;c', 'b;d', ''][(at * 7 + column * (at % 3)) % 5] ?? ''),
      ]);
    const wide = builder.build();
    const result = linkTable(wide);
    const own = new TableComparer(wide);
    const weigher = new TableScorer(wide, own, result.model);
    const ceiling = new WeightCeiling(wide, weigher, own.rows as RecordRows, -1000);
    ceiling.bring(all, 0, 60);
    for (let left = 0; left < 60; left++)
      for (let right = left + 1; right < 60; right++)
        expect(ceiling.mayReach(left, right)).toBe(weigher.weigh(left, right) >= -1000);
  });

  it('allocates nothing', async () => {
    const ceiling = ceilingAt(0);
    const askAll = (): number => {
      let reach = 0;
      for (let time = 0; time < 8; time++)
        for (let left = 0; left < places; left++)
          for (let right = left + 1; right < places; right++) if (ceiling.mayReach(left, right)) reach++;
      return reach;
    };
    // 640,000 pairs: an object for each fills the young generation forty times.
    expect(await fewestCollections(askAll)).toBeLessThanOrEqual(12);
  });
});
