import { defaultModel } from '../models/default-model.ts';
import { aRecord, type RecordOfTest } from '../testing/a-record.ts';
import type { HubModel } from './hub-model.ts';
import { parseHubModel } from './parse-hub-model.ts';
import { type JudgedPair, refineHubModel } from './refine-hub-model.ts';

let made = 0;
const recordOf = (agency: string, parts: RecordOfTest) => ({
  handle: (++made).toString().padStart(6, '0'),
  agency,
  details: aRecord({ given: 'Amina', family: 'Okonkwo', born: '2011-03-14', ...parts }),
});
/** So many pairs alike; the right record differs by the parts. */
const some = (count: number, parts: RecordOfTest, isMatch: boolean, weight = 1): readonly JudgedPair[] =>
  Array.from({ length: count }, () => ({
    ...{ left: recordOf('police', {}), right: recordOf('health', parts), isMatch, weight },
  }));
const m = ({ comparisons }: HubModel, comparison: string, level: string): number =>
  comparisons.find(({ attribute }) => attribute === comparison)?.levels.find((one) => one.level === level)?.m ?? 0;

const anotherDay = { born: '2011-03-15' };

describe('refineHubModel', () => {
  it('moves m towards what was judged, and says so', () => {
    const { model, levels } = refineHubModel(defaultModel, [...some(60, {}, true), ...some(40, anotherDay, true)]);
    const before = m(defaultModel, 'birthDate', 'exact');
    expect(before).toBeGreaterThan(0.9);
    expect(m(model, 'birthDate', 'exact')).toBeGreaterThan(0.6);
    expect(m(model, 'birthDate', 'exact')).toBeLessThan(0.8);
    expect(m(model, 'birthDate', 'one-edit')).toBeGreaterThan(5 * m(defaultModel, 'birthDate', 'one-edit'));
    const told = levels.find(({ comparison, level }) => comparison === 'birthDate' && level === 'exact');
    expect(told).toEqual({
      ...{ comparison: 'birthDate', level: 'exact', matches: 60, before, after: m(model, 'birthDate', 'exact') },
    });
    expect(() => parseHubModel(JSON.parse(JSON.stringify(model)))).not.toThrow();
  });

  it('counts each match by the pairs that it stands for', () => {
    // 90 pairs of one weight and ten of nine are half and half, and as good as 180² / 900 = 36 alike.
    const unequal = refineHubModel(defaultModel, [...some(90, {}, true), ...some(10, anotherDay, true, 9)]);
    const equal = refineHubModel(defaultModel, [...some(18, {}, true), ...some(18, anotherDay, true)]);
    for (const level of ['exact', 'one-edit'])
      expect(m(unequal.model, 'birthDate', level)).toBeCloseTo(m(equal.model, 'birthDate', level), 9);
  });

  it('leaves alone what no match tells of, and u everywhere', () => {
    const { model } = refineHubModel(defaultModel, [
      ...some(60, {}, true),
      ...some(40, { phone: '07700 900123' }, false),
    ]);
    const of = ({ comparisons }: HubModel, attribute: string) =>
      comparisons.find((comparison) => comparison.attribute === attribute);
    for (const attribute of ['postcode', 'phone', 'identifier:NHS'])
      expect(of(model, attribute)).toEqual(of(defaultModel, attribute));
    expect(model.comparisons.map(({ levels }) => levels.map(({ u }) => u))).toEqual(
      defaultModel.comparisons.map(({ levels }) => levels.map(({ u }) => u)),
    );
    expect(model).toMatchObject({ priorWeight: defaultModel.priorWeight, households: defaultModel.households });
  });

  it('never lets different values speak for a match', () => {
    const { model } = refineHubModel(defaultModel, some(2000, { family: 'Pritchard' }, true));
    const last = model.comparisons.find(({ attribute }) => attribute === 'family')?.levels.at(-1);
    expect(last?.m).toBeLessThanOrEqual(last?.u ?? 0);
  });

  it('moves thresholds by what doubtful pairs are off by, and review never down', () => {
    const unalike = { given: 'Grace', born: '1990-10-11' };
    const strangers = refineHubModel(defaultModel, some(200, unalike, false));
    const { link, review } = defaultModel.thresholds;
    const doubt = { family: 'Pritchard' };
    const [right, wrong] = [true, false].map((isMatch) => refineHubModel(defaultModel, some(200, doubt, isMatch)));
    expect(right?.shiftPairs).toBe(200);
    expect(wrong?.shift).toBeLessThan(-1);
    expect(wrong?.model.thresholds.link).toBeCloseTo(link - (wrong?.shift ?? 0), 2);
    expect(wrong?.model.thresholds.review).toBeCloseTo(review - (wrong?.shift ?? 0), 2);
    expect(right?.shift).toBeGreaterThan(0.1);
    expect(right?.model.thresholds.link).toBeLessThan(link);
    expect(right?.model.thresholds.review).toBe(review);
    expect(Math.abs(strangers.shift)).toBeLessThan(0.05);
  });

  it('learns no shift from pairs that are sure', () => {
    const { shift, shiftPairs, model } = refineHubModel(defaultModel, some(100, { nhs: '9434765919' }, true));
    expect([shiftPairs, Math.abs(shift) < 1e-9]).toEqual([0, true]);
    expect(model.thresholds).toEqual(defaultModel.thresholds);
  });

  it('is the same bit for bit for pairs in any order', () => {
    const pairs = [
      ...some(30, {}, true, 3),
      ...some(20, anotherDay, true, 0.7),
      ...some(20, { family: 'Price' }, false, 1.1),
    ];
    const refined = JSON.stringify(refineHubModel(defaultModel, pairs));
    expect(JSON.stringify(refineHubModel(defaultModel, [...pairs].reverse()))).toBe(refined);
  });
});
