import { TableComparer } from '../compare/table-comparer.ts';
import { aPersonTable, rowsOfPeople } from '../testing/a-person-table.ts';
import { sampleCandidates } from './sample-candidates.ts';

const sampleOf = (rows: Parameters<typeof aPersonTable>[0]) => {
  const table = aPersonTable(rows);
  return sampleCandidates(table, new TableComparer(table), 1e6, () => undefined).pairs;
};

const sumOf = (weights: Float64Array): number => weights.reduce((sum, weight) => sum + weight, 0);

describe('sampleCandidates', () => {
  it('draws pairs that stand for no more than there are', () => {
    const { weight, pattern } = sampleOf(rowsOfPeople(200, 1));
    expect(weight).toHaveLength(pattern.length);
    expect(Math.min(...weight)).toBeGreaterThan(0);
    expect(sumOf(weight)).toBeLessThanOrEqual((400 * 399) / 2);
  });

  it('leaves out two records whose keys are one number by chance', () => {
    // Birth date and postcode of these two, put together, have one hash; no value agrees.
    const ofOneHash = [
      { id: 'a', source: 'a', given: '', family: '', born: '1979-01-21', postcode: 'LS2 4AG' },
      { id: 'b', source: 'b', given: '', family: '', born: '1972-07-25', postcode: 'LS5 3AG' },
    ];
    expect(sampleOf(ofOneHash).weight).toHaveLength(0);
    const { weight } = sampleOf([...rowsOfPeople(200, 1), ...ofOneHash]);
    expect(sumOf(weight)).toBeLessThanOrEqual((402 * 401) / 2);
  });
});
