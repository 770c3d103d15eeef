import fc from 'fast-check';
import { CellNumbers } from './cell-numbers.ts';
import { CsvCellReader } from './csv-reader.ts';

/** Numbers of the cells of a file of one column, and what numbers them. */
function numbersOf(bytes: Buffer, numbers = new CellNumbers()): { all: readonly number[]; numbers: CellNumbers } {
  const all: number[] = [];
  const reader = new CsvCellReader(
    () => [numbers],
    0,
    ([number = 0]) => all.push(number),
  );
  reader.push(bytes);
  reader.end();
  return { all, numbers };
}

describe('CellNumbers', () => {
  it('gives equal texts one number, from 1, and tells the text again', () => {
    const word = fc.stringMatching(/^[a-zäßż']{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3000 }), (words) => {
        const { all, numbers } = numbersOf(Buffer.from(['name', ...words].join('\n')));
        const expected = new Map<string, number>();
        for (const one of words) if (!expected.has(one)) expected.set(one, expected.size + 1);
        expect(all).toEqual(words.map((one) => expected.get(one)));
        expect(all.map((number) => numbers.textOf(number))).toEqual(words);
      }),
      { numRuns: 30 },
    );
  });

  it('gives a text one number however it is written', () => {
    const written = ['name', 'Zoë', '"Zoë"', ' Zoë ', 'Zoë\t', 'say "hi"', '"say ""hi"""'].join('\n');
    const { all, numbers } = numbersOf(Buffer.concat([Buffer.from(`${written}\n`), Buffer.from('Zoë\n', 'latin1')]));
    expect(all).toEqual([1, 1, 1, 1, 2, 2, 1]);
    expect([1, 2].map((number) => numbers.textOf(number))).toEqual(['Zoë', 'say "hi"']);
    expect(numbers.misread).toBe(1);
  });

  it('gives an empty cell no number', () => {
    expect(numbersOf(Buffer.from('name\n""\nAnn\n"  "\n')).all).toEqual([0, 1, 0]);
  });
});
