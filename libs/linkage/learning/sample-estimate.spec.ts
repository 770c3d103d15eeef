import type { SampledPair } from './sampled-pair.ts';
import { sampleEstimateOf } from './sample-estimate.ts';
import { weighedAnswers } from './weighed-answers.ts';

let made = 0;
/** So many pairs of one stratum. */
function some(count: number, parts: Partial<SampledPair>): readonly SampledPair[] {
  return Array.from({ length: count }, () => ({
    ...{ left: (++made).toString().padStart(32, '0'), right: 'f'.repeat(32), leftVersion: 1n, rightVersion: 1n },
    ...({ kind: 'link', band: 4, matchWeight: 20, modelId: 'model', seed: 1, inclusionProbability: 0.1 } as const),
    ...{ drawnAt: new Date('2026-01-05T10:00:00Z'), ...parts },
  }));
}
const sure = { band: 4, inclusionProbability: 0.01 } as const;
const unsure = { band: 0, inclusionProbability: 0.5 } as const;

describe('sampleEstimateOf', () => {
  it('weighs each pair by the chance that it was drawn', () => {
    // 40 of 4,000 sure links, none wrong; 20 of 40 unsure ones, five wrong: 10 of 4,040.
    const { falseLinks } = sampleEstimateOf([
      ...some(40, { ...sure, verdict: 'same' }),
      ...some(15, { ...unsure, verdict: 'same' }),
      ...some(5, { ...unsure, verdict: 'different' }),
    ]);
    expect(falseLinks).toMatchObject({ asked: 60, answered: 60, waiting: 0, cannotTell: 0 });
    expect(falseLinks.share).toBeCloseTo(10 / 4040, 12);
    // Effective size 4040² / (40 · 100² + 20 · 2²) = 40.8; the beta quantile of .101 in it, by mpmath.
    expect(falseLinks.low).toBeCloseTo(0, 6);
    expect(falseLinks.high).toBeCloseTo(0.0912352, 7);
  });

  it('lets a stratum count for all of its pairs, however few are answered', () => {
    // Ten of the 40 sure ones are answered, all of the unsure ones.
    const { falseLinks } = sampleEstimateOf([
      ...some(10, { ...sure, verdict: 'same' }),
      ...some(28, sure),
      ...some(1, { ...sure, isWaiting: true }),
      ...some(1, { ...sure, verdict: 'cannot-tell' }),
      ...some(15, { ...unsure, verdict: 'same' }),
      ...some(5, { ...unsure, verdict: 'different' }),
    ]);
    expect(falseLinks).toMatchObject({ asked: 60, answered: 30, waiting: 1, cannotTell: 1 });
    expect(falseLinks.share).toBeCloseTo(10 / 4040, 12);
  });

  it('counts several draws by their answers, and near misses that are one person', () => {
    const near = { kind: 'near-miss', band: 1 } as const;
    const { missedLinks } = sampleEstimateOf([
      ...some(10, { ...near, seed: 1, inclusionProbability: 0.1, verdict: 'same' }),
      ...some(30, { ...near, seed: 2, inclusionProbability: 0.6, verdict: 'different' }),
    ]);
    // The one draw says all, the other none: 10 of 40 answers, with 100 and 50 pairs behind them.
    expect(missedLinks.share).toBeCloseTo((100 * 10) / (100 * 10 + 50 * 30), 12);
  });

  it('tells no share of fewer than thirty answers', () => {
    const answers = some(29, { verdict: 'same' });
    expect(sampleEstimateOf(answers).falseLinks).toEqual({ asked: 29, answered: 29, waiting: 0, cannotTell: 0 });
    expect(sampleEstimateOf([...answers, ...some(1, { verdict: 'same' })]).falseLinks).toMatchObject({ share: 0 });
    expect(sampleEstimateOf([]).falseLinks).toEqual({ asked: 0, answered: 0, waiting: 0, cannotTell: 0 });
  });

  it('is of the model drawn from last', () => {
    const before = some(40, { modelId: 'before', verdict: 'different', drawnAt: new Date('2025-01-05') });
    const { falseLinks, drawnAt } = sampleEstimateOf([...some(35, { verdict: 'same' }), ...before]);
    expect([falseLinks, drawnAt]).toMatchObject([{ asked: 35, share: 0 }, '2026-01-05T10:00:00.000Z']);
  });

  it('says how often stewards are right of what is known', () => {
    const { gold } = sampleEstimateOf([
      ...some(3, { gold: 'same', verdict: 'same' }),
      ...some(1, { gold: 'different', verdict: 'different' }),
      ...some(1, { gold: 'same', verdict: 'cannot-tell' }),
      ...some(1, { gold: 'same', verdict: 'different' }),
      ...some(5, { gold: 'same' }),
      ...some(5, { verdict: 'same' }),
    ]);
    expect(gold).toEqual({ answered: 6, right: 4 });
  });
});

describe('weighedAnswers', () => {
  it('stand together for the pairs that there are', () => {
    const answers = weighedAnswers([
      ...some(40, { ...sure, verdict: 'same' }),
      ...some(20, { ...unsure, verdict: 'same' }),
    ]);
    expect(answers.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(4040, 9);
  });
});
