import { exactInterval, exactUpperBound, incompleteBeta } from './exact-interval.ts';

describe('incompleteBeta', () => {
  it.each([
    // I_x(1, b) = 1 - (1 - x)^b and I_x(a, 1) = x^a; I_x(2, 3) = x^2 (6 - 8x + 3x^2), all by hand.
    { x: 0.3, a: 1, b: 4, share: 1 - 0.7 ** 4 },
    { x: 0.3, a: 5, b: 1, share: 0.3 ** 5 },
    { x: 0.4, a: 2, b: 3, share: 0.16 * (6 - 3.2 + 0.48) },
    { x: 0.5, a: 500, b: 500, share: 0.5 },
  ])('is $share at $x for $a and $b', ({ x, a, b, share }) => expect(incompleteBeta(x, a, b)).toBeCloseTo(share, 11));
});

describe('exactInterval', () => {
  it('holds the textbook cases of Clopper and Pearson', () => {
    // 0 of n: 1 - (alpha / 2)^(1/n); n of n: its mirror image. 1 of 2, by solving the quadratics: 1 - sqrt(.975), sqrt(.975).
    expect(exactInterval(0, 10)).toEqual([0, expect.closeTo(1 - 0.025 ** 0.1, 10)]);
    expect(exactInterval(10, 10)).toEqual([expect.closeTo(0.025 ** 0.1, 10), 1]);
    expect(exactInterval(1, 2)).toEqual([
      expect.closeTo(1 - Math.sqrt(0.975), 10),
      expect.closeTo(Math.sqrt(0.975), 10),
    ]);
  });

  it('says nothing of nothing', () => expect(exactInterval(0, 0)).toEqual([0, 1]));
});

describe('exactUpperBound', () => {
  it('is about three in n when nothing was seen', () => {
    expect(exactUpperBound(0, 100)).toBeCloseTo(1 - 0.05 ** 0.01, 10);
    expect(exactUpperBound(0, 30_000)).toBeCloseTo(3 / 30_000, 6);
  });

  it('needs some 30,000 answers without a fault to show less than one in 10,000', () => {
    expect(exactUpperBound(0, 29_950)).toBeGreaterThan(1e-4);
    expect(exactUpperBound(0, 29_960)).toBeLessThan(1e-4);
  });

  it('is one where all went wrong, and of nothing', () =>
    expect([exactUpperBound(3, 3), exactUpperBound(0, 0)]).toEqual([1, 1]));
});
