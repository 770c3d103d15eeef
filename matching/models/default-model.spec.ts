import { defaultModel } from './default-model.ts';
import { publicTermFrequencies } from './public-term-frequencies.ts';

describe('defaultModel', () => {
  it.each(defaultModel.comparisons)('shares of the levels of $attribute are shares', ({ levels }) => {
    for (const { m, u } of levels) {
      expect(m).toBeGreaterThan(0);
      expect(m).toBeLessThanOrEqual(1);
      expect(u).toBeGreaterThan(0);
      expect(u).toBeLessThanOrEqual(1);
    }
  });

  it.each(defaultModel.comparisons)('weighs agreement on $attribute above disagreement', ({ levels }) => {
    const weights = levels.map(({ m, u }) => Math.log2(m / u));
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[0]).toBeGreaterThan(weights.at(-1) ?? 0);
    expect(weights.at(-1)).toBeLessThan(0);
  });

  it('knows common names from rare ones', () => {
    expect(publicTermFrequencies.family['smith']).toBeGreaterThan(0.01);
    expect(publicTermFrequencies.given['jack']).toBeGreaterThan(0.005);
  });
});
