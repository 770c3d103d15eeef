import { defaultModel } from '../models/default-model.ts';
import { aRecord, type RecordOfTest } from '../testing/a-record.ts';
import { identityEvidenceOf } from './identity-evidence-of.ts';
import { scorePair } from './score-pair.ts';

const child: RecordOfTest = {
  given: 'Amina',
  family: 'Hassan',
  born: '2015-03-04',
  sex: 'female',
  address: '12 High Street',
  postcode: 'LS1 4AP',
};
const weigh = (left: RecordOfTest, right: RecordOfTest) => scorePair(aRecord(left), aRecord(right), defaultModel);
const { link, review } = defaultModel.thresholds;

describe('scorePair', () => {
  it.each<{ who: string; right: RecordOfTest }>([
    { who: 'the same child', right: child },
    { who: 'the same child after a move', right: { ...child, address: '3 Mill Lane', postcode: 'B8 1PW' } },
    { who: 'the same child with a slip in the birth date', right: { ...child, born: '2015-03-05' } },
    { who: 'the same child with day and month swapped', right: { ...child, born: '2015-04-03' } },
    { who: 'the same child with swapped names', right: { ...child, given: 'Hassan', family: 'Amina' } },
    { who: 'the same child under a new family name at home', right: { ...child, family: 'Marsh' } },
  ])('links $who', ({ right }) => {
    expect(weigh(child, right).matchWeight).toBeGreaterThan(link);
  });

  it.each<{ who: string; right: RecordOfTest }>([
    { who: 'a twin', right: { ...child, given: 'Yusuf', sex: 'male' } },
    { who: 'a twin sister with a name much alike', right: { ...child, given: 'Amira' } },
    { who: 'a sister', right: { ...child, given: 'Maryam', born: '2013-09-11' } },
    { who: 'a mother of the same name', right: { ...child, born: '1985-09-11' } },
    {
      who: 'a co-tenant',
      right: {
        given: 'Grace',
        family: 'Okafor',
        born: '1990-10-11',
        sex: 'female',
        address: '12 High Street',
        postcode: 'LS1 4AP',
      },
    },
    {
      who: 'a stranger of one name',
      right: { given: 'Amina', family: 'Hassan', born: '1999-10-11', postcode: 'B8 1PW' },
    },
    {
      who: 'a stranger who shares a birth date',
      right: { given: 'Grace', family: 'Okafor', born: '2015-03-04', postcode: 'B8 1PW' },
    },
  ])('does not link $who', ({ right }) => {
    expect(weigh(child, right).matchWeight).toBeLessThan(link);
  });

  it('does not link by an identifier alone against names and birth date', () => {
    const nhs = '9434765919';
    const other = { given: 'Grace', family: 'Okafor', born: '1990-10-11', sex: 'female' as const, nhs };
    expect(weigh({ ...child, nhs }, other).matchWeight).toBeLessThan(review);
  });

  it('counts different valid identifiers as evidence against', () => {
    const row = weigh({ ...child, nhs: '9434765919' }, { ...child, nhs: '9434765870' }).comparisons.find(
      ({ comparison }) => comparison === 'identifier',
    );
    expect(row?.matchWeight).toBeLessThan(-3);
  });

  it('says more by a rare family name than by a common one', () => {
    const familyWeight = (family: string) =>
      weigh({ ...child, family }, { ...child, family }).comparisons[2]?.matchWeight ?? 0;
    expect(familyWeight('Smith')).toBeLessThan(familyWeight('Okonkwo'));
  });

  it('gives rows that add up, with the prior, to the whole', () => {
    const { comparisons, matchWeight, matchProbability } = weigh(child, { ...child, given: 'Amira' });
    const sum = comparisons.reduce((total, row) => total + row.matchWeight, defaultModel.priorWeight);
    expect(matchWeight).toBeCloseTo(sum, 9);
    expect(matchProbability).toBeCloseTo(1 / (1 + 2 ** -matchWeight), 12);
  });

  it('does not depend on the side', () => {
    const twin = { ...child, given: 'Amira', alias: 'Amina/Marsh' };
    expect(weigh(child, twin).matchWeight).toBeCloseTo(weigh(twin, child).matchWeight, 9);
  });

  it('says nothing of records without a value in common', () => {
    const { matchWeight } = weigh({ given: 'Amina' }, { family: 'Hassan' });
    expect(matchWeight).toBeLessThan(defaultModel.priorWeight + 0.01);
  });

  it('refuses a model without a level', () => {
    const given = Object.fromEntries(
      Object.entries(defaultModel.comparisons.given).filter(([level]) => level !== 'exact'),
    );
    const broken = {
      ...defaultModel,
      comparisons: { ...defaultModel.comparisons, given },
    } as unknown as typeof defaultModel;
    expect(() => scorePair(aRecord(child), aRecord(child), broken)).toThrow('MODEL_INVALID');
  });
});

describe('identityEvidenceOf', () => {
  it.each<{ grade: string; left: RecordOfTest; right: RecordOfTest }>([
    { grade: 'A', left: { ...child, nhs: '9434765919' }, right: { ...child, nhs: '9434765919' } },
    { grade: 'B', left: child, right: child },
    { grade: 'C', left: child, right: { ...child, born: '' } },
    { grade: 'C', left: child, right: { ...child, given: 'Yusuf' } },
  ])('is $grade', ({ grade, left, right }) => {
    expect(identityEvidenceOf(aRecord(left), aRecord(right))).toBe(grade);
  });
});
