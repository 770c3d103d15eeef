import { isEnough, isEnoughToCompare } from './is-enough.ts';

const person = { given: 'Amina', family: 'Okonkwo', birthDate: '2011-03-14' };

describe('isEnough', () => {
  it.each([
    { asked: { ...person, postcode: 'SW1A 1AA' }, enough: true },
    { asked: { ...person, formerFamily: 'Eze' }, enough: true },
    { asked: person, enough: false },
    { asked: { ...person, postcode: ' ' }, enough: false },
    { asked: { ...person, birthDate: '2011-03', postcode: 'SW1A 1AA' }, enough: false },
    { asked: { ...person, given: '', postcode: 'SW1A 1AA' }, enough: false },
    // 943 476 5919 is the valid example of the NHS Data Dictionary; another last digit breaks its check.
    { asked: { birthDate: '2011-03-14', identifier: { type: 'NHS', value: '9434765919' } as const }, enough: true },
    { asked: { birthDate: '2011-03-14', identifier: { type: 'NHS', value: '9434765918' } as const }, enough: false },
    { asked: { identifier: { type: 'NHS', value: '9434765919' } as const }, enough: false },
    { asked: { recordReference: { stream: 'person', key: 'P-1' } }, enough: true },
    { asked: {}, enough: false },
  ])('says $enough for $asked', ({ asked, enough }) => {
    expect(isEnough(asked)).toBe(enough);
  });

  it('takes a record reference for nothing to compare', () => {
    expect(isEnoughToCompare({ recordReference: { stream: 'person', key: 'P-1' } })).toBe(false);
  });
});
