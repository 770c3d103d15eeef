import fc from 'fast-check';
import type { AttributeKind, Cell } from '../attribute-values.ts';
import { toValues } from './to-values.ts';

const cells = (is: string, ...texts: readonly string[]): readonly Cell[] => texts.map((text) => ({ is, text }));

describe('toValues', () => {
  it.each([
    { text: 'bd11 1ha', code: 'BD111HA', sector: 'BD111', district: 'BD11' },
    { text: 'Bd111Ha', code: 'BD111HA', sector: 'BD111', district: 'BD11' },
    { text: 'LS1 OAP', code: 'LS10AP', sector: 'LS10', district: 'LS1' },
    { text: 'LSI 4AP', code: 'LS14AP', sector: 'LS14', district: 'LS1' },
    { text: 'S014 3AB', code: 'SO143AB', sector: 'SO143', district: 'SO14' },
    { text: 'SO14 3A8', code: 'SO143A8', sector: '', district: 'SO14' },
    { text: 'SW1A 1AA', code: 'SW1A1AA', sector: 'SW1A1', district: 'SW1A' },
    { text: 'LS1', code: '', sector: '', district: 'LS1' },
    { text: '3044', code: '3044', sector: '', district: '30' },
    { text: '3044.0', code: '3044', sector: '', district: '30' },
    { text: '93236', code: '93236', sector: '', district: '932' },
    { text: '93236-1234', code: '93236', sector: '', district: '932' },
    { text: 'K1A 0B1', code: 'K1A0B1', sector: '', district: 'K1A' },
    { text: 'al7 ref', code: 'AL7REF', sector: '', district: 'AL7' },
    { text: 'WQD 2HF', code: 'WQD2HF', sector: '', district: 'WQD' },
    { text: 'AA99;A', code: 'AA99A', sector: '', district: 'AA9' },
  ])('reads the postal code $text', ({ text, ...value }) => {
    expect(toValues.postcode(cells('postcode', text))).toEqual([{ ...value, isFormer: false }]);
  });

  it.each(['ZZ99 3VZ', 'BD', '00000', '99999', 'Pos Cod', 'Unknown', 'N/A', '.'])(
    'takes the postal code %s for none',
    (text) => {
      expect(toValues.postcode(cells('postcode', text))).toBeUndefined();
    },
  );

  it('marks a former postal code', () => {
    const both = [...cells('postcode', 'LS1 4AP'), ...cells('formerPostcode', 'YO1 7HH')];
    expect(toValues.postcode(both)?.map(({ code, isFormer }) => `${code} ${String(isFormer)}`)).toEqual([
      'LS14AP false',
      'YO17HH true',
    ]);
  });

  it.each([
    { lines: ['Flat 2, 12 High St'], numbers: '2 12', words: 'high street' },
    { lines: ['2/12 High Street'], numbers: '2 12', words: 'high street' },
    { lines: ['Apt 2', '12 High Street'], numbers: '2 12', words: 'high street' },
    { lines: ['Flat A, 12 High St.'], numbers: 'a 12', words: 'high street' },
    { lines: ['012 HIGH ST'], numbers: '12', words: 'high street' },
    { lines: ['12 A High St'], numbers: '12a', words: 'high street' },
    { lines: ['12a High St'], numbers: '12a', words: 'high street' },
    { lines: ['12-14 High St'], numbers: '12 14', words: 'high street' },
    { lines: ['5 St Mary’s Rd'], numbers: '5', words: 'saint marys road' },
    { lines: ['5 Upper St Johns Rd'], numbers: '5', words: 'upper saint johns road' },
    { lines: ['St James'], numbers: '', words: 'saint james' },
    { lines: ['Rose Cott, Mill Ln'], numbers: '', words: 'rose cottage mill lane' },
    { lines: ['Elm House', '3 Park Ave'], numbers: '3', words: 'elm house park avenue' },
    { lines: ['c/o Mrs Smith, 12 High St'], numbers: '12', words: 'high street' },
    { lines: ['c/o Mrs Smith 12 High St'], numbers: '12', words: 'high street' },
    { lines: ['P.O. Box 123'], numbers: '123', words: 'po box' },
    { lines: ['PO BOX 123'], numbers: '123', words: 'po box' },
    { lines: ['12 High St, LS1 4AP'], numbers: '12', words: 'high street' },
    { lines: ['8 lascelles cct'], numbers: '8', words: 'lascelles circuit' },
    { lines: ['60015 Edward Vista Suite 518'], numbers: '60015 518', words: 'edward vista' },
  ])('reads the address $lines', ({ lines, numbers, words }) => {
    expect(toValues.address(cells('addressLine', ...lines))).toEqual([{ numbers, words, isFormer: false }]);
  });

  it('reads number and street of their own columns like one line', () => {
    const apart = [...cells('street', 'High St'), ...cells('houseNumber', '12')];
    expect(toValues.address(apart)).toEqual(toValues.address(cells('addressLine', '12 High Street')));
  });

  it.each(['No fixed abode', 'NFA', 'Unknown', 'N/A', '.'])('places nobody by %s', (text) => {
    expect(toValues.address(cells('addressLine', text))).toBeUndefined();
  });

  it.each([
    { kind: 'sex', texts: ['1'], value: 'male' },
    { kind: 'sex', texts: ['2.0'], value: 'female' },
    { kind: 'sex', texts: ['FEMALE'], value: 'female' },
    { kind: 'sex', texts: ['Menyw', 'Benyw'], value: 'female' },
    { kind: 'sex', texts: ['Männlich'], value: 'male' },
    { kind: 'sex', texts: ['female | male'], value: undefined },
    { kind: 'sex', texts: ['femals'], value: 'female' },
    { kind: 'sex', texts: ['make'], value: 'male' },
    { kind: 'sex', texts: ['emale'], value: undefined },
    { kind: 'sex', texts: ['Unknown'], value: undefined },
    { kind: 'sex', texts: ['Missing'], value: undefined },
    { kind: 'sex', texts: ['9'], value: undefined },
    { kind: 'age', texts: ['34'], value: 34 },
    { kind: 'age', texts: ['34.0'], value: 34 },
    { kind: 'age', texts: ['34 years'], value: 34 },
    { kind: 'age', texts: ['c. 30'], value: 30 },
    { kind: 'age', texts: ['34 yrs old'], value: 34 },
    { kind: 'age', texts: ['18 months'], value: 1 },
    { kind: 'age', texts: ['30-39'], value: undefined },
    { kind: 'age', texts: ['999'], value: undefined },
    { kind: 'age', texts: ['-9'], value: undefined },
    { kind: 'phone', texts: ['+44 (0)7700 900123'], value: ['7700900123'] },
    { kind: 'phone', texts: ['0044 7700 900 123', '447700900123', '07700-900123'], value: ['7700900123'] },
    { kind: 'phone', texts: ['0113 496 0000 ext 12'], value: ['1134960000'] },
    { kind: 'phone', texts: ['0113 496 0000 / 07700 900123'], value: ['1134960000', '7700900123'] },
    { kind: 'phone', texts: ['0113/4960000'], value: ['1134960000'] },
    { kind: 'phone', texts: ['+256 712 300633', '0712 300633'], value: ['712300633'] },
    { kind: 'phone', texts: ['0000000000', '07000000000', '01234567890', '123', 'none'], value: undefined },
    { kind: 'email', texts: ['Eve.Hall@Example.org', 'eve.hall+nhs@example.org'], value: ['eve.hall@example.org'] },
    { kind: 'email', texts: ['e.hall@googlemail.com', 'ehall@gmail.com'], value: ['ehall@gmail.com'] },
    { kind: 'email', texts: ['Eve Hall <eve@example.org>'], value: ['eve@example.org'] },
    { kind: 'email', texts: ['@eve@example.org', 'ab@example.org'], value: ['@eve@example.org', 'ab@example.org'] },
    { kind: 'email', texts: ['evehall.example.org'], value: ['evehall.example.org'] },
    {
      kind: 'email',
      texts: ['none@none.com', 'noreply@example.org', 'no-email@x.com', 'aa@aa.com', 'n/a', 'unknown'],
      value: undefined,
    },
    { kind: 'locality', texts: ['St. Albans', 'Saint Albans'], value: ['saint albans'] },
    { kind: 'locality', texts: ['Newcastle-upon-Tyne', 'Newcastle Upon Tyne'], value: ['newcastle upon tyne'] },
    { kind: 'locality', texts: ['Unknown', 'N/A', '-9'], value: undefined },
    { kind: 'category', texts: ['White - British', 'WHITE BRITISH'], value: ['white british'] },
  ] as const)('makes of $kind $texts $value', ({ kind, texts, value }) => {
    expect(toValues[kind](cells(kind, ...texts))).toEqual(value);
  });

  it.each([
    { type: 'NHS', text: '943 476 5919', value: '9434765919', isValid: true },
    { type: 'nhs number', text: '943-476-5919', value: '9434765919', isValid: true },
    { type: 'NHS', text: '9434765918', value: '9434765918', isValid: false },
    { type: 'UPN', text: 'A950000178301', value: 'A950000178301', isValid: true },
    { type: 'UPN', text: 'R247962919251', value: 'R247962919251', isValid: false },
    { type: 'passport', text: '925 665 412', value: '925665412', isValid: true },
    { type: 'SSN', text: '675-79-1449', value: '675791449', isValid: true },
  ])('reads the $type identifier $text', ({ type, text, value, isValid }) => {
    expect(toValues.identifier([{ is: 'identifier', text, type }])).toEqual([{ value, isValid }]);
  });

  it('makes one of a PNC number and its short form', () => {
    const both = ['02/73319Z', '2002/0073319Z'].map((text) => ({ is: 'identifier', text, type: 'PNC' }));
    expect(toValues.identifier(both)).toHaveLength(1);
  });

  it.each(['999999999', '0000000000', '123456789', '987654321', 'unknown', 'N/A', '-9'])(
    'takes the identifier %s for none',
    (text) => {
      expect(toValues.identifier([{ is: 'identifier', text, type: 'SSN' }])).toBeUndefined();
    },
  );

  it('answers any text in any column, with plain data', () => {
    const columnOf: Readonly<Record<AttributeKind, string>> = {
      given: 'givenName',
      family: 'familyName',
      birthDate: 'birthDate',
      age: 'age',
      sex: 'sex',
      postcode: 'postcode',
      address: 'addressLine',
      locality: 'locality',
      region: 'region',
      country: 'country',
      phone: 'phone',
      email: 'email',
      identifier: 'identifier',
      category: 'category',
    };
    const kinds = Object.keys(columnOf) as readonly AttributeKind[];
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[A-Za-z0-9@.,/() +&'"-]{0,40}$/),
      fc.constantFrom(
        '\ud800',
        '\u0000',
        'a'.repeat(10_000),
        '1'.repeat(10_000),
        'a '.repeat(5_000),
        '-'.repeat(10_000),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(texts, { minLength: 1, maxLength: 3 }), (kind, said) => {
        const value = toValues[kind](cells(columnOf[kind], ...said));
        if (value === undefined) return;
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      }),
      { numRuns: 3000 },
    );
    for (const is of ['fullName', 'alias', 'middleName', 'formerFamilyName'])
      for (const text of [
        '\ud800',
        '\u0000',
        'a '.repeat(5_000),
        ','.repeat(10_000),
        '('.repeat(10_000),
        '" '.repeat(5_000),
      ])
        expect(() => [toValues.given([{ is, text }]), toValues.family([{ is, text }])]).not.toThrow();
  });

  it('reads no more than the beginning of a free text, whatever stands there', () => {
    const texts = [
      'a' + ' '.repeat(200_000) + 'b',
      ','.repeat(200_000),
      '('.repeat(200_000),
      'st '.repeat(70_000),
      '1 '.repeat(100_000),
    ];
    const columns = {
      fullName: 'given',
      birthDate: 'birthDate',
      addressLine: 'address',
      phone: 'phone',
      email: 'email',
    } as const;
    const started = performance.now();
    for (const [is, kind] of Object.entries(columns)) for (const text of texts) toValues[kind]([{ is, text }]);
    // Quadratic in the whole length, one of them takes 20 seconds or more.
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(toValues.email(cells('email', `eve@example.org${' '.repeat(600)}`))).toEqual(['eve@example.org']);
  });
});
