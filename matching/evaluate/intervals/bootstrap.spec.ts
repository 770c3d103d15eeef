import { ClusteringBuilder } from '../clusters/clustering.ts';
import { componentsOf } from '../clusters/components-of.ts';
import { contributionsOf, totalsOf } from '../clusters/contributions-of.ts';
import { overlapsOf } from '../clusters/overlaps-of.ts';
import { truthTableOf } from '../clusters/truth-table.ts';
import { bootstrapIntervals, pairedBootstrap } from './bootstrap.ts';

/** Persons of three records, of which every nth is wrong: split, or put together with the next person. */
function example(persons: number, isSplit: (person: number) => boolean, isJoined: (person: number) => boolean) {
  const rows = Array.from({ length: persons * 3 }, (_, i): [string, string] => [`r${i}`, `p${Math.floor(i / 3)}`]);
  const truth = truthTableOf(rows);
  const builder = new ClusteringBuilder(truth);
  rows.forEach(([record], i) => {
    const person = Math.floor(i / 3);
    if (isSplit(person) && i % 3 === 0) builder.add(record, `part of ${person}`);
    else builder.add(record, `p${isJoined(person) ? person - 1 : person}`);
  });
  return overlapsOf(truth, builder.build());
}

const never = () => false;

describe('bootstrapIntervals', () => {
  it('is a point where every person is alike', () => {
    const right = contributionsOf(example(50, never, never));
    expect(bootstrapIntervals(right, { draws: 50 })).toMatchObject({ precision: [1, 1], f1: [1, 1] });
  });

  it('is as wide as the standard error of a share says', () => {
    // 100 of 1000 persons find 1 of 3 pairs: recall 1 - .1 * 2/3, standard error (2/3) sqrt(.1 * .9 / 1000) = .00632.
    const split = contributionsOf(example(1000, (person) => person % 10 === 0, never));
    const [low, high] = bootstrapIntervals(split, { draws: 1000 }).recall;
    expect(low).toBeCloseTo(1 - 0.2 / 3 - 1.96 * 0.00632, 2);
    expect((high - low) / (2 * 1.96 * 0.00632)).toBeCloseTo(1, 0);
  });

  it('is the same for the same seed, and another for another', () => {
    const split = contributionsOf(example(200, (person) => person % 7 === 0, never));
    const of = (seed: number) => bootstrapIntervals(split, { draws: 40, seed });
    expect(of(3)).toEqual(of(3));
    expect(of(3)).not.toEqual(of(4));
  });

  it('is wider over groups whose persons go wrong together', () => {
    // Tens of persons that are all wrong or all right, as households may be.
    const split = contributionsOf(example(1000, (person) => Math.floor(person / 10) % 10 === 0, never));
    const groups = { groupOf: Int32Array.from({ length: 1000 }, (_, person) => Math.floor(person / 10)), groups: 100 };
    const width = ([low, high]: readonly [number, number]) => high - low;
    const alone = width(bootstrapIntervals(split, { draws: 400 }).recall);
    const together = width(bootstrapIntervals(split, { draws: 400, groups }).recall);
    expect(together / alone).toBeGreaterThan(2.2);
  });
});

describe('componentsOf', () => {
  it('joins persons that share a cluster in one clustering or the other', () => {
    const [one, other] = [example(6, never, (person) => person === 1), example(6, never, (person) => person === 2)];
    expect([...componentsOf([one]).groupOf]).toEqual([0, 0, 1, 2, 3, 4]);
    expect([...componentsOf([one, other]).groupOf]).toEqual([0, 0, 0, 1, 2, 3]);
  });
});

describe('contributions', () => {
  it('share a false pair between its two persons', () => {
    // Two persons of three in one cluster: 15 pairs, 6 found; 9 false, 4.5 to each.
    const joined = contributionsOf(example(2, never, (person) => person === 1));
    expect([...joined.slice(0, 4)]).toEqual([3, 3, 3, 7.5]);
    expect(totalsOf(joined)[3]).toBe(15);
  });
});

describe('pairedBootstrap', () => {
  const worse = contributionsOf(example(500, (person) => person % 10 === 0, never));

  it('leaves zero out where one engine is better on the same persons, however little', () => {
    const better = contributionsOf(example(500, (person) => person % 20 === 0, never));
    const { f1 } = pairedBootstrap(better, worse, { draws: 300 });
    expect(f1.difference).toBeGreaterThan(0);
    expect(f1.zeroIsExcluded).toBe(true);
    expect(pairedBootstrap(worse, better, { draws: 300 }).f1.interval[1]).toBeLessThan(0);
  });

  it('does not where they err equally often on different persons', () => {
    const other = contributionsOf(example(500, (person) => person % 10 === 5, never));
    expect(pairedBootstrap(other, worse, { draws: 300 }).f1.zeroIsExcluded).toBe(false);
  });

  it('is exactly zero of an engine and itself', () => {
    expect(pairedBootstrap(worse, worse, { draws: 30 }).b3F1).toEqual({
      difference: 0,
      interval: [0, 0],
      zeroIsExcluded: false,
    });
  });
});
