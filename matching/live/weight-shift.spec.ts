import { weightShiftOf } from './weight-shift.ts';

/** So many pairs of one weight, of which a share are matches. */
const some = (matchWeight: number, matches: number, of: number, count = 1) =>
  Array.from({ length: of }, (_, at) => ({ matchWeight, isMatch: at < matches, count }));

describe('weightShiftOf', () => {
  it('is nothing where as many are matches as the weights say', () => {
    // 2 bits: four in five; -2 bits: one in five.
    expect(weightShiftOf([...some(2, 80, 100), ...some(-2, 20, 100)])).toBeCloseTo(0, 9);
    expect(weightShiftOf([])).toBeCloseTo(0, 9);
  });

  it('is what they are off by, a little less for what is likelier beforehand', () => {
    // At 0 bits four in five are matches: 2 bits too low.
    expect(weightShiftOf(some(0, 800, 1000))).toBeCloseTo(2, 1);
    expect(weightShiftOf(some(0, 200, 1000))).toBeCloseTo(-2, 1);
    const few = weightShiftOf(some(0, 4, 5));
    expect(few).toBeGreaterThan(0.5);
    expect(few).toBeLessThan(1.6);
  });

  it('counts judgements by what they stand for', () => {
    const twice = weightShiftOf([...some(0, 8, 10), ...some(0, 8, 10)]);
    expect(weightShiftOf(some(0, 8, 10, 2))).toBeCloseTo(twice, 12);
  });
});
