import fc from 'fast-check';
import { heaviestFirst } from './heaviest-first.ts';

describe('heaviestFirst', () => {
  it('orders pairs by weight, then by their records', () => {
    const weight = fc.oneof(fc.constantFrom(0, 1, -1, 2.5, -2.5), fc.float({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5), weight), { maxLength: 60 }), (pairs) => {
        const list = {
          left: Int32Array.from(pairs, ([left]) => left),
          right: Int32Array.from(pairs, ([, right]) => right),
          matchWeight: Float32Array.from(pairs, ([, , own]) => own + 0),
        };
        const expected = pairs
          .map(([left, right, own]) => [own + 0, left, right] as const)
          .sort((one, other) => other[0] - one[0] || one[1] - other[1] || one[2] - other[2]);
        const found = [...heaviestFirst(list)].map((at) => [list.matchWeight[at], list.left[at], list.right[at]]);
        expect(found).toEqual(expected);
      }),
    );
  });
});
