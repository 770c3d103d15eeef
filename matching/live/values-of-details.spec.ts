import type { AttributeKind, AttributeValues } from '../standardise/attribute-values.ts';
import { detailsOfAsked } from './details-of-asked.ts';
import type { IdentityDetails } from './identity-details.ts';
import { valuesOfDetails } from './values-of-details.ts';

const details = (given: string[], family: string, more: Partial<IdentityDetails> = {}): IdentityDetails => ({
  names: [{ use: 'official', given, family }],
  birthDates: [],
  sex: 'unknown',
  addresses: [],
  identifiers: [],
  phones: [],
  emails: [],
  ...more,
});
type Known = { [K in AttributeKind]?: AttributeValues[K] };
const known = (of: IdentityDetails): Known => Object.fromEntries(valuesOfDetails(of));
const valuesOf = (given: string[], family: string, more: Partial<IdentityDetails> = {}): Known =>
  known(details(given, family, more));

describe('valuesOfDetails', () => {
  it.each([
    { why: 'an accent', left: ['Siân', 'Evans'], right: ['SIAN', 'EVANS'] },
    { why: 'a decomposed accent', left: ['Zoe\u0308', 'Hall'], right: ['Zoë', 'Hall'] },
    { why: 'kinds of apostrophe', left: ['Aoife', 'O’Neill'], right: ['Aoife', "O'NEILL"] },
    { why: 'a particle apart', left: ['Aoife', 'O Neill'], right: ['Aoife', 'ONeill'] },
    { why: 'Mc apart', left: ['Ian', 'Mc Donald'], right: ['Ian', 'McDonald'] },
    { why: 'a Welsh ap', left: ['Owain', 'ap Rhys'], right: ['Owain', 'Rhys'] },
    { why: 'the sex in a Polish name', left: ['Anna', 'Kowalska'], right: ['Anna', 'Kowalski'] },
    { why: 'the Polish l', left: ['Łukasz', 'Wójcik'], right: ['Lukasz', 'Wojcik'] },
    { why: 'an Arabic article', left: ['Omar', 'Al-Hassan'], right: ['Omar', 'Hassan'] },
    { why: 'Abd al-Rahman joined or not', left: ['Ali', 'Abd al-Rahman'], right: ['Ali', 'Abd Rahman'] },
    { why: 'Yoruba marks', left: ['Ọláolúwa', 'Adébáyọ̀'], right: ['Olaoluwa', 'Adebayo'] },
    { why: 'a title in the given name', left: ['Mr John', 'Hall'], right: ['John', 'Hall'] },
  ])('sees through $why', ({ left, right }) => {
    const [first, second] = [valuesOf([left[0]!], left[1]!), valuesOf([right[0]!], right[1]!)];
    expect(first.given?.first[0]?.text).toBe(second.given?.first[0]?.text);
    expect(first.family?.[0]?.text).toBe(second.family?.[0]?.text);
  });

  it.each(['Unknown', 'UNKNOWN', '.', 'Baby', 'N/K', 'xxx', 'Not known'.replace(' ', '')])(
    'takes %s for no name',
    (given) => {
      expect(valuesOf([given], 'Hall').given).toBeUndefined();
    },
  );

  it('keeps aliases beside the official name, which comes first', () => {
    const { given, family } = known({
      ...details([], ''),
      names: [
        { use: 'alias', given: ['Bobby'], family: 'Marsh' },
        { use: 'official', given: ['Robert'], family: 'Hall' },
      ],
    });
    expect(given?.first.map(({ text, use }) => `${text} ${use}`)).toEqual(['robert main', 'bobby other']);
    expect(family?.map(({ text, use }) => `${text} ${use}`)).toEqual(['hall main', 'marsh other']);
  });

  it('keeps the halves of a double-barrelled name', () => {
    expect(valuesOf(['Eve'], 'Smith-Okafor').family?.[0]).toMatchObject({
      text: 'smithokafor',
      parts: ['smith', 'okafor'],
    });
  });

  it('tries the name after Mohammed as a first name too', () => {
    expect(valuesOf(['Mohammed', 'Bilal'], 'Khan').given?.first.map(({ text }) => text)).toEqual(['mohammed', 'bilal']);
  });

  it.each([
    { value: '1985-04-30', kept: { year: 1985, month: 4, day: 30, isNewYear: false } },
    { value: '1985-04', kept: { year: 1985, month: 4, day: 0 } },
    { value: '1985', kept: { year: 1985, month: 0, day: 0 } },
    { value: '1985-01-01', kept: { year: 1985, month: 1, day: 1, isNewYear: true } },
  ])('keeps what is known of the birth date $value', ({ value, kept }) => {
    expect(valuesOf(['Eve'], 'Hall', { birthDates: [{ value }] }).birthDate).toEqual([expect.objectContaining(kept)]);
  });

  it.each(['1900-01-01', '1911-11-11', '1985-02-30'])('takes the birth date %s for not known', (value) => {
    expect(valuesOf(['Eve'], 'Hall', { birthDates: [{ value }] }).birthDate).toBeUndefined();
  });

  it('trusts only the year of a date that the source marks as a placeholder', () => {
    const { birthDate } = valuesOf(['Eve'], 'Hall', { birthDates: [{ value: '1985-07-01', placeholder: true }] });
    expect(birthDate).toEqual([expect.objectContaining({ digits: '1985', month: 0 })]);
  });

  it.each([
    { postcode: 'sw1a 1aa', kept: { code: 'SW1A1AA', district: 'SW1A' } },
    { postcode: 'LS1 4AP', kept: { code: 'LS14AP', district: 'LS1' } },
    { postcode: 'LS1 OAP', kept: { code: 'LS10AP', district: 'LS1' } },
  ])('reads the postcode $postcode', ({ postcode, kept }) => {
    const values = valuesOf(['Eve'], 'Hall', { addresses: [{ lines: ['12 High Street'], postcode }] });
    expect(values.postcode).toEqual([expect.objectContaining(kept)]);
    expect(values.address).toEqual([{ numbers: '12', words: 'high street', isFormer: false }]);
  });

  it('places nobody by a pseudo-postcode or "no fixed abode"', () => {
    expect(
      valuesOf(['Eve'], 'Hall', { addresses: [{ lines: ['No fixed abode'], postcode: 'ZZ99 3VZ' }] }),
    ).not.toHaveProperty('postcode');
    expect(valuesOf(['Eve'], 'Hall', { addresses: [{ lines: ['No fixed abode'] }] })).not.toHaveProperty('address');
  });

  it('finds one flat in two ways of writing it', () => {
    const { address } = valuesOf(['Eve'], 'Hall', {
      addresses: [{ lines: ['Flat 2, 12 High St'] }, { lines: ['Flat 2', '12 High Street'] }],
    });
    expect(address).toEqual([{ numbers: '2 12', words: 'high street', isFormer: false }]);
  });

  it('marks a home that the person has left', () => {
    const addresses = [{ lines: ['12 High Street'], postcode: 'LS1 4AP', to: '2020' }];
    expect(valuesOf(['Eve'], 'Hall', { addresses })).toMatchObject({
      postcode: [{ isFormer: true }],
      address: [{ isFormer: true }],
    });
  });

  it('reads telephone numbers with and without the country', () => {
    const phones = ['+44 7700 900123', '07700 900 123', '000000000000'];
    expect(valuesOf(['Eve'], 'Hall', { phones }).phone).toEqual(['7700900123']);
  });

  it('survives JSON', () => {
    const record = valuesOf(['Siân', 'Mary'], 'O’Neill', { birthDates: [{ value: '1985-04' }] });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});

describe('detailsOfAsked', () => {
  it('checks the identifier and tries the former family name', () => {
    const asked = valuesOfDetails(
      detailsOfAsked({
        given: 'Eve Ann',
        family: 'Hall',
        formerFamily: 'Marsh',
        identifier: { type: 'NHS', value: '943 476 5919' },
      }),
    );
    expect(asked.get('given')).toMatchObject({ first: [{ text: 'eve' }], middle: [{ text: 'ann' }] });
    expect(asked.get('family')).toMatchObject([{ text: 'hall' }, { text: 'marsh' }]);
    expect(asked.get('identifier:NHS')).toEqual([{ value: '9434765919', isValid: true }]);
  });

  it('comes to nothing from an empty question', () => {
    expect(valuesOfDetails(detailsOfAsked({})).size).toBe(0);
  });
});
