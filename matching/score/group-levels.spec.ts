import fc from 'fast-check';
import { GroupLevels, type LevelBits } from './group-levels.ts';

/** What one pair says by one comparison, and the bits of its term. */
type Said = readonly [comparison: number, bits: number, term?: number];

/** The total of pairs, each level of whose comparisons says other bits. */
function totalOf(said: readonly Said[], hasTerms = true): number {
  const rows = [0, 1, 2].map((comparison) => [
    0,
    ...new Set(said.filter(([own]) => own === comparison).map(([, bits]) => bits)),
  ]);
  const levels = new GroupLevels(rows.map((row) => row.length));
  // What was noted before is forgotten.
  levels.add(1, 0, 3);
  levels.clear();
  for (const [comparison, bits, term = 0] of said)
    levels.add(comparison, rows[comparison]?.indexOf(bits, 1) ?? 0, term);
  const bits: LevelBits = {
    weights: rows.map((row) => Float64Array.from(row)),
    odds: rows.map((row) => Float64Array.from(row, (own) => 2 ** own)),
    hasTerms: rows.map(() => hasTerms),
  };
  return levels.total(bits);
}

describe('GroupLevels', () => {
  it('says of one pair what it says', () =>
    expect(
      totalOf([
        [0, 7.5],
        [1, -3],
        [2, 0],
      ]),
    ).toBeCloseTo(4.5, 12));

  it('says of pairs that say the same what each says, with the term where it counts', () => {
    const said: readonly Said[] = [
      [0, 5, 2],
      [0, 5, 2],
      [0, 5, 2],
    ];
    expect(totalOf(said)).toBeCloseTo(7, 12);
    expect(totalOf(said, false)).toBeCloseTo(5, 12);
  });

  it('does not let a pair that lacks a value outvote one that holds it', () => {
    // Two pairs agree on names, one of them also holds numbers, which differ.
    expect(
      totalOf([
        [0, 8],
        [0, 8],
        [1, -12],
      ]),
    ).toBeCloseTo(-4, 12);
  });

  it('lies half way between the average of the bits and the log of the average odds, whatever levels they are of', () => {
    const bits = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(bits, fc.constantFrom(0, -3, 4)), { minLength: 1, maxLength: 9 }), (all) => {
        const total = totalOf(all.map(([own, term]) => [0, own, term] as const));
        const whole = all.map(([own, term]) => own + term);
        const mean = (numbers: readonly number[]) => numbers.reduce((sum, own) => sum + own, 0) / numbers.length;
        expect(total).toBeCloseTo((mean(whole) + Math.log2(mean(whole.map((own) => 2 ** own)))) / 2, 6);
        expect(total).toBeGreaterThanOrEqual(mean(whole) - 1e-9);
        expect(total).toBeLessThanOrEqual(Math.max(...whole) + 1e-9);
      }),
    );
  });
});
