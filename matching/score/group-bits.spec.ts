import fc from 'fast-check';
import { GroupBits } from './group-bits.ts';

const totalOf = (...added: readonly (readonly [comparison: number, bits: number])[]): number => {
  const bits = new GroupBits(3);
  for (const [comparison, own] of added) bits.add(comparison, own);
  return bits.total();
};

describe('GroupBits', () => {
  it('says of one pair what it says', () => expect(totalOf([0, 7.5], [1, -3], [2, 0])).toBeCloseTo(4.5, 12));

  it('says of pairs that say the same what each says', () =>
    expect(totalOf([0, 5], [0, 5], [0, 5])).toBeCloseTo(5, 12));

  it('does not let a pair that lacks a value outvote one that holds it', () => {
    // Two pairs agree on names, one of them also holds numbers, which differ.
    expect(totalOf([0, 8], [0, 8], [1, -12])).toBeCloseTo(-4, 12);
  });

  it('lies between the average and the most that a pair says', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 9 }), (all) => {
        const total = totalOf(...all.map((own) => [0, own] as const));
        const average = all.reduce((sum, own) => sum + own, 0) / all.length;
        expect(total).toBeGreaterThanOrEqual(average - 1e-9);
        expect(total).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
      }),
    );
  });
});
