import { attributeComparisons } from '../compare/attribute-comparisons.ts';
import { tableSentence } from './table-sentences.ts';

describe('tableSentence', () => {
  const all = Object.values(attributeComparisons)
    .flat()
    .flatMap(({ name, levels }) =>
      levels.map((level) => ({ comparison: name === 'identifier' ? 'identifier:NHS' : name, level })),
    );
  it.each(all)('says $comparison $level in one plain sentence', ({ comparison, level }) => {
    expect(tableSentence(comparison, level)).toMatch(/^[A-Za-z1].{8,120}\.$/);
  });
});
