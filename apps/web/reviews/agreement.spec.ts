import { agreementOf, isPartOfDate, shareWord } from './agreement.ts';

describe('agreementOf', () => {
  it.each([
    { left: ['LS7'], right: ['ls7'], agreement: 'Same' },
    { left: ['LS7', 'LS8'], right: ['LS7'], agreement: 'Partly the same' },
    { left: ['LS7'], right: ['LS8'], agreement: 'Different' },
    { left: [], right: ['LS8'], agreement: 'Not known' },
  ])('is $agreement for $left and $right', ({ left, right, agreement }) => {
    expect(agreementOf(left, right)).toBe(agreement);
  });

  it.each([
    { left: 'Katarzyna Maria Nowak', right: 'Kasia Nowak', agreement: 'Partly the same' },
    { left: 'Ada Smith-Jones', right: 'Ada Jones', agreement: 'Partly the same' },
    { left: 'Ada Jones', right: 'Kasia Nowak', agreement: 'Different' },
  ])('compares names by their words: $left and $right', ({ left, right, agreement }) => {
    expect(agreementOf([left], [right], shareWord)).toBe(agreement);
  });

  it.each([
    { left: '2009-04-30', right: '2009-04', agreement: 'Partly the same' },
    { left: '2009', right: '2009-04', agreement: 'Partly the same' },
    { left: '2009-04-30', right: '2009-04-03', agreement: 'Different' },
  ])('compares birth dates by their parts: $left and $right', ({ left, right, agreement }) => {
    expect(agreementOf([left], [right], isPartOfDate)).toBe(agreement);
  });
});
