import { textFaultsOf } from './text-faults.ts';

describe('textFaultsOf', () => {
  it.each([
    ['NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
    ['a control character', 'a\u0085b'],
    ['a bidirectional override', 'a\u202eb'],
  ])('finds %s and says where, not what', (_name, family) => {
    expect(textFaultsOf({ agencyRecord: { record: { names: [{ family }] } } })).toEqual({
      code: 'TEXT_FORBIDDEN_CHARACTER',
      fields: ['/agencyRecord/record/names/0/family'],
    });
  });

  it.each(['Łukasz', 'محمد', 'Siân', "O'Brien\tof 2\r\nHigh Street", '😀'])('takes %j', (family) => {
    expect(textFaultsOf({ family })).toBeUndefined();
  });

  it.each(['{"names":[{"__proto__":{"family":"x"}}]}', '{"names":[{"constructor":"x"}]}'])(
    'refuses the name in %s',
    (json) => {
      expect(textFaultsOf(JSON.parse(json))).toEqual({ code: 'FIELD_NAME_FORBIDDEN', fields: ['/names/0'] });
    },
  );

  it('does not tell an unknown name, which may be data', () => {
    expect(textFaultsOf({ Okafor: 'a\u0000' })?.fields).toEqual(['/*']);
  });

  it('refuses what is nested deeper than any body of ours', () => {
    let value: unknown = 'deep';
    for (let depth = 0; depth < 20; depth++) value = [value];
    expect(textFaultsOf(value)?.code).toBe('FIELD_NAME_FORBIDDEN');
  });
});
