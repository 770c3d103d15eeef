import { chanceOf, drawsOf, purposeKey } from './draws.ts';
import { scatterOf } from './scatter.ts';
import { drawWeighted, weighted } from './weighted-table.ts';

describe('drawsOf', () => {
  const words = (seed: number, purpose: string, entity: number): number[] => {
    const draws = drawsOf(seed, purposeKey(purpose), entity);
    return [draws.next(), draws.next(), draws.next()];
  };

  it('gives the same draws for the same entity and purpose, others for another', () => {
    expect(words(1, 'names', 17)).toEqual(words(1, 'names', 17));
    const others = [
      words(2, 'names', 17),
      words(1, 'names', 18),
      words(1, 'dates', 17),
      words(1, 'names', 17 + 2 ** 32),
    ];
    expect(new Set([words(1, 'names', 17), ...others].map(String)).size).toBe(5);
  });

  it('gives no two of 200,000 entities the same first word oftener than chance does', () => {
    const first = Array.from({ length: 200_000 }, (_, entity) => words(1, 'names', entity)[0]);
    // Birthday bound: 200,000² / 2³³ = 4.7 expected.
    expect(200_000 - new Set(first).size).toBeLessThan(20);
  });

  it.each([1, 2, 3])('hits a rate of 2,500 ten-thousandths a quarter of the time (seed %i)', (seed) => {
    const hits = Array.from({ length: 40_000 }, (_, i) => drawsOf(seed, purposeKey('typo'), i).chance(2500));
    const once = Array.from({ length: 40_000 }, (_, i) => chanceOf(seed, purposeKey('typo'), i, 2500));
    // Standard deviation of the share is 0.22%.
    for (const all of [hits, once]) expect(Math.abs(all.filter(Boolean).length / 40_000 - 0.25)).toBeLessThan(0.01);
  });

  it('keeps two purposes of one entity independent', () => {
    const both = Array.from(
      { length: 40_000 },
      (_, i) =>
        [chanceOf(1, purposeKey('one'), i, 5000), chanceOf(1, purposeKey('other'), i, 5000)].filter(Boolean).length,
    );
    expect(Math.abs(both.filter((count) => count === 2).length / 40_000 - 0.25)).toBeLessThan(0.01);
  });
});

describe('drawWeighted', () => {
  it('draws by weight', () => {
    const table = weighted('Jones 3, Ap Rhys 1');
    const drawn = Array.from({ length: 8000 }, (_, i) => drawWeighted(drawsOf(1, purposeKey('x'), i), table));
    expect(drawn.filter((name) => name === 'Ap Rhys').length / 8000).toBeCloseTo(0.25, 1);
  });
});

describe('scatterOf', () => {
  it.each([7, 8] as const)('never gives two indexes one number of %i digits', (width) => {
    const scatter = scatterOf(1, 'key', width);
    const numbers = Array.from({ length: 50_000 }, (_, i) => scatter.digits(i * 150));
    expect(new Set(numbers).size).toBe(50_000);
    expect(numbers.every((digits) => digits.length === width)).toBe(true);
  });
});
