import { anAgencyRecord } from '../testing/index.ts';
import { goldAnswerOf } from './gold-answer-of.ts';

const nhs = (value: string) => ({ identifiers: [{ type: 'NHS', value, valid: true }] }) as const;
const named = (given: string, family = 'Okonkwo') => ({
  names: [{ use: 'official' as const, given: [given], family }],
});
const [one, other] = [nhs('9434765919'), nhs('4010232137')];

describe('goldAnswerOf', () => {
  it.each([
    { what: 'one number, name and birth date', right: one, gold: 'same' },
    { what: 'one number and another family name', right: { ...one, ...named('Amina', 'Price') }, gold: undefined },
    { what: 'one number and another birth date', right: { ...one, birthDates: [{ value: '2011-03-15' }] } },
    { what: 'one number and half a birth date', right: { ...one, birthDates: [{ value: '2011-03' }] } },
    { what: 'no number', right: {} },
    { what: 'another number and all else alike', right: other },
    { what: 'another number and given name', right: { ...other, ...named('Grace') } },
    {
      what: 'another number, given name and birth date',
      right: { ...other, ...named('Grace'), birthDates: [{ value: '1990-01-02' }] },
      gold: 'different',
    },
  ])('says of $what: $gold', ({ right, gold }) => {
    expect(goldAnswerOf(anAgencyRecord(one), anAgencyRecord(right))).toBe(gold);
  });
});
