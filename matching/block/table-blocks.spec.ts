import fc from 'fast-check';
import { aPersonTable } from '../testing/a-person-table.ts';
import { tableBlocksOf } from './table-blocks.ts';

const table = aPersonTable([]);

describe('tableBlocksOf', () => {
  it('puts the records of each key that several share, and not too many, into a block in their order', () => {
    fc.assert(
      fc.property(
        // Keys that fall into one slot, and into one part, are different blocks all the same.
        fc.array(fc.constantFrom(1, 2, 17, 33, 0x10000, -1, -2, 0x7fffffff, 1 << 20), { maxLength: 60 }),
        fc.integer({ min: 2, max: 12 }),
        (keys, largest) => {
          const found = tableBlocksOf(
            table,
            { places: Int32Array.from(keys.keys()), keys: Int32Array.from(keys) },
            largest,
          );
          const expected = new Map<number, number[]>();
          for (const [place, key] of keys.entries()) expected.set(key, [...(expected.get(key) ?? []), place]);
          const blocks = [...found.keys].map((key, at): [number, number[]] => [
            key,
            [...found.places.subarray(found.from[at], found.from[at + 1])],
          ]);
          const kept = [...expected].filter(([, places]) => places.length > 1 && places.length <= largest);
          expect(new Map(blocks)).toEqual(new Map(kept));
          expect(blocks).toHaveLength(kept.length);
          expect(found.pairs).toBe(kept.reduce((sum, [, { length }]) => sum + (length * (length - 1)) / 2, 0));
          expect([...found.keysLeftOut].sort()).toEqual(
            [...expected].flatMap(([key, { length }]) => (length > largest ? [key] : [])).sort(),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('sorts more keys than fit into one part', () => {
    const keys = Int32Array.from({ length: 30_000 }, (_, at) => Math.imul(at % 10_000, 0x9e3779b1) | 1);
    const { from, pairs } = tableBlocksOf(table, { places: Int32Array.from(keys.keys()), keys }, 200);
    const sizes = new Map<number, number>();
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    expect(from).toHaveLength(sizes.size + 1);
    expect(pairs).toBe([...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0));
  });
});
