import fc from 'fast-check';
import { TableComparer } from '../compare/table-comparer.ts';
import { TableScorer } from '../score/table-scorer.ts';
import { aPersonTable, rowsOfPeople, type Row } from '../testing/a-person-table.ts';
import { linkTable } from './link-table.ts';

const people = rowsOfPeople(200, 7);

/** Records that share a cluster, as sorted lists of ids: a partition without numbers. */
function partitionOf(rows: readonly Row[], mode: 'dedupe' | 'link-only' = 'dedupe'): readonly string[] {
  const table = aPersonTable(rows, mode);
  const { clusterOf } = linkTable(table);
  const clusters = new Map<number, string[]>();
  for (const [place, cluster] of clusterOf.entries())
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), table.ids[place] ?? '']);
  return [...clusters.values()].map((ids) => ids.sort().join(' ')).sort();
}

describe('linkTable', () => {
  it('finds most records of one person and joins hardly anybody else', () => {
    const table = aPersonTable(people);
    const { clusterOf } = linkTable(table);
    const personOf = (place: number): string => (table.ids[place] ?? '').split('-')[0] ?? '';
    const counts = { right: 0, wrong: 0, missed: 0 };
    for (let left = 0; left < clusterOf.length; left++)
      for (let right = left + 1; right < clusterOf.length; right++) {
        const [isOne, areLinked] = [personOf(left) === personOf(right), clusterOf[left] === clusterOf[right]];
        if (isOne && areLinked) counts.right++;
        else if (areLinked) counts.wrong++;
        else if (isOne) counts.missed++;
      }
    expect(counts.right / (counts.right + counts.wrong)).toBeGreaterThan(0.98);
    expect(counts.right / (counts.right + counts.missed)).toBeGreaterThan(0.9);
  });

  it('comes to the same model and persons whatever the order of the rows', () => {
    const shuffled = [...people].reverse();
    expect(linkTable(aPersonTable(shuffled)).model).toEqual(linkTable(aPersonTable(people)).model);
    expect(partitionOf(shuffled)).toEqual(partitionOf(people));
  });

  it('repeats a run from its model', () => {
    const table = aPersonTable(people);
    const first = linkTable(table);
    const model = JSON.parse(JSON.stringify(first.model)) as typeof first.model;
    const again = linkTable(table, { model });
    expect([...again.clusterOf]).toEqual([...first.clusterOf]);
    expect([...again.links.matchWeight]).toEqual([...first.links.matchWeight]);
  });

  it('never puts two records of one source into a cluster of link-only but those that are plainly one person', () => {
    const table = aPersonTable(people, 'link-only');
    const result = linkTable(table);
    const scorer = new TableScorer(table, new TableComparer(table), result.model);
    for (let left = 0; left < table.ids.length; left++)
      for (let right = left + 1; right < table.ids.length; right++)
        if (result.clusterOf[left] === result.clusterOf[right] && table.sources[left] === table.sources[right])
          expect(scorer.weigh(left, right)).toBeGreaterThanOrEqual(0);
  });

  it('links two records that are alone in a cluster, also those left over that weigh less than the threshold', () => {
    const table = aPersonTable(people, 'link-only');
    const { clusterOf, links, model } = linkTable(table, { overrides: { thresholds: { link: 8, review: 0 } } });
    const sizes = new Map<number, number>();
    for (const cluster of clusterOf) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    const twos = [...sizes.values()].filter((size) => size === 2).length;
    const linked = new Set(
      [...links.left].map((place) => clusterOf[place] as number).filter((one) => sizes.get(one) === 2),
    );
    expect(linked.size).toBe(twos);
    expect([...links.matchWeight].some((weight) => weight < model.thresholds.link)).toBe(true);
  });

  it.each([
    ['no record', 0],
    ['one record', 1],
  ])('refuses a table of %s', (_, count) => {
    expect(() => linkTable(aPersonTable(people.slice(0, count)))).toThrow('MATCH_NOTHING_TO_COMPARE');
  });

  it('answers for ten records, and for a block of 3,000 equal names', () => {
    expect(linkTable(aPersonTable(people.slice(0, 10))).clusterOf).toHaveLength(10);
    const equal = Array.from({ length: 3000 }, (_, at): Row => ({
      ...(people[at % people.length] as Row),
      id: `e${at}`,
      given: 'Mohammed',
      family: 'Khan',
    }));
    expect(linkTable(aPersonTable(equal)).clusterOf).toHaveLength(3000);
  });
});

describe('TableScorer', () => {
  const table = aPersonTable(people);
  const { model } = linkTable(table);
  const scorer = new TableScorer(table, new TableComparer(table), model);
  const place = fc.integer({ min: 0, max: table.ids.length - 1 });

  it('stops early only where the weight is below the floor, and weighs both sides alike', () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: -20, max: 40, noNaN: true }), (left, right, floor) => {
        const whole = scorer.weigh(left, right);
        const stopped = scorer.weigh(left, right, floor);
        if (whole >= floor) expect(stopped).toBe(whole);
        else expect(stopped).toBeLessThan(floor);
        expect(scorer.weigh(right, left)).toBeCloseTo(whole, 9);
      }),
      { numRuns: 2000 },
    );
  });

  it('remembers nothing that changes an answer', () => {
    const fresh = new TableScorer(table, new TableComparer(table), model);
    fc.assert(
      fc.property(place, place, (left, right) => {
        expect(scorer.weigh(left, right)).toBe(fresh.weigh(left, right));
      }),
      { numRuns: 500 },
    );
  });
});
