import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { textCells } from './cell-texts.ts';
import { CsvScanner } from './csv-scanner.ts';

const comma = 0x2c;

/** Rows of some bytes, given to the scanner in pieces of a length. */
function rowsOf(bytes: Buffer, columns: number, piece = bytes.length, wanted = new Array<boolean>(columns).fill(true)) {
  const rows: (readonly string[])[] = [];
  const scanner = new CsvScanner(comma, textCells(wanted), '', (row) => rows.push([...row]));
  let rest = Buffer.alloc(0);
  for (let at = 0; at < bytes.length || rest.length > 0; at += piece) {
    const isLast = at + piece >= bytes.length;
    const whole = Buffer.concat([rest, bytes.subarray(at, at + piece)]);
    rest = whole.subarray(scanner.scan(whole, whole.length, isLast));
    if (isLast) break;
  }
  return { rows, ragged: scanner.ragged, misread: scanner.misread, last: scanner.rows };
}
const textRows = (text: string, columns: number) => rowsOf(Buffer.from(text), columns).rows;

describe('CsvScanner', () => {
  it.each([
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a last row without new line',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CR alone',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      ',\na,\n,b',
      [
        ['', ''],
        ['a', ''],
        ['', 'b'],
      ],
    ],
    [
      'an empty last cell at the very end',
      'a,b\nc,',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['spaces around', ' a , b\n', [['a', 'b']]],
    ['quotes', '"a,""x""\n1","b"\n', [['a,"x"\n1', 'b']]],
    ['quotes after a space', 'a, "b,c" \n', [['a', 'b,c']]],
    ['an empty quoted cell', '"",""\n', [['', '']]],
    ['a quote inside an unquoted cell', 'Jay" Robert,b\n', [['Jay" Robert', 'b']]],
    [
      'empty lines',
      '\na,b\n\r\n  \nc,d\n\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty cells beyond the header', 'a,b,,\n', [['a', 'b']]],
    ['letters beyond ASCII', 'Siân,Łukasz\n', [['Siân', 'Łukasz']]],
  ])('reads %s', (_, text, rows) => {
    expect(textRows(text, 2)).toEqual(rows);
  });

  it('counts rows with more or fewer cells and does not take them', () => {
    const { rows, ragged } = rowsOf(Buffer.from('a,b\nc\nd,e,f\ng,h\ni,j,"k"\n'), 2);
    expect(rows).toEqual([
      ['a', 'b'],
      ['g', 'h'],
    ]);
    expect(ragged).toEqual({ count: 3, rows: [2, 3, 5] });
  });

  it('leaves empty what is not wanted', () => {
    expect(rowsOf(Buffer.from('a,"b",c\n'), 3, 100, [true, false, true]).rows).toEqual([['a', '', 'c']]);
  });

  it('reads what is no UTF-8 as windows-1252 and counts it', () => {
    const bytes = Buffer.concat([Buffer.from('Zoë,'), Buffer.from([0x5a, 0x6f, 0xeb]), Buffer.from('\n')]);
    expect(rowsOf(bytes, 2)).toMatchObject({ rows: [['Zoë', 'Zoë']], misread: 1 });
  });

  it.each([
    ['never closed', 'a,b\n"c,d\ne,f\n', 2],
    ['followed by text', 'a,b\nc,d\n"e"f,g\n', 3],
  ])('names the row of a quote that is %s', (_, text, row) => {
    expect(() => textRows(text, 2)).toThrow(expect.objectContaining({ code: 'CSV_QUOTE_BROKEN', details: { row } }));
  });

  it('reads what csv-parse reads, however the bytes arrive', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'a',
        'Smith',
        'Smith-Jones',
        'é',
        'Łódź',
        'a b',
        'x"y',
        ',',
        '\n',
        '\r\n',
        'O’Neill',
        '1990-01-01',
      ),
      fc.string({ maxLength: 30 }),
    );
    const written = (value: string, isQuoted: boolean): string =>
      isQuoted || /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 60 }),
        (rows, isQuoted, end, piece) => {
          const text = rows.map((row) => row.map((value) => written(value, isQuoted)).join(',') + end).join('');
          const theirs = parse(text, { record_delimiter: [end] }).map((row) => row.map((value) => value.trim()));
          expect(rowsOf(Buffer.from(text), 3, piece).rows).toEqual(theirs);
        },
      ),
    );
  });
});
