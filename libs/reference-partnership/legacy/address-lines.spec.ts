import { addressLines } from './address-lines.ts';

describe('addressLines', () => {
  it.each([
    { number: '14', street: 'Mill Lane', lines: ['14 Mill Lane', ''] },
    { number: 'Flat 2, 14', street: 'Mill Lane', lines: ['Flat 2', '14 Mill Lane'] },
    { number: 'Flat 2, Park House, 14', street: 'Mill Lane', lines: ['Flat 2, Park House', '14 Mill Lane'] },
    { number: '', street: 'No Fixed Abode', lines: ['No Fixed Abode', ''] },
  ])('parts "$number" of $street into $lines', ({ number, street, lines }) => {
    expect(addressLines({ number, street, town: 'Anytown' })).toEqual(lines);
  });
});
