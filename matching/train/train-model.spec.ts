import { comparisonNames } from '../compare/comparison-levels.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { aRecord } from '../testing/a-record.ts';
import { seededRandom } from './seeded-random.ts';
import { trainModel } from './train-model.ts';

const given = 'Amina Robert Grace Yusuf Emily Jack Sophie Daniel Zofia Kwame'.split(' ');
const family = 'Hassan Okafor Hall Marsh Nowak Patel Evans Osei Khan Walker Bright Lowe'.split(' ');

/** 300 people of two records each; every fifth has a slip in the second family name, every fourth has moved. */
function population(): readonly StandardisedRecord[] {
  const random = seededRandom(5);
  const draw = (to: number): number => Math.floor(random() * to);
  return Array.from({ length: 300 }, (_, at) => {
    const two = (part: number): string => part.toString().padStart(2, '0');
    const person = {
      given: given[draw(given.length)] ?? '',
      family: family[draw(family.length)] ?? '',
      born: `${1950 + draw(60)}-${two(1 + draw(12))}-${two(1 + draw(28))}`,
      address: `${1 + draw(90)} High Street`,
      postcode: `LS${1 + draw(9)} ${draw(10)}AB`,
    };
    const moved =
      at % 4 === 0 ? { address: `${1 + draw(90)} Mill Lane`, postcode: `B${1 + draw(9)} ${draw(10)}CD` } : {};
    const slipped = at % 5 === 0 ? { family: `${person.family}z` } : {};
    return [aRecord(person), aRecord({ ...person, ...moved, ...slipped })];
  }).flat();
}

describe('trainModel', () => {
  const records = population();
  const options = { id: 'test', date: '2026-11-24', source: 'synthetic', randomPairs: 10_000 };
  const model = trainModel(records, options);

  it('finds how often values differ, without labels', () => {
    const { home, family: familyLevels } = model.comparisons;
    expect(home['same-home'].m).toBeGreaterThan(0.6);
    expect(home['same-home'].m).toBeLessThan(0.85);
    expect(familyLevels.exact.m).toBeGreaterThan(0.7);
    expect(familyLevels.exact.m).toBeLessThan(0.9);
  });

  it('finds how many matches there are', () => {
    const pairs = (records.length * (records.length - 1)) / 2;
    expect(2 ** model.priorWeight * pairs).toBeGreaterThan(240);
    expect(2 ** model.priorWeight * pairs).toBeLessThan(400);
  });

  it('keeps shares adding up and says how it went', () => {
    for (const comparison of comparisonNames.filter((name) => name !== 'sex'))
      expect(Object.values(model.comparisons[comparison]).reduce((sum, { u }) => sum + u, 0)).toBeCloseTo(1, 6);
    expect(model.provenance).toMatch(/Trained on 600 records \(synthetic\), seed 1.*converged/);
  });

  it('gives the same model to the same records and seed', () => {
    expect(trainModel(records, options)).toEqual(model);
  });

  it('asks for more evidence in a larger hub', () => {
    expect(trainModel(records, { ...options, hubRecords: 6_000 }).priorWeight).toBeCloseTo(
      model.priorWeight - Math.log2(10),
      9,
    );
  });
});
