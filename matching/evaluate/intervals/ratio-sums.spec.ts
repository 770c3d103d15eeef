import { seededRandom } from '../../train/seeded-random.ts';
import { exactInterval } from './exact-interval.ts';
import { differenceOf, noSums, plusPerson, type Rate, rateOf, without } from './ratio-sums.ts';

const sumsOf = (persons: readonly (readonly [part: number, whole: number])[]) =>
  persons.reduce((sums, [part, whole]) => plusPerson(sums, part, whole), noSums);

describe('rateOf', () => {
  it('is the exact interval where every person has one pair', () => {
    const sums = sumsOf([...Array<[number, number]>(5).fill([1, 1]), ...Array<[number, number]>(95).fill([0, 1])]);
    const rate = rateOf(sums, 0.95);
    expect(rate).toMatchObject({ count: 5, of: 100, rate: 0.05 });
    expect(rate.interval[0]).toBeCloseTo(exactInterval(5, 100)[0], 9);
    expect(rate.interval[1]).toBeCloseTo(exactInterval(5, 100)[1], 9);
  });

  it('counts ten pairs of one person, all right, as little more than one', () => {
    const sums = sumsOf(Array<[number, number]>(20).fill([0, 10]));
    expect(rateOf(sums, 0.95).interval[1]).toBeCloseTo(exactInterval(0, 20)[1], 9);
  });

  it('says nothing of nothing', () =>
    expect(rateOf(noSums, 0.95)).toEqual({ count: 0, of: 0, rate: 0, interval: [0, 1] }));

  it('holds the true share in 95 of 100 draws and more, though pairs of one person err together', () => {
    const random = seededRandom(5);
    let held = 0;
    for (let round = 0; round < 400; round++) {
      // Each person has 1 to 10 pairs; with a chance of .05 all of them are wrong.
      const persons = Array.from({ length: 150 }, (): [number, number] => {
        const pairs = 1 + Math.floor(random() * 10);
        return [random() < 0.05 ? pairs : 0, pairs];
      });
      const [low, high] = rateOf(sumsOf(persons), 0.95).interval;
      if (low <= 0.05 && 0.05 <= high) held++;
    }
    expect(held / 400).toBeGreaterThanOrEqual(0.95);
  });
});

describe('without', () => {
  it('leaves the sums of the others', () => {
    expect(
      without(
        sumsOf([
          [1, 2],
          [0, 3],
        ]),
        sumsOf([[1, 2]]),
      ),
    ).toEqual(sumsOf([[0, 3]]));
  });
});

describe('differenceOf', () => {
  it('gives the worked example of Newcombe 1998: 56 of 70 less 48 of 80', () => {
    // His method 10 with Wilson intervals (.6920, .8764) and (.4904, .7004): .0524 to .3339.
    const rate = (count: number, of: number, interval: readonly [number, number]): Rate => ({
      count,
      of,
      rate: count / of,
      interval,
    });
    const [low, high] = differenceOf(rate(56, 70, [0.6918, 0.8763]), rate(48, 80, [0.4905, 0.7004]));
    expect(low).toBeCloseTo(0.0524, 3);
    expect(high).toBeCloseTo(0.3339, 3);
  });
});
