import fc from 'fast-check';
import { ListNumbers } from './list-numbers.ts';

describe('ListNumbers', () => {
  it('gives equal lists one number and others another, in the order in which they come', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.nat(40)), { maxLength: 2000 }), (lists) => {
        const numbers = new ListNumbers(2);
        const expected = new Map<string, number>();
        for (const list of lists) {
          const key = list.join(' ');
          if (!expected.has(key)) expected.set(key, expected.size);
          expect(numbers.numberOf(Int32Array.from(list))).toBe(expected.get(key));
        }
        expect(numbers.size).toBe(expected.size);
        for (const [key, number] of expected) expect([...numbers.listOf(number)].join(' ')).toBe(key);
      }),
      { numRuns: 50 },
    );
  });
});
