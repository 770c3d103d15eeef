import { type Asked, askedOf, askedPersonOf } from './asked.ts';
import { askedFaults } from './asked-faults.ts';

const today = '2026-11-24';
const anAsked = (typed: Partial<Asked>): Asked => askedOf(typed);
const born = (birthDay: string, birthMonth: string, birthYear: string): Asked =>
  anAsked({ family: 'Nowak', birthDay, birthMonth, birthYear });

describe('askedFaults', () => {
  it('finds nothing wrong with a name, a birth date and a postcode', () => {
    const asked = anAsked({ ...born('30', '4', '2009'), given: 'Kasia', postcode: 'ls7 1ab' });
    expect(askedFaults(asked, today)).toEqual([]);
    expect(askedPersonOf(asked, 'person')).toEqual({
      given: 'Kasia',
      family: 'Nowak',
      birthDate: '2009-04-30',
      postcode: 'LS7 1AB',
    });
  });

  it.each([
    { asked: born('', '', '2009'), birthDate: '2009' },
    { asked: born('', '4', '2009'), birthDate: '2009-04' },
  ])('takes a birth date of which only a part is known: $birthDate', ({ asked, birthDate }) => {
    expect(askedFaults(asked, today)).toEqual([]);
    expect(askedPersonOf(asked, 'person').birthDate).toBe(birthDate);
  });

  it.each([
    { asked: anAsked({}), field: 'given', text: 'Enter who you are asking about' },
    { asked: anAsked({ given: 'Ka*' }), field: 'given', text: 'First names must be whole, without * ? % or _' },
    { asked: born('31', '2', '2009'), field: 'birthDay', text: 'Date of birth must be a real date' },
    { asked: born('1', 'May', '2009'), field: 'birthDay', text: 'Date of birth must be a real date' },
    { asked: born('1', '', '2009'), field: 'birthMonth', text: 'Date of birth must include a month' },
    { asked: born('1', '5', ''), field: 'birthYear', text: 'Date of birth must include a year' },
    { asked: born('1', '5', '09'), field: 'birthDay', text: 'Date of birth must be a real date' },
    { asked: born('1', '1', '2090'), field: 'birthYear', text: 'Date of birth must be in the past' },
    { asked: born('1', '1', '1850'), field: 'birthYear', text: 'Year of birth must be within the last 125 years' },
    { asked: anAsked({ postcode: 'LS7' }), field: 'postcode', text: 'Enter a full postcode, like AB1 2CD' },
    { asked: anAsked({ identifierValue: '1' }), field: 'identifierType', text: 'Select what kind of number it is' },
    { asked: anAsked({ identifierType: 'NHS' }), field: 'identifierValue', text: 'Enter the number' },
    {
      asked: anAsked({ identifierType: 'NHS', identifierValue: '943 476 5918' }),
      field: 'identifierValue',
      text: 'Check the number: it is not a possible NHS number',
    },
  ])('says of $field: $text', ({ asked, field, text }) => {
    expect(askedFaults(asked, today)).toEqual([{ field, text }]);
  });

  it('sends a number in its one form, and a record reference with its stream', () => {
    // 943 476 5919 is the NHS data dictionary's own example of a valid number.
    const asked = anAsked({ identifierType: 'NHS', identifierValue: '943 476 5919', recordKey: 'CSC/1' });
    expect(askedFaults(asked, today)).toEqual([]);
    expect(askedPersonOf(asked, 'person')).toEqual({
      identifier: { type: 'NHS', value: '9434765919' },
      recordReference: { stream: 'person', key: 'CSC/1' },
    });
  });
});
