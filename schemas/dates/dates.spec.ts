import {
  type DateFormat,
  datePartsOf,
  dayOf,
  isInFuture,
  isPossibleBirthDate,
  monthOf,
  monthsBetween,
  parseDate,
} from './index.ts';

describe('parseDate', () => {
  it.each<{ text: string; format: DateFormat; value: string }>([
    { text: '1985', format: 'edtf', value: '1985' },
    { text: '1985-04', format: 'edtf', value: '1985-04' },
    { text: '30/04/1985', format: 'dd/mm/yyyy', value: '1985-04-30' },
    { text: '00/04/1985', format: 'dd/mm/yyyy', value: '1985-04' },
    { text: '30/10/2000', format: 'dd/mm/yyyy', value: '2000-10-30' },
    { text: ' 29/02/2000 ', format: 'dd/mm/yyyy', value: '2000-02-29' },
    { text: '1985-04-30', format: 'yyyy-mm-dd', value: '1985-04-30' },
    { text: '19850430', format: 'hl7', value: '1985-04-30' },
    { text: '198504301530', format: 'hl7', value: '1985-04-30' },
    { text: '20261124101500.0001+0000', format: 'hl7', value: '2026-11-24' },
    { text: '198504', format: 'hl7', value: '1985-04' },
    { text: '1985', format: 'hl7', value: '1985' },
    { text: '--041985', format: 'pnc', value: '1985-04' },
    { text: '--001985', format: 'pnc', value: '1985' },
    { text: '1985-04-30', format: 'pnc', value: '1985-04-30' },
  ])('reads $text ($format) as $value', ({ text, format, value }) => {
    expect(parseDate(text, format)).toBe(value);
  });

  it.each<{ text: string; format: DateFormat }>([
    { text: '31/04/1985', format: 'dd/mm/yyyy' },
    { text: '29/02/1900', format: 'dd/mm/yyyy' },
    { text: '04/13/1985', format: 'dd/mm/yyyy' },
    { text: '05/00/1985', format: 'dd/mm/yyyy' },
    { text: '1/4/1985', format: 'dd/mm/yyyy' },
    { text: '99/99/9999', format: 'dd/mm/yyyy' },
    { text: '1985-13', format: 'edtf' },
    { text: '0000', format: 'edtf' },
    { text: '--131985', format: 'pnc' },
    { text: '19854', format: 'hl7' },
    { text: '', format: 'edtf' },
  ])('refuses $text ($format) without telling it', ({ text, format }) => {
    expect(() => parseDate(text, format)).toThrow(
      expect.objectContaining({ code: 'DATE_INVALID', details: { format } }),
    );
  });
});

describe('datePartsOf', () => {
  it('knows only what the source knew', () => {
    expect(datePartsOf('1985-04')).toEqual({ year: 1985, month: 4 });
    expect(datePartsOf('1985-04-31')).toBeUndefined();
  });
});

describe('a birth date', () => {
  it.each([
    { value: '2090-01-01', future: true, possible: false },
    { value: '2026-11-25', future: true, possible: false },
    { value: '2026-11-24', future: false, possible: true },
    { value: '2026-12', future: true, possible: false },
    { value: '2026', future: false, possible: true },
    { value: '1900-01-01', future: false, possible: false },
    { value: '1985-04', future: false, possible: true },
    { value: '1985-02-30', future: false, possible: false },
  ])('of $value on 24 November 2026: in the future $future, possible $possible', ({ value, future, possible }) => {
    expect(isInFuture(value, '2026-11-24')).toBe(future);
    expect(isPossibleBirthDate(value, '2026-11-24')).toBe(possible);
  });
});

describe('months', () => {
  it('are counted from one to the other', () => {
    expect(monthsBetween('2025-11', '2026-11-24')).toBe(12);
    expect(monthsBetween('2026-02', '2026-01')).toBe(-1);
    expect(monthOf('1985')).toBeUndefined();
    expect(monthOf('1985-04-30')).toBe('1985-04');
    expect(dayOf(new Date('2026-11-24T23:59:59Z'))).toBe('2026-11-24');
  });
});
