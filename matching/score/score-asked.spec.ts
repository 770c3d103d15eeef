import { defaultModel } from '../models/default-model.ts';
import { standardiseAsked } from '../standardise/standardise-asked.ts';
import { aRecord } from '../testing/a-record.ts';
import { scorePair } from './score-pair.ts';

const asked = { given: 'John', family: 'Smith', birthDate: '2011-04-30', postcode: 'LS1 4AP' };
const held = {
  given: 'John',
  family: 'Smith',
  born: '2011-04-30',
  sex: 'male',
  address: '12 High Street',
  postcode: 'LS1 4AP',
} as const;
const weighAsked = (record: Parameters<typeof aRecord>[0]) =>
  scorePair(standardiseAsked(asked), aRecord(record), defaultModel);

describe('a question about a person, by names, birth date and postcode', () => {
  it('finds the person even under the commonest name: that it tells no house speaks against nobody', () => {
    const { matchWeight, comparisons } = weighAsked(held);
    expect(comparisons.find(({ comparison }) => comparison === 'home')).toMatchObject({ level: 'postcode-alone' });
    expect(matchWeight).toBeGreaterThan(defaultModel.thresholds.link + 3);
  });

  it.each([
    { who: 'a twin', record: { ...held, given: 'James' } },
    { who: 'the father of that name', record: { ...held, born: '1979-03-14' } },
    { who: 'a namesake elsewhere', record: { ...held, born: '2009-02-11', postcode: 'B8 1PW' } },
  ])('does not find $who', ({ record }) => {
    expect(weighAsked(record).matchWeight).toBeLessThan(defaultModel.thresholds.link);
  });
});
