import { TableComparer } from '../compare/table-comparer.ts';
import { linkTable } from '../link/link-table.ts';
import { aPersonTable, rowsOfPeople } from '../testing/a-person-table.ts';
import { fewestCollections } from '../testing/fewest-collections.ts';
import { TableScorer } from './table-scorer.ts';

describe('TableScorer', () => {
  const table = aPersonTable(rowsOfPeople(200, 9), 'link-and-dedupe');
  const { model } = linkTable(table);
  const scorer = new TableScorer(table, new TableComparer(table), model);
  const places = table.ids.length;

  it('weighs a pair the same from both sides', () => {
    for (let left = 0; left < places; left += 3)
      for (let right = left + 1; right < places; right += 7)
        expect(scorer.weigh(left, right)).toBeCloseTo(scorer.weigh(right, left), 9);
  });

  it('weighs groups of one record as it weighs the pair', () => {
    for (let left = 0; left < places; left += 5)
      for (let right = left + 1; right < places; right += 11)
        expect(scorer.weighGroups([left], [right])).toBeCloseTo(scorer.weigh(left, right), 9);
  });

  it('stops early only where the weight is below the floor', () => {
    for (let left = 0; left < places; left++)
      for (let right = left + 1; right < places; right += 13) {
        const whole = scorer.weigh(left, right);
        const stopped = scorer.weigh(left, right, 0);
        if (whole >= 0) expect(stopped).toBe(whole);
        else expect(stopped).toBeLessThan(0);
      }
  });

  it('allocates next to nothing while it weighs', async () => {
    const weighAll = (): number => {
      let sum = 0;
      for (let time = 0; time < 8; time++)
        for (let left = 0; left < places; left++)
          for (let right = left + 1; right < places; right++) sum += Math.max(-50, scorer.weigh(left, right, 0));
      return sum;
    };
    // 640,000 pairs: an object for each fills the young generation forty times; names in each other's place, which few have, take some.
    expect(await fewestCollections(weighAll)).toBeLessThanOrEqual(12);
  });
});
