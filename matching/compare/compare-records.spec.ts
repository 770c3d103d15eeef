import fc from 'fast-check';
import { aRecord, type RecordOfTest } from '../testing/a-record.ts';
import { type ComparisonName, comparisonLevels, comparisonNames } from './comparison-levels.ts';
import { compareRecords } from './compare-records.ts';

function levelOfPair(comparison: ComparisonName, left: RecordOfTest, right: RecordOfTest): string | undefined {
  const at = comparisonNames.indexOf(comparison);
  return comparisonLevels[comparison][compareRecords(aRecord(left), aRecord(right))[at]?.level ?? 0];
}

describe('compareRecords', () => {
  it.each([
    { left: 'Amina', right: 'AMINA', level: 'exact' },
    { left: 'Robert', right: 'Bobby', level: 'diminutive' },
    { left: 'Rob', right: 'Bobby', level: 'diminutive' },
    { left: 'Melanie', right: 'Mellie', level: 'diminutive' },
    { left: 'Honey', right: 'Norry', level: 'different' },
    { left: 'Mohammed', right: 'Muhammad', level: 'spelling-variant' },
    { left: 'Amina', right: 'Amira', level: 'another-listed-name' },
    { left: 'Benjamin', right: 'Benjmain', level: 'very-similar' },
    { left: 'Thomas Alexander', right: 'Alexander', level: 'middle-name' },
    { left: 'R', right: 'Robert', level: 'initial' },
    { left: 'Amina', right: 'George', level: 'different' },
    { left: '', right: 'George', level: 'not-known' },
  ])('given names $left and $right are $level', ({ left, right, level }) => {
    expect(levelOfPair('given', { given: left, family: 'Hall' }, { given: right, family: 'Hall' })).toBe(level);
  });

  it.each([
    { left: { family: 'Okafor' }, right: { family: 'OKAFOR' }, level: 'exact' },
    { left: { family: 'Hall', alias: '/Marsh' }, right: { family: 'Marsh' }, level: 'other-name' },
    { left: { family: 'Robertson' }, right: { family: 'Robertsen' }, level: 'very-similar' },
    { left: { family: 'Smith-Okafor' }, right: { family: 'Okafor' }, level: 'part' },
    { left: { given: 'Okafor', family: 'Grace' }, right: { given: 'Grace', family: 'Okafor' }, level: 'swapped' },
    { left: { given: 'Libby', family: 'Roberts' }, right: { given: 'Roberts', family: 'Lobby' }, level: 'swapped' },
    { left: { given: 'Joshua', family: 'Grant' }, right: { given: 'Grant', family: 'J' }, level: 'swapped' },
    { left: { given: 'Simran Kaur', family: 'Gill' }, right: { given: 'Simran', family: 'Kaur' }, level: 'as-given' },
    { left: { family: 'Khan' }, right: { family: 'Shan' }, level: 'different' },
  ])('family names are $level', ({ left, right, level }) => {
    expect(levelOfPair('family', left, right)).toBe(level);
  });

  it('does not take a brother whose names are swapped for the same given name', () => {
    expect(levelOfPair('given', { given: 'George', family: 'Clark' }, { given: 'Clark', family: 'Joshua' })).toBe(
      'different',
    );
  });

  it.each([
    { left: '1985-04-30', right: '1985-04-30', level: 'exact' },
    { left: '1985-01-01', right: '1985-01-01', level: 'exact-new-year' },
    { left: '1985-04-30', right: '1985-04', level: 'partial' },
    { left: '1985-04-03', right: '1985-03-04', level: 'day-and-month-swapped' },
    { left: '1985-04-30', right: '1986-04-30', level: 'one-edit' },
    { left: '1985-04-30', right: '1985-11-30', level: 'two-parts' },
    { left: '1985-04-30', right: '1985', level: 'year' },
    { left: '1985-04-30', right: '1985-01-01', level: 'year' },
    { left: '1985-04-30', right: '1986', level: 'near' },
    { left: '1985-04-30', right: '1981-07-11', level: 'different' },
    { left: '1985-04-30', right: '2011-07-11', level: 'generation-apart' },
  ])('birth dates $left and $right are $level', ({ left, right, level }) => {
    expect(levelOfPair('birthDate', { born: left }, { born: right })).toBe(level);
  });

  it.each([
    { right: { address: '12 High St', postcode: 'LS1 4AP' }, level: 'same-home' },
    { right: { address: '12 High St', postcode: 'LS1 4AP', leftIn: '2020' }, level: 'earlier-home' },
    { right: { address: '14 High St', postcode: 'LS1 4AP' }, level: 'same-postcode' },
    { right: { address: '7 Mill Lane', postcode: 'LS1 4PA' }, level: 'similar-postcode' },
    { right: { address: '12 High Street' }, level: 'same-door' },
    { right: { address: '7 Mill Lane', postcode: 'LS1 4XY' }, level: 'same-sector' },
    { right: { postcode: 'LS1' }, level: 'same-district' },
    { right: { address: '7 Mill Lane', postcode: 'B8 1PW' }, level: 'different' },
    { right: { postcode: 'ZZ99 3VZ' }, level: 'not-known' },
  ])('homes are $level', ({ right, level }) => {
    expect(levelOfPair('home', { address: '12 High Street', postcode: 'LS1 4AP' }, right)).toBe(level);
  });

  it.each([
    { left: '9434765919', right: '9434765919', level: 'agrees' },
    { left: '9434765919', right: '9434765870', level: 'differs' },
  ])('identifiers $left and $right: $level', ({ left, right, level }) => {
    expect(levelOfPair('identifier', { nhs: left }, { nhs: right })).toBe(level);
  });

  it('does not depend on the side', () => {
    const word = fc.constantFrom(
      'Amina',
      'Amira',
      'Robert',
      'Bob',
      'Hall',
      'Marsh',
      'Okafor',
      'Grace',
      'Mohammed',
      'R',
      '',
    );
    const record = fc.record({
      given: fc.tuple(word, word).map((names) => names.join(' ')),
      family: word,
      alias: fc.tuple(word, word).map((names) => names.join('/')),
      born: fc.constantFrom('1985', '1985-04-03', '1985-03-04', '1985-01-01'),
    });
    fc.assert(
      fc.property(record, record, (left, right) => {
        expect(compareRecords(aRecord(left), aRecord(right))).toEqual(compareRecords(aRecord(right), aRecord(left)));
      }),
      { numRuns: 1_000 },
    );
  });
});
