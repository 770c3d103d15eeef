import fc from 'fast-check';
import { aRecord, type RecordOfTest } from '../testing/a-record.ts';
import { tableOfDetails } from '../live/table-of-details.ts';
import { TableComparer } from './table-comparer.ts';

function comparedPair(left: RecordOfTest, right: RecordOfTest): TableComparer {
  const table = tableOfDetails(
    [left, right].map((record, at) => ({ handle: `${at}`, agency: 'health', details: aRecord(record) })),
  );
  const comparer = new TableComparer(table);
  comparer.compare(0, 1);
  return comparer;
}

/** The level without what it depends on. */
function levelOfPair(comparison: string, left: RecordOfTest, right: RecordOfTest): string | undefined {
  const { comparisons, levels } = comparedPair(left, right);
  const at = comparisons.findIndex(({ name }) => name === comparison);
  return comparisons[at]?.levels[levels[at] ?? 0]?.replace('@', '');
}

describe('TableComparer', () => {
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
    { left: { family: 'Khan' }, right: { family: 'Shan' }, level: 'faintly-alike' },
    { left: { family: 'Khan' }, right: { family: 'Patel' }, level: 'different' },
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
    { right: { address: '12 High St', postcode: 'LS1 4AP' }, postcode: 'exact', address: 'exact' },
    { right: { address: '12 High St', postcode: 'LS1 4AP', leftIn: '2020' }, postcode: 'former', address: 'exact' },
    { right: { address: '14 High St', postcode: 'LS1 4AP' }, postcode: 'exact', address: 'same-street' },
    { right: { address: '7 Mill Lane', postcode: 'LS1 4PA' }, postcode: 'similar', address: 'different' },
    { right: { address: '12 High Street' }, postcode: 'not-known', address: 'exact' },
    { right: { address: '7 Mill Lane', postcode: 'LS1 4XY' }, postcode: 'same-sector', address: 'different' },
    { right: { postcode: 'LS1' }, postcode: 'same-district', address: 'not-known' },
    { right: { address: '7 Mill Lane', postcode: 'B8 1PW' }, postcode: 'different', address: 'different' },
    { right: { postcode: 'ZZ99 3VZ' }, postcode: 'not-known', address: 'not-known' },
  ])('of homes the postcode is $postcode and the address $address', ({ right, postcode, address }) => {
    const home = { address: '12 High Street', postcode: 'LS1 4AP' };
    expect(levelOfPair('postcode', home, right)).toBe(postcode);
    expect(levelOfPair('address', home, right)).toBe(address);
  });

  it.each([
    { left: '9434765919', right: '9434765919', level: 'agrees' },
    { left: '9434765919', right: '9434765870', level: 'differs' },
  ])('identifiers $left and $right: $level', ({ left, right, level }) => {
    expect(levelOfPair('identifier:NHS', { nhs: left }, { nhs: right })).toBe(level);
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
        expect(comparedPair(left, right).levels).toEqual(comparedPair(right, left).levels);
      }),
      { numRuns: 1_000 },
    );
  });
});
