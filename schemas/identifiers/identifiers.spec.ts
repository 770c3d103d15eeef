import { checkIdentifier, type IdentifierType } from './index.ts';

describe('checkIdentifier', () => {
  // Numbers of published test sets and guides; none belongs to a person.
  it.each<{ type: IdentifierType; text: string; value: string }>([
    { type: 'NHS', text: '9434765919', value: '9434765919' },
    { type: 'NHS', text: '944 930 5552', value: '9449305552' },
    { type: 'UPN', text: 'A950000178301', value: 'A950000178301' },
    { type: 'UPN', text: 'h243278544154', value: 'H243278544154' },
    { type: 'PNC', text: '02/73319Z', value: '2002/0073319Z' },
    { type: 'PNC', text: '1981/0000034U', value: '1981/0000034U' },
    { type: 'PNC', text: '81/34U', value: '1981/0000034U' },
    { type: 'PNC', text: '19810000034U', value: '1981/0000034U' },
    { type: 'CRO', text: '65656/91H', value: '65656/91H' },
    { type: 'CRO', text: '065656/91H', value: '65656/91H' },
    { type: 'CRO', text: 'SF83/50058Z', value: 'SF83/50058Z' },
    { type: 'NINO', text: 'AB 12 34 56 C', value: 'AB123456C' },
    // 1 x 10 = 10, remainder 10, check digit 0 (by hand)
    { type: 'ULN', text: '1000000000', value: '1000000000' },
    // 1 x 10 + 1 x 2 = 12, remainder 1, check digit 9 (by hand)
    { type: 'ULN', text: '1000000019', value: '1000000019' },
  ])('accepts $type $text as $value', ({ type, text, value }) => {
    expect(checkIdentifier(type, text)).toEqual({ value, valid: true });
  });

  it.each<{ type: IdentifierType; text: string; why: string }>([
    { type: 'NHS', text: '9000000001', why: 'check digit' },
    { type: 'NHS', text: '943476591', why: 'nine digits' },
    { type: 'UPN', text: 'R247962919251', why: 'check letter' },
    { type: 'UPN', text: 'A95000017830', why: 'too short' },
    { type: 'PNC', text: '2001/0171310S', why: 'S is no check letter' },
    { type: 'PNC', text: '02/73319A', why: 'check letter' },
    { type: 'CRO', text: '65656/91J', why: 'check letter' },
    { type: 'CRO', text: 'SF83/50058A', why: 'check letter' },
    { type: 'NINO', text: 'GB123456A', why: 'prefix never allotted' },
    { type: 'NINO', text: 'AB123456E', why: 'suffix' },
    { type: 'NINO', text: 'AO123456A', why: 'second letter O' },
    // 1 x 10 + 1 x 9 + 1 x 3 = 22, remainder 0 (by hand)
    { type: 'ULN', text: '1100000100', why: 'remainder 0' },
    { type: 'ULN', text: '1000000001', why: 'check digit' },
  ])('keeps $type $text as it is, not valid: $why', ({ type, text }) => {
    expect(checkIdentifier(type, ` ${text} `)).toEqual({ value: text, valid: false });
  });
});
