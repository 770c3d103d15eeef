import fc from 'fast-check';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import { jaroWinklerSimilarity } from './jaro-winkler-similarity.ts';

const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'i'), minLength: 1, maxLength: 14 });

describe('jaroWinklerSimilarity', () => {
  // Winkler (1990), table of examples.
  it.each([
    { left: 'martha', right: 'marhta', similarity: 0.961 },
    { left: 'dwayne', right: 'duane', similarity: 0.84 },
    { left: 'dixon', right: 'dicksonx', similarity: 0.813 },
    { left: 'amina', right: 'amira', similarity: 0.907 },
    { left: 'abc', right: 'xyz', similarity: 0 },
  ])('of $left and $right is $similarity', ({ left, right, similarity }) => {
    expect(jaroWinklerSimilarity(left, right)).toBeCloseTo(similarity, 3);
  });

  it('is that of talisman', () => {
    fc.assert(
      fc.property(name, name, (left, right) => {
        const [first, second] = left <= right ? [left, right] : [right, left];
        expect(jaroWinklerSimilarity(left, right)).toBeCloseTo(jaroWinkler(first, second), 12);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not depend on the side', () => {
    fc.assert(
      fc.property(
        name,
        name,
        (left, right) => jaroWinklerSimilarity(left, right) === jaroWinklerSimilarity(right, left),
      ),
    );
  });
});
