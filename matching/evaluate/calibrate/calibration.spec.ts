import { seededRandom } from '../../train/seeded-random.ts';
import { CalibrationCount } from './calibration.ts';

/** Pairs whose match probability is drawn, and true as often as `truthOf` says. */
function drawn(pairs: number, truthOf: (matchProbability: number) => number): CalibrationCount {
  const random = seededRandom(11);
  const count = new CalibrationCount();
  for (let i = 0; i < pairs; i++) {
    const matchProbability = random();
    const isMatch = random() < truthOf(matchProbability);
    count.add({ matchProbability, isMatch, isLinked: matchProbability > 0.9, sources: i % 2 ? 'a + b' : 'a' });
  }
  return count;
}

describe('CalibrationCount', () => {
  it('adds up as done by hand', () => {
    const count = new CalibrationCount();
    for (const isMatch of [true, true, false]) count.add({ matchProbability: 0.75, isMatch, isLinked: true });
    count.add({ matchProbability: 1, isMatch: false, isLinked: false });
    const { pairs, logLoss, bins, automaticLinks } = count.result();
    expect(pairs).toBe(4);
    expect(logLoss).toBeCloseTo(-(2 * Math.log(0.75) + Math.log(0.25) + Math.log(1e-9)) / 4, 12);
    expect(bins.find(({ from }) => from === 0.7)).toMatchObject({
      pairs: 3,
      expected: 2.25,
      observed: 2,
      observedOverExpected: 2 / 2.25,
      isJudged: false,
    });
    expect(automaticLinks).toEqual({ pairs: 3, expectedErrors: 0.75, observedErrors: 1 });
  });

  it('finds probabilities that mean what they say within .8 and 1.25 in each bin of 200 pairs', () => {
    const { bins } = drawn(100_000, (probability) => probability).result();
    const judged = bins.filter(({ isJudged }) => isJudged);
    expect(judged.length).toBeGreaterThan(10);
    for (const { observedOverExpected } of judged) {
      expect(observedOverExpected).toBeGreaterThan(0.8);
      expect(observedOverExpected).toBeLessThan(1.25);
    }
  });

  it('finds probabilities that are too bold', () => {
    const count = drawn(100_000, (probability) => probability ** 2);
    const bin = count.result().bins.find(({ from }) => from === 0.5);
    expect(bin?.observedOverExpected).toBeCloseTo(0.55, 1);
    const { expectedErrors, observedErrors } = count.result().automaticLinks;
    expect(observedErrors / expectedErrors).toBeGreaterThan(1.5);
  });

  it('counts each pair of sources apart', () => {
    const count = drawn(1000, (probability) => probability);
    expect(count.bySources().map(([sources, { pairs }]) => [sources, pairs])).toEqual([
      ['a', 500],
      ['a + b', 500],
    ]);
  });
});
