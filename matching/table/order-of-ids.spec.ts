import fc from 'fast-check';
import { orderOfIds } from './order-of-ids.ts';

describe('orderOfIds', () => {
  it('orders ids by code unit, equal ones as they come', () => {
    const id = fc.oneof(
      fc.stringMatching(/^rec-[0-9]{1,7}$/),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constant('rec'),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 80 }), (ids) => {
        const expected = [...ids.keys()].sort((one, other) => {
          const [left, right] = [ids[one] ?? '', ids[other] ?? ''];
          return left < right ? -1 : left > right ? 1 : one - other;
        });
        expect([...orderOfIds(ids)]).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
