import fc from 'fast-check';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import { jaroWinklerFrom, jaroWinklerSimilarity } from './jaro-winkler-similarity.ts';

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

describe('jaroWinklerFrom', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'á', 'b', 'c', 'd', 'e', 'é', 'i', ' ', 'r', 's', 't'),
    maxLength: 40,
  });
  const slip = fc.tuple(letters, fc.nat(40), fc.constantFrom('', 'x', 'aa')).map(([text, at, put]) => ({
    text,
    other: text.slice(0, at) + put + text.slice(at + 1),
  }));

  it.each([0.75, 0.8, 0.9, 0.92])('is the similarity from %d on, and 0 below', (least) => {
    const expected = (left: string, right: string): number => {
      const similarity = jaroWinklerSimilarity(left, right);
      return similarity >= least ? similarity : 0;
    };
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        expect(jaroWinklerFrom(least, left, right)).toBe(expected(left, right));
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(slip, ({ text, other }) => {
        expect(jaroWinklerFrom(least, text, other)).toBe(expected(text, other));
      }),
      { numRuns: 1_000 },
    );
  });
});
