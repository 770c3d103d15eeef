import { TableComparer } from '../compare/table-comparer.ts';
import { linkTable } from '../link/link-table.ts';
import { TableScorer } from '../score/table-scorer.ts';
import { matchProbabilityOf } from '../score/match-weight.ts';
import { aPersonTable, rowsOfPeople } from '../testing/a-person-table.ts';
import { PairPatterns } from './pair-patterns.ts';
import { matchProbabilitiesOf } from './pattern-odds.ts';

describe('matchProbabilitiesOf', () => {
  it('comes to what the scorer says of a pair of the pattern, but for the rounding of rare terms', () => {
    const table = aPersonTable(rowsOfPeople(150, 5));
    const comparer = new TableComparer(table);
    const { model } = linkTable(table);
    const scorer = new TableScorer(table, comparer, model);
    const patterns = new PairPatterns(comparer);
    const numbers: number[] = [];
    const weights: number[] = [];
    for (let left = 0; left < table.ids.length; left += 2)
      for (let right = left + 1; right < table.ids.length; right += 5) {
        // Which sources the records are of, patterns do not tell.
        weights.push(scorer.weigh(left, right) - scorer.sourceWeight(left, right));
        numbers.push(patterns.add());
      }
    const pairs = (table.ids.length * (table.ids.length - 1)) / 2;
    const matches = (pairs * 2 ** model.priorWeight) / (1 + 2 ** model.priorWeight);
    const share = (of: 'm' | 'u') =>
      comparer.comparisons.map(({ name }) => {
        const levels = model.comparisons.find(({ attribute }) => attribute === name)?.levels ?? [];
        return [0, ...levels.map((level) => level[of])];
      });
    const all = patterns.all();
    const probabilities = matchProbabilitiesOf(
      comparer.comparisons,
      all.patterns,
      {
        m: share('m'),
        u: share('u'),
        nameDependence: model.nameDependence,
        matches,
        households: model.households.map(({ oddsPerMatch }) => oddsPerMatch * matches),
      },
      pairs,
    );
    expect(all.patterns.reduce((sum, { count }) => sum + count, 0)).toBe(weights.length);
    // Each of the two names' terms is rounded by one bit at most.
    for (const [at, weight] of weights.entries()) {
      const probability = probabilities[all.placeOf[numbers[at] ?? 0] ?? 0] ?? 0;
      expect(probability).toBeGreaterThanOrEqual(matchProbabilityOf(weight - 3));
      expect(probability).toBeLessThanOrEqual(matchProbabilityOf(weight + 3));
    }
  });
});
