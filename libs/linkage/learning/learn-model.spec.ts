import { defaultModel } from '#matching';
import type { OpenedRecord } from '../agency-record-store.ts';
import type { ReviewVerdict } from '../stewards/review-rows.ts';
import { anAgencyRecord } from '../testing/index.ts';
import { learnModel } from './learn-model.ts';
import type { SampledPair } from './sampled-pair.ts';

const handle = (number: number): string => number.toString(16).padStart(32, '0');
const recordOf = new Map<string, OpenedRecord>();
let made = 0;

/** So many sampled pairs whose right record is of the 15th of March, and not of the 14th. */
function some(count: number, verdict: ReviewVerdict | undefined, parts: Partial<SampledPair> = {}): SampledPair[] {
  return Array.from({ length: count }, () => {
    const [left, right] = [handle(++made), handle(++made)];
    const recordRef = { agency: 'health', stream: 'person', key: made.toString() };
    const other = anAgencyRecord({ recordRef, birthDates: [{ value: '2011-03-15' }] });
    recordOf.set(left, { recordHandle: left, version: 1n, record: anAgencyRecord() });
    recordOf.set(right, { recordHandle: right, version: 1n, record: other });
    return {
      ...({ left, right, leftVersion: 1n, rightVersion: 1n, kind: 'link', band: 2, matchWeight: 9, seed: 5 } as const),
      ...{ inclusionProbability: 0.5, modelId: defaultModel.id, drawnAt: new Date('2026-01-05T10:00:00Z') },
      ...(verdict && { verdict, answeredAt: new Date('2026-01-07T23:00:00Z') }),
      ...parts,
    };
  });
}

describe('learnModel', () => {
  it('makes a dated model with its provenance, and says what moved', () => {
    const samples = [...some(90, 'same'), ...some(10, 'different'), ...some(5, 'cannot-tell'), ...some(5, undefined)];
    const { model, report } = learnModel(defaultModel, samples, recordOf);
    expect(model).toMatchObject({ id: `${defaultModel.id}-learned-2026-01-07`, date: '2026-01-07' });
    expect(model.provenance).toEqual([
      expect.stringMatching(/seeds 5.*100 automatic links and 0 near/),
      ...defaultModel.provenance,
    ]);
    expect(report.pairs.link).toEqual({
      asked: 110,
      same: 90,
      different: 10,
      cannotTell: 5,
      waiting: 0,
      changedSince: 0,
    });
    const [most] = report.levels.filter(({ comparison }) => comparison === 'birthDate');
    expect(most).toMatchObject({ level: 'one-edit', matches: 90 });
    expect(most?.bits).toBeGreaterThan(1);
    expect(report.errors.before.falseLinks?.share).toBeCloseTo(0.1, 9);
  });

  it('refuses fewer than a hundred answers', () => {
    const refusal = {
      code: 'LEARNING_TOO_FEW_ANSWERS',
      details: { model: defaultModel.id, answered: 99, needed: 100 },
    };
    const samples = [...some(99, 'same'), ...some(50, 'cannot-tell'), ...some(50, undefined)];
    expect(() => learnModel(defaultModel, samples, recordOf)).toThrow(expect.objectContaining(refusal));
  });

  it('learns nothing of pairs drawn for another model, nor of records that are others by now', () => {
    const samples = some(100, 'same');
    const learned = learnModel(defaultModel, samples, recordOf);
    const others = some(40, 'different', { modelId: 'another' });
    const changed = some(7, 'different', { band: 3, leftVersion: 0n });
    const { model, report } = learnModel(defaultModel, [...others, ...samples, ...changed], recordOf);
    expect(model).toEqual(learned.model);
    expect(report.pairs.link).toMatchObject({ asked: 107, same: 100, different: 0, changedSince: 7 });
  });

  it('lets what was drawn seldom count for more', () => {
    const shareOfSame = (rare: number): number | undefined => {
      const samples = [...some(60, 'same', { band: 4, inclusionProbability: rare }), ...some(60, 'different')];
      return learnModel(defaultModel, samples, recordOf).report.errors.before.falseLinks?.share;
    };
    expect(shareOfSame(0.5)).toBeCloseTo(0.5, 9);
    // 600 pairs of one person stand beside 120 of two.
    expect(shareOfSame(0.1)).toBeCloseTo(120 / 720, 9);
  });
});
