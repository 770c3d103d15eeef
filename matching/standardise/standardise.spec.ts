import { standardise, type IdentityDetails } from './standardise.ts';
import { standardiseAsked } from './standardise-asked.ts';

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
const standardised = (given: string[], family: string, more: Partial<IdentityDetails> = {}) =>
  standardise(details(given, family, more));

describe('standardise', () => {
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
    const [first, second] = [standardised([left[0]!], left[1]!), standardised([right[0]!], right[1]!)];
    expect(first.given[0]?.text).toBe(second.given[0]?.text);
    expect(first.family[0]?.text).toBe(second.family[0]?.text);
  });

  it.each(['Unknown', 'UNKNOWN', '.', 'Baby', 'N/K', 'xxx', 'Not known'.replace(' ', '')])(
    'takes %s for no name',
    (given) => {
      expect(standardised([given], 'Hall').given).toEqual([]);
    },
  );

  it('keeps aliases beside the official name, which comes first', () => {
    const { given, family } = standardise({
      ...details([], ''),
      names: [
        { use: 'alias', given: ['Bobby'], family: 'Marsh' },
        { use: 'official', given: ['Robert'], family: 'Hall' },
      ],
    });
    expect(given.map(({ text, use }) => `${text} ${use}`)).toEqual(['robert main', 'bobby other']);
    expect(family.map(({ text, use }) => `${text} ${use}`)).toEqual(['hall main', 'marsh other']);
  });

  it('keeps the halves of a double-barrelled name', () => {
    expect(standardised(['Eve'], 'Smith-Okafor').family[0]).toMatchObject({
      text: 'smithokafor',
      parts: ['smith', 'okafor'],
    });
  });

  it('tries the name after Mohammed as a first name too', () => {
    expect(standardised(['Mohammed', 'Bilal'], 'Khan').given.map(({ text }) => text)).toEqual(['mohammed', 'bilal']);
  });

  it.each([
    { value: '1985-04-30', kept: { year: 1985, month: 4, day: 30, isNewYear: false } },
    { value: '1985-04', kept: { year: 1985, month: 4, day: 0 } },
    { value: '1985', kept: { year: 1985, month: 0, day: 0 } },
    { value: '1985-01-01', kept: { year: 1985, month: 1, day: 1, isNewYear: true } },
  ])('keeps what is known of the birth date $value', ({ value, kept }) => {
    expect(standardised(['Eve'], 'Hall', { birthDates: [{ value }] }).birthDates).toEqual([
      expect.objectContaining(kept),
    ]);
  });

  it.each(['1900-01-01', '1911-11-11', '1985-02-30'])('takes the birth date %s for not known', (value) => {
    expect(standardised(['Eve'], 'Hall', { birthDates: [{ value }] }).birthDates).toEqual([]);
  });

  it('trusts only the year of a date that the source marks as a placeholder', () => {
    const { birthDates } = standardised(['Eve'], 'Hall', { birthDates: [{ value: '1985-07-01', placeholder: true }] });
    expect(birthDates).toEqual([expect.objectContaining({ digits: '1985', month: 0 })]);
  });

  it.each([
    { postcode: 'sw1a 1aa', kept: { postcode: 'SW1A1AA', outward: 'SW1A' } },
    { postcode: 'LS1 4AP', kept: { postcode: 'LS14AP', outward: 'LS1' } },
    { postcode: 'LS1 OAP', kept: { postcode: 'LS10AP', outward: 'LS1' } },
    { postcode: 'LS1', kept: { postcode: '', outward: 'LS1' } },
    { postcode: 'ZZ99 3VZ', kept: { postcode: '', outward: '' } },
  ])('reads the postcode $postcode', ({ postcode, kept }) => {
    const { homes } = standardised(['Eve'], 'Hall', { addresses: [{ lines: ['12 High Street'], postcode }] });
    expect(homes).toEqual([expect.objectContaining({ ...kept, door: '12 high' })]);
  });

  it('places nobody by "no fixed abode"', () => {
    expect(standardised(['Eve'], 'Hall', { addresses: [{ lines: ['No fixed abode', 'Leeds'] }] }).homes).toEqual([]);
  });

  it('finds one flat in two ways of writing it', () => {
    const { homes } = standardised(['Eve'], 'Hall', {
      addresses: [{ lines: ['Flat 2, 12 High St'] }, { lines: ['Flat 2', '12 High Street'] }],
    });
    expect(homes.map(({ door }) => door)).toEqual(['2 12 high']);
  });

  it('reads telephone numbers with and without the country', () => {
    expect(
      standardised(['Eve'], 'Hall', { phones: ['+44 7700 900123', '07700 900 123', '000000000000'] }).contacts,
    ).toEqual(['7700900123']);
  });

  it('survives JSON', () => {
    const record = standardised(['Siân', 'Mary'], 'O’Neill', { birthDates: [{ value: '1985-04' }] });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});

describe('standardiseAsked', () => {
  it('checks the identifier and tries the former family name', () => {
    const asked = standardiseAsked({
      given: 'Eve Ann',
      family: 'Hall',
      formerFamily: 'Marsh',
      identifier: { type: 'NHS', value: '943 476 5919' },
    });
    expect(asked.given.map(({ text }) => text)).toEqual(['eve']);
    expect(asked.family.map(({ text }) => text)).toEqual(['hall', 'marsh']);
    expect(asked.identifiers).toEqual([{ type: 'NHS', value: '9434765919', valid: true }]);
  });

  it('comes to an empty record from an empty question', () => {
    expect(standardiseAsked({})).toEqual({
      given: [],
      middle: [],
      family: [],
      birthDates: [],
      sex: '',
      homes: [],
      identifiers: [],
      contacts: [],
    });
  });
});
