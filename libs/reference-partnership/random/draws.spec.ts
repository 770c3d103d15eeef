import { drawsOf } from './draws.ts';
import { scatter } from './scatter.ts';
import { drawWeighted, weighted } from './weighted-table.ts';

describe('drawsOf', () => {
  it('gives the same draws for the same entity and purpose, others for another', () => {
    const words = (seed: number, entity: string, purpose: string): number[] => {
      const draws = drawsOf(seed, entity, purpose);
      return [draws.next(), draws.next(), draws.next()];
    };
    // Expected words come from an independent implementation in another language.
    expect(words(1, 'person/1', 'names')).toEqual([1872248168, 3222444542, 1360168541]);
    expect(words(1, 'person/1', 'names')).toEqual(words(1, 'person/1', 'names'));
    const others = [words(2, 'person/1', 'names'), words(1, 'person/2', 'names'), words(1, 'person/1', 'dates')];
    expect(new Set([words(1, 'person/1', 'names'), ...others].map(String)).size).toBe(4);
  });

  it('hits a rate of 2,500 ten-thousandths a quarter of the time', () => {
    const hits = Array.from({ length: 20_000 }, (_, i) => drawsOf(1, `record/${String(i)}`, 'typo').chance(2500));
    // Standard deviation of the share is 0.3%.
    expect(hits.filter(Boolean).length / 20_000).toBeCloseTo(0.25, 1);
  });
});

describe('drawWeighted', () => {
  it('draws by weight', () => {
    const table = weighted('Jones 3, Ap Rhys 1');
    const drawn = Array.from({ length: 8000 }, (_, i) => drawWeighted(drawsOf(1, String(i), 'x'), table));
    expect(drawn.filter((name) => name === 'Ap Rhys').length / 8000).toBeCloseTo(0.25, 1);
  });
});

describe('scatter', () => {
  it('never gives two indexes one number', () => {
    const numbers = Array.from({ length: 50_000 }, (_, i) => scatter(1, 'key', 8, i));
    expect(new Set(numbers).size).toBe(50_000);
    expect(numbers.every((digits) => digits.length === 8)).toBe(true);
  });
});
