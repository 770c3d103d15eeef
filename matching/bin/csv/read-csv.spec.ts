import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCsv } from './open-csv.ts';
import { readCsv } from './read-csv.ts';

describe('readCsv', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-csv-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const fileOf = (bytes: string | Buffer): string => {
    const path = join(folder, 'people.csv');
    writeFileSync(path, bytes);
    return path;
  };
  function rowsOf(bytes: string | Buffer) {
    const file = openCsv(fileOf(bytes));
    const rows: (readonly string[])[] = [];
    const reading = readCsv(file, new Set(file.header), (row) => rows.push([...row]));
    return { ...reading, header: file.header, rows };
  }
  const codeOf = (code: string, details: object = {}): Error =>
    expect.objectContaining({ code, details: expect.objectContaining({ file: 'people.csv', ...details }) }) as Error;

  it.each([
    ['a byte order mark', '\ufeffid,name\n1,A\n'],
    ['semicolons', 'id;name\n1;A\n'],
    ['tabs', 'id\tname\n1\tA\n'],
    ['commas in a quoted column name', '"id, or so";name\n1;A\n'],
    ['spaces in the header', 'id, name\n1, A\n'],
    ['a quote inside a column name', '"id",height 5\' 10"\n1,A\n'],
    ['empty lines before the header', '\n\r\nid,name\n1,A\n'],
    ['empty cells at the end of each row', 'id,name,,\n1,A,,\n'],
  ])('reads a file with %s', (_, text) => {
    expect(rowsOf(text)).toMatchObject({
      header: [expect.stringContaining('id'), expect.stringMatching(/^(name|height 5' 10")$/)],
      rows: [['1', 'A']],
    });
  });

  it('reads a file of one column, and one without rows', () => {
    expect(rowsOf('id\n1\n2\n')).toMatchObject({ header: ['id'], rows: [['1'], ['2']] });
    expect(rowsOf('id,name\n')).toMatchObject({ header: ['id', 'name'], rows: [] });
  });

  it('reads rows longer than a piece, and over the border of pieces', () => {
    const long = 'x'.repeat(1_500_000);
    const short = Array.from({ length: 100_000 }, (_, at) => `${at},name ${at}`);
    const { rows } = rowsOf(['id,name', ...short, `z,"${long}"`, 'last,one'].join('\n'));
    expect(rows).toHaveLength(short.length + 2);
    expect(rows[77_777]).toEqual(['77777', 'name 77777']);
    expect(rows.at(-2)?.[1]).toBe(long);
  });

  it('reads a header of any length', () => {
    const columns = Array.from({ length: 40_000 }, (_, at) => `column ${at}`);
    expect(rowsOf(`${columns.join(',')}\n`).header).toEqual(columns);
  });

  it('tells of cells that are no UTF-8', () => {
    const { rows, misread } = rowsOf(Buffer.from('id,name\n1,Zoë\n', 'latin1'));
    expect(rows).toEqual([['1', 'Zoë']]);
    expect(misread).toBe(1);
  });

  it.each([
    ['an empty file', '', codeOf('CSV_HEADER_MISSING')],
    ['a zero byte far in the file', `id,name\n${'1,A\n'.repeat(100_000)}\0`, codeOf('ENCODING_WRONG')],
    ['UTF-16', Buffer.from('\ufeffid,name\n1,A\n', 'utf16le'), codeOf('ENCODING_WRONG')],
    ['an open quote', 'id,name\n1,"A\n2,B\n', codeOf('CSV_QUOTE_BROKEN', { row: 2 })],
    [
      'rows of other lengths',
      'id,name\n1\n2,B\n3,C,D\n',
      codeOf('CSV_COLUMN_COUNT', { wrongRows: 2, firstRows: ['2', '4'] }),
    ],
  ])('refuses %s', (_, bytes, error) => {
    expect(() => rowsOf(bytes)).toThrow(error);
  });

  it('refuses a file that is not there', () => {
    expect(() => openCsv(join(folder, 'none.csv'))).toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE', details: { file: 'none.csv', reason: 'ENOENT' } }),
    );
  });
});
