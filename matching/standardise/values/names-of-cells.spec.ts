import fc from 'fast-check';
import type { Cell } from '../attribute-values.ts';
import { toFamilyNames } from './to-family-names.ts';
import { toGivenNames } from './to-given-names.ts';

/** Given names, middle names and family names as standardised, other names in brackets. */
function told(cells: Readonly<Record<string, string>>): string {
  const row: readonly Cell[] = Object.entries(cells).map(([is, text]) => ({ is: is.replace(/\d/, ''), text }));
  const shown = (names: readonly { text: string; use: string }[] = []): string =>
    names.map(({ text, use }) => (use === 'main' ? text : `(${text})`)).join(' ');
  const given = toGivenNames(row);
  return [shown(given?.first), shown(given?.middle), shown(toFamilyNames(row))].join(' | ');
}

describe('names of cells', () => {
  it.each([
    { cells: { givenName: 'LUCAS GEORGE', familyName: 'MURRAY' }, names: 'lucas | george | murray' },
    { cells: { givenName: 'Lucas', middleName: 'George', familyName: 'Murray' }, names: 'lucas | george | murray' },
    { cells: { givenName: 'Mr Lucas', familyName: 'Murray Jr' }, names: 'lucas |  | murray' },
    { cells: { givenName: 'J. Robert', familyName: 'Hall' }, names: 'j (robert) | robert | hall' },
    { cells: { givenName: 'Eve', familyName: 'Hall', formerFamilyName: 'Marsh' }, names: 'eve |  | hall (marsh)' },
    { cells: { givenName: 'Eve', familyName: 'Hall née Marsh' }, names: 'eve |  | hall (marsh)' },
    { cells: { givenName: 'Eve', familyName: 'Hall', familyName2: 'Marsh' }, names: 'eve |  | hall (marsh)' },
    { cells: { givenName: 'Robert (Bob)', familyName: 'Hall/Marsh' }, names: 'robert (bob) |  | hall (marsh)' },
    { cells: { givenName: 'John & Mary', familyName: 'Smith' }, names: 'john |  | smith' },
    { cells: { givenName: 'Eve', familyName: 'Hall', alias: 'Evie Marsh' }, names: 'eve (evie) |  | hall (marsh)' },
    { cells: { fullName: 'HALL, Eve Ann' }, names: 'eve | ann | hall' },
    { cells: { fullName: 'Eve Hall', fullName2: 'Eve Marsh' }, names: 'eve |  | hall (marsh)' },
    {
      cells: { givenName: 'sir', familyName: 'baronet', fullName: 'sir james hill, 1st baronet' },
      names: 'james |  | hill',
    },
    {
      cells: { givenName: 'sir', familyName: 'hill', fullName: 'sir james hill' },
      names: 'james |  | hill',
    },
    { cells: { givenName: 'sir', familyName: 'hill', fullName: 'sir hill' }, names: '(hill) |  | hill' },
    { cells: { givenName: 'Baby', familyName: 'Smith' }, names: ' |  | smith' },
    { cells: { givenName: 'Baby of Sarah', familyName: 'Smith' }, names: ' |  | smith' },
    { cells: { givenName: 'B/O Sarah', familyName: 'Smith' }, names: ' |  | smith' },
    { cells: { givenName: 'N/A', familyName: 'N/K' }, names: ' |  | ' },
    { cells: { fullName: 'N/A' }, names: ' |  | ' },
    { cells: { fullName: 'Not Known' }, names: ' |  | ' },
    { cells: { fullName: 'Baby Smith' }, names: ' |  | smith' },
    { cells: { fullName: 'Baby of Sarah Smith' }, names: ' |  | smith' },
    { cells: { givenName: 'Bo', familyName: 'Null' }, names: 'bo |  | null' },
    { cells: { givenName: 'Na', familyName: 'Li' }, names: 'na |  | li' },
    { cells: { givenName: 'NA', familyName: 'NULL' }, names: ' |  | ' },
    { cells: { givenName: 'Maria', familyName: 'de los Santos' }, names: 'maria |  | delossantos' },
    { cells: { givenName: 'Twin One', familyName: 'Smith' }, names: ' |  | smith' },
    { cells: { givenName: 'Baby Jane', familyName: 'Smith' }, names: 'jane |  | smith' },
    { cells: { givenName: 'Unknown', familyName: 'Unknown' }, names: ' |  | ' },
    { cells: { givenName: '.', familyName: '-9' }, names: ' |  | ' },
    { cells: { givenName: 'Ben Adam', familyName: 'Lord' }, names: 'ben | adam | lord' },
    { cells: { givenName: 'Madonna' }, names: 'madonna |  | ' },
    { cells: { givenName: 'Rameshbhai', familyName: 'Patel' }, names: 'ramesh |  | patel' },
    { cells: { givenName: 'Nur-ul-Islam', familyName: 'Ali' }, names: 'nur (nurislam) | islam | ali' },
    { cells: { givenName: 'Seán', familyName: 'Ó Súilleabháin' }, names: 'sean |  | osuilleabhain' },
    { cells: { givenName: 'Siobhán', familyName: 'Ní Shúilleabháin' }, names: 'siobhan |  | osuilleabhain' },
    { cells: { givenName: 'Carys', familyName: 'ferch Rhys' }, names: 'carys |  | rhys' },
    { cells: { givenName: 'Anna', familyName: 'Kowalska' }, names: 'anna |  | kowalski' },
    { cells: { givenName: 'Анна', familyName: 'Достоевская' }, names: 'anna |  | dostoevski' },
    { cells: { givenName: 'Ελένη', familyName: 'Παπαδοπούλου' }, names: 'eleni |  | papadopoulos' },
    { cells: { givenName: 'Chloe', familyName: 'Saint John' }, names: 'chloe |  | stjohn' },
    { cells: { givenName: 'Piet', familyName: 'van der Berg' }, names: 'piet |  | vanderberg' },
    { cells: { givenName: 'María', familyName: 'García López' }, names: 'maria |  | garcialopez' },
    { cells: { givenName: 'cha5lie', familyName: 'Hall' }, names: 'chalie |  | hall' },
  ])('of $cells are $names', ({ cells, names }) => {
    expect(told(cells as unknown as Readonly<Record<string, string>>)).toBe(names);
  });

  it('keeps what is left of a name when its particles are', () => {
    expect(toFamilyNames([{ is: 'familyName', text: 'van der Berg' }])?.[0]?.parts).toEqual(['berg']);
    expect(toFamilyNames([{ is: 'familyName', text: 'García López' }])?.[0]?.parts).toEqual(['garcia', 'lopez']);
    expect(toFamilyNames([{ is: 'familyName', text: "O'Neill" }])?.[0]?.parts).toEqual([]);
  });

  it('are letters alone, of any text in any column', () => {
    const columns = fc.constantFrom('givenName', 'middleName', 'familyName', 'fullName', 'alias', 'formerFamilyName');
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-zÀ-ž ,.&()"'0-9-]{1,40}$/));
    fc.assert(
      fc.property(fc.array(fc.record({ is: columns, text: texts }), { minLength: 1, maxLength: 4 }), (row) => {
        const given = toGivenNames(row);
        const names = [...(given?.first ?? []), ...(given?.middle ?? []), ...(toFamilyNames(row) ?? [])];
        for (const { text } of names) expect(text).toMatch(/^\p{L}+$/u);
      }),
      { numRuns: 2000 },
    );
  });
});
