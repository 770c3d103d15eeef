import { addressOf } from '../standardise/addresses/address-of.ts';
import { addressLevels, compareAddresses } from './compare-addresses.ts';

function levelOfLines(left: string, right: string): string | undefined {
  const [ours, theirs] = [left, right].map((line) => addressOf([line], false));
  return ours && theirs && addressLevels[compareAddresses([ours], [theirs]).level];
}

describe('compareAddresses', () => {
  it.each([
    { left: 'Flat 8, 41 Linden Street', right: '8/41 LINDEN ST', level: 'exact' },
    { left: 'Flat 8, 41 Linden Street', right: '41 Linden Street', level: 'exact' },
    { left: 'Flat 8, 41 Linden Street', right: 'Flat 8, 41 Lindan Street', level: 'similar' },
    { left: 'Flat 8, 41 Linden Street', right: 'Flat 9, 41 Linden Street', level: 'same-building' },
    { left: '41 Linden Street', right: '43 Linden Street', level: 'same-street' },
    { left: '41 Linden Street', right: '43 Lindan Street', level: 'similar-street' },
    { left: '41 Linden Street', right: '41 Mossbarrow Drive', level: 'same-number' },
    { left: '41 Linden Street', right: '7 Mossbarrow Drive', level: 'different' },
  ])('$left and $right are $level, whichever comes first', ({ left, right, level }) => {
    expect(levelOfLines(left, right)).toBe(level);
    expect(levelOfLines(right, left)).toBe(level);
  });
});
