import { comparisonLevels } from '../compare/comparison-levels.ts';
import { sentences } from './sentences.ts';
import { sentenceOf } from './sentence-of.ts';

describe('sentences', () => {
  const all = Object.entries({ ...comparisonLevels, household: ['may-be-family', 'not-likely'] as const }).flatMap(
    ([comparison, levels]) => levels.map((level) => ({ comparison: comparison as keyof typeof sentences, level })),
  );
  it.each(all)('says $comparison $level in one plain sentence', ({ comparison, level }) => {
    expect(sentenceOf(comparison, level)).toMatch(/^[A-Z1].{8,120}\.$/);
  });
});
