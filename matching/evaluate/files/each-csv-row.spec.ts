import { Readable } from 'node:stream';
import { type Column, eachCsvRow } from './each-csv-row.ts';

async function rowsOf(text: string, wanted: readonly Column[]): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  // In pieces, as files come: every break must be survived.
  const bytes = new TextEncoder().encode(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, i) => bytes.subarray(i * 3, i * 3 + 3));
  await eachCsvRow(Readable.from(pieces), wanted, (values) => rows.push(values));
  return rows;
}

describe('eachCsvRow', () => {
  it('reads the columns wanted, in the order wanted, by name or place', async () => {
    const text = '\uFEFFa,b,"c"\n1,"two, ""too""",3\n\nx,y\u0142,"line\nbreak"\n';
    expect(await rowsOf(text, ['c', 1])).toEqual([
      ['3', 'two, "too"'],
      ['line\nbreak', 'y\u0142'],
    ]);
  });

  it('reads lines that end as on Windows, also beside others', async () => {
    expect(await rowsOf('a,b\n1,"2"\r\n3,4\r\n', ['b'])).toEqual([['2'], ['4']]);
  });

  it('reads a column that may be absent as empty', async () => {
    expect(await rowsOf('a\n1\n', ['a', { ifThere: 'b' }])).toEqual([['1', '']]);
  });

  it('fails with the source', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('a\n1\n');
        throw new RangeError('gone');
      })(),
    );
    await expect(eachCsvRow(broken, ['a'], () => undefined)).rejects.toThrow('gone');
  });

  it('fails with the reader', async () => {
    const rows = Readable.from([Buffer.from('a\n1\n2\n')]);
    await expect(
      eachCsvRow(rows, ['a'], () => {
        throw new RangeError('enough');
      }),
    ).rejects.toThrow('enough');
  });
});
