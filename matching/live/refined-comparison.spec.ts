import type { PlannedComparison } from '../compare/comparison-plan.ts';
import type { ModelComparison } from '../score/batch-model.ts';
import { refinedComparison } from './refined-comparison.ts';

function aComparison(m: readonly number[], u: readonly number[], again: readonly number[] = [], neutralLevel = 0) {
  const names = m.map((_, at) => `level-${at.toString()}`);
  const all = [...names, ...again.map((_, at) => `level-${at.toString()}@`)];
  const planned: PlannedComparison = {
    ...{ name: 'sex', attribute: 0, part: 0, levels: ['not-known', ...all], ownLevels: m.length + 1, neutralLevel },
    dependsOn: [],
  };
  const own: ModelComparison = {
    attribute: 'sex',
    levels: all.map((level, at) => ({ level, m: [...m, ...again][at] ?? 0, u: u[at % u.length] ?? 0 })),
  };
  return (judged: readonly number[]) =>
    refinedComparison(own, planned, { weighed: [0, ...judged] }).levels.map((level) => level.m);
}

describe('refinedComparison', () => {
  it('moves m by what was judged to what was expected, each raised by four', () => {
    const [same = 0, other = 0] = aComparison([0.8, 0.2], [0.5, 0.5])([60, 40]);
    // By hand: .8 (60 + 4) / (80 + 4) = .6095, .2 (40 + 4) / (20 + 4) = .3667, of together .9762.
    expect([same, other]).toEqual([expect.closeTo(0.62439, 6), expect.closeTo(0.37561, 6)]);
  });

  it('stays where as many were judged as expected, and comes to what was judged of very many', () => {
    expect(aComparison([0.8, 0.2], [0.5, 0.5])([80, 20])).toEqual([expect.closeTo(0.8, 12), expect.closeTo(0.2, 12)]);
    expect(aComparison([0.8, 0.2], [0.5, 0.9])([60_000, 40_000])[0]).toBeCloseTo(0.6, 3);
  });

  it('hardly moves a rare level of which none was judged', () => {
    const rare = aComparison([0.9, 0.001, 0.099], [0.1, 0.1, 0.8])([180, 0, 20])[1] ?? 0;
    expect(Math.log2(rare / 0.001)).toBeGreaterThan(-0.1);
  });

  it('leaves a set alone of which nothing was judged', () => {
    const m = aComparison([0.8, 0.2], [0.5, 0.5], [0.6, 0.4])([60, 40, 0, 0]);
    expect(m.slice(2)).toEqual([0.6, 0.4]);
    expect(m[0]).not.toBeCloseTo(0.8, 2);
  });

  it('leaves the level that another comparison speaks for neutral', () => {
    const m = aComparison([0.8, 1, 0.2], [0.3, 1, 0.7], [], 2)([60, 500, 40]);
    expect([m[0], m[1], m[2]]).toEqual([expect.closeTo(0.62439, 6), 1, expect.closeTo(0.37561, 6)]);
  });

  it('never lets different values speak for a match', () => {
    expect(aComparison([0.8, 0.2], [0.7, 0.3])([10, 990])).toEqual([expect.closeTo(0.7, 9), 0.3]);
  });
});
