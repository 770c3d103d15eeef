import fc from 'fast-check';
import { toBirthDates } from '../values/to-birth-dates.ts';
import { readBirthDate } from './read-birth-date.ts';

const told = (text: string, format?: string): string => {
  const date = readBirthDate(text, format);
  return date === undefined ? 'nothing' : `${date.year} ${date.month} ${date.day}`;
};

describe('readBirthDate', () => {
  it.each([
    '1989-03-05',
    '1989/03/05',
    '19890305',
    '05/03/1989',
    '5/3/1989',
    '05.03.1989',
    '05-03-89',
    '05/03/89',
    '05-Mar-89',
    '05-mar-1989',
    '05MAR1989',
    '05 March 1989',
    '5th of March 1989',
    'Sunday, 5 March 1989',
    'March 5, 1989',
    '5 Mawrth 1989',
    '5. März 1989',
    '5 mars 1989',
    '1989-03-05T00:00:00Z',
    '1989-03-05 00:00:00.000',
    '05/03/1989 14:30',
    '05/03/1989 00:00:00',
    '19890305143000',
    ' 19890305 ',
    '1989-o3-05',
    '1989-03-O5',
    '1q89-03-05',
    '١٩٨٩-٠٣-٠٥',
    '050389',
  ])('reads %s as 5 March 1989', (text) => {
    expect(readBirthDate(text)).toEqual({ year: 1989, month: 3, day: 5, digits: '19890305', isNewYear: false });
  });

  it.each([
    { text: '03/05/1989', format: 'MM/DD/YYYY' },
    { text: '3/5/89', format: 'M/D/YYYY' },
    { text: '03051989', format: 'MMDDYYYY' },
    { text: '05031989', format: 'DDMMYYYY' },
    { text: '89-03-05', format: 'YY-MM-DD' },
    { text: '890305', format: 'YYMMDD' },
    { text: '1989-05-03', format: 'YYYY-DD-MM' },
    { text: '1989-03-05', format: 'DD/MM/YYYY' },
    { text: '19890305', format: 'DD/MM/YYYY' },
    { text: '05 March 1989', format: 'YYYYMMDD' },
    { text: '05-Mar-89', format: 'YYYY-MM-DD' },
  ])('reads $text with format $format as 5 March 1989', ({ text, format }) => {
    expect(told(text, format)).toBe('1989 3 5');
  });

  it.each([
    { text: '12/25/1982', format: undefined },
    { text: '12/25/82', format: 'DD/MM/YYYY' },
    { text: '25/12/1982', format: 'M/D/YYYY' },
    { text: '12251982', format: undefined },
  ])('finds the order in $text where it can only be one', ({ text, format }) => {
    expect(told(text, format)).toBe('1982 12 25');
  });

  it.each([
    { text: '1985', as: '1985 0 0' },
    { text: 'c. 1985', as: '1985 0 0' },
    { text: '1985-04', as: '1985 4 0' },
    { text: '198504', as: '1985 4 0' },
    { text: '04/1985', as: '1985 4 0' },
    { text: 'April 1985', as: '1985 4 0' },
    { text: 'Apr-85', as: '1985 4 0' },
    { text: '00/04/1985', as: '1985 4 0' },
    { text: '00/00/1985', as: '1985 0 0' },
    { text: '1985-04-XX', as: '1985 4 0' },
    { text: '??/04/1985', as: '1985 4 0' },
    { text: '99/04/1985', as: '1985 4 0' },
    { text: '--041985', as: '1985 4 0' },
    { text: '1630-08-01', as: '1630 8 1' },
    { text: '01/01/27', as: '1927 1 1' },
    { text: '01/02/26', as: '2026 2 1' },
  ])('knows of $text only $as', ({ text, as }) => {
    expect(told(text)).toBe(as);
  });

  it.each([
    { text: '19851312', digits: '19851312', as: '1985 0 0' },
    { text: '1985-04-32', digits: '19850432', as: '1985 4 0' },
    { text: '32/04/1985', digits: '19850432', as: '1985 4 0' },
    { text: '31/04/1985', digits: '19850431', as: '1985 4 0' },
    { text: '45/13/1985', digits: '19851345', as: '1985 0 0' },
    { text: '1985-00-12', digits: '19850012', as: '1985 0 0' },
    { text: 'q985-04-30', digits: '09850430', as: '985 4 30' },
    { text: '1985-0y-12', digits: '19850012', as: '1985 0 0' },
    { text: '19y50312', digits: '19050312', as: '1905 3 12' },
    { text: '1985043', digits: '1985043', as: '1985 0 0' },
    { text: '198504300', digits: '198504300', as: '1985 0 0' },
    { text: '19860 18', digits: '19860018', as: '1986 0 0' },
    { text: '1953 0703', digits: '19530703', as: '1953 7 3' },
    { text: '29850430', digits: '29850430', as: '2985 4 30' },
  ])('keeps the digits of $text, of which a part cannot be', ({ text, digits, as }) => {
    expect(readBirthDate(text)?.digits).toBe(digits);
    expect(told(text)).toBe(as);
  });

  it.each([
    '1900-01-01',
    '01/01/1900',
    '01/01/1901',
    '11/11/1911',
    '11/11/1111',
    '99/99/9999',
    '99999999',
    '00/00/0000',
    '00000000',
    '31/12/9999',
    '30/12/1899',
    '09/09/9999',
    'unknown',
    'Missing, but age 23',
    '23',
    '-9',
    '.',
  ])('takes %s for not known', (text) => {
    expect(readBirthDate(text)).toBeUndefined();
  });

  it('answers any text with a date whose parts can be, or with nothing', () => {
    const nearDates = fc.stringMatching(/^[0-9olXy?|\-/. :A-Za-z]{0,20}$/);
    fc.assert(
      fc.property(
        fc.oneof(nearDates, fc.string({ unit: 'binary' })),
        fc.constantFrom('', 'M/D/YYYY', 'YYYYMMDD'),
        (text, format) => {
          const date = readBirthDate(text, format);
          if (date === undefined) return;
          expect(date.month).toBeLessThanOrEqual(12);
          expect(date.day).toBeLessThanOrEqual(31);
          expect(date.digits).toMatch(/^\d{4,}$/);
          expect(Number.isInteger(date.year)).toBe(true);
          expect(date.month === 0 && date.day > 0).toBe(false);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('reads every day in every form alike', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1602-01-02'), max: new Date('2024-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year = '', month = '', day = ''] = iso.split('-');
          const expected = readBirthDate(iso);
          for (const text of [
            `${day}/${month}/${year}`,
            `${year}${month}${day}`,
            `${day}.${month}.${year}`,
            `${year}/${month}/${day}`,
          ])
            expect(readBirthDate(text)).toEqual(expected);
          expect(readBirthDate(`${Number(month)}/${Number(day)}/${year}`, 'M/D/YYYY')).toEqual(expected);
        },
      ),
    );
  });
});

describe('toBirthDates', () => {
  it.each([
    { parts: ['5', '3', '1989'], digits: '19890305' },
    { parts: ['5.0', '3.0', '1989.0'], digits: '19890305' },
    { parts: ['5', 'March', '1989'], digits: '19890305' },
    { parts: ['-9', '3', '1989'], digits: '198903' },
    { parts: ['5', '', '1989'], digits: '1989' },
  ])('puts $parts together', ({ parts, digits }) => {
    const cells = ['birthDay', 'birthMonth', 'birthYear'].map((is, at) => ({ is, text: parts[at] ?? '' }));
    expect(toBirthDates(cells.filter(({ text }) => text !== ''))?.map((date) => date.digits)).toEqual([digits]);
  });

  it('knows no date without its year', () => {
    expect(
      toBirthDates([
        { is: 'birthDay', text: '5' },
        { is: 'birthYear', text: '-9' },
      ]),
    ).toBeUndefined();
  });

  it('keeps distinct dates of two columns', () => {
    const dates = toBirthDates([
      { is: 'birthDate', text: '1989-03-05' },
      { is: 'birthDate', text: '05/03/1989' },
      { is: 'birthDate', text: '1990' },
    ]);
    expect(dates?.map(({ digits }) => digits)).toEqual(['19890305', '1990']);
  });
});
