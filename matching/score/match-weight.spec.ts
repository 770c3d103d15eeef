import { matchProbabilityOf, matchWeight, matchWeightOf } from './match-weight.ts';

describe('matchWeight', () => {
  it('is zero when a level is as common among matches as among non-matches', () => {
    expect(matchWeight(0.3, 0.3)).toBe(0);
  });
  it.each([
    { m: 0.8, u: 0.1, bits: 3 },
    { m: 0.1, u: 0.8, bits: -3 },
  ])('is $bits bits for m=$m and u=$u', ({ m, u, bits }) => {
    expect(matchWeight(m, u)).toBeCloseTo(bits, 12);
  });
  it.each([
    { m: 0, u: 0.5 },
    { m: 0.5, u: 1.1 },
    { m: Number.NaN, u: 0.5 },
  ])('refuses m=$m and u=$u', ({ m, u }) => {
    expect(() => matchWeight(m, u)).toThrow('MODEL_PROBABILITY_OUT_OF_RANGE');
  });
  it('turns into a probability and back', () => {
    expect(matchProbabilityOf(0)).toBe(0.5);
    expect(matchWeightOf(matchProbabilityOf(7))).toBeCloseTo(7, 9);
  });
});
