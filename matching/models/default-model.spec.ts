import { comparisonNames } from '../compare/comparison-levels.ts';
import { compiledModelOf } from '../score/compiled-model.ts';
import { defaultModel } from './default-model.ts';
import { publicTermFrequencies } from './public-term-frequencies.ts';

describe('defaultModel', () => {
  it.each(comparisonNames.filter((comparison) => comparison !== 'sex'))('shares of %s add up to one', (comparison) => {
    const levels = Object.values(defaultModel.comparisons[comparison]);
    expect(levels.reduce((sum, { m }) => sum + m, 0)).toBeCloseTo(1, 1);
    expect(levels.reduce((sum, { u }) => sum + u, 0)).toBeCloseTo(1, 3);
  });

  it('weighs agreement above disagreement in every comparison', () => {
    for (const [at, row] of compiledModelOf(defaultModel).weights.entries()) {
      if (comparisonNames[at] === 'sex') continue;
      expect(row[1]).toBe(Math.max(...row));
      expect(row.at(-1)).toBeLessThan(0);
    }
  });

  it('knows common names from rare ones', () => {
    expect(publicTermFrequencies.family['smith']).toBeGreaterThan(0.01);
    expect(publicTermFrequencies.given['jack']).toBeGreaterThan(0.005);
  });
});
