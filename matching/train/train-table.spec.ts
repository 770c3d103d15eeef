import { TableComparer } from '../compare/table-comparer.ts';
import { linkTable } from '../link/link-table.ts';
import type { RecordTable } from '../table/record-table.ts';
import { aPersonTable, type Row } from '../testing/a-person-table.ts';
import { seededRandom } from './seeded-random.ts';
import { trainTable } from './train-table.ts';

const givenNames =
  'Hans Peter Klaus Werner Michael Thomas Ursula Stefan Martin Frank Karl Renate Monika Petra Sabine Helmut Andreas Heinz Gerhard Christian Jürgen Karin Brigitte Helga Maria Ingrid Anna Erika Andrea Birgit Claudia Susanne Kerstin Ilse Dieter Bernd Jens Uwe Kurt Robert Daniel Julia Nicole Heike'.split(
    ' ',
  );
const familyNames =
  'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Neumann Braun Hofmann Lange Krause Lehmann Köhler König Huber Kaiser Fuchs Scholz Jung Hahn Vogel Keller Berger Winkler Roth Beck Lorenz Baumann Werner Martin Frank Simon Kraus Vogt Stein Jäger Sommer Seidel Brandt Haas Graf Pohl Engel Horn'.split(
    ' ',
  );

/** Draws from names as they are borne: how often falls with the rank. */
function drawsOf(seed: number) {
  const random = seededRandom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const common = (names: readonly string[]): string =>
    names[Math.floor(3 * ((names.length / 3 + 1) ** random() - 1))] ?? '';
  const date = (): string =>
    [1930 + below(76), 1 + below(12), 1 + below(28)].map((part) => part.toString().padStart(2, '0')).join('-');
  return { below, common, date };
}

/** People of whom hardly anything is known but names and a birth date; one in ten has a second record, with a slip in one of them. */
function namesAndDates(people: number): readonly Row[] {
  const { below, common, date } = drawsOf(5);
  const slip = (value: string): string => {
    const at = below(value.length);
    return value.slice(0, at) + 'xqvkz'.charAt(below(5)) + value.slice(at + 1);
  };
  return Array.from({ length: people }, (_, at): readonly Row[] => {
    const first = { source: 'a', given: common(givenNames), family: common(familyNames), born: date(), postcode: '' };
    const second = [
      { given: slip(first.given) },
      { family: slip(first.family) },
      { born: `${first.born.slice(0, 8)}${(1 + below(28)).toString().padStart(2, '0')}` },
    ][below(3)];
    const records = [first, ...(at % 10 === 0 ? [{ ...first, ...second }] : [])];
    return records.map((record, nth) => ({ id: `p${at}-${nth}`, ...record }));
  }).flat();
}

/** People in two files, a third of them in both; of these one in twenty has another family name in the second, and one in fifty another given name. */
function twoFiles(people: number): readonly Row[] {
  const { below, common, date } = drawsOf(7);
  const givenName = (): string => `${common(givenNames)}${['', 'a', 'o', 'ek'][below(4)] ?? ''}`;
  const familyName = (): string => `${common(familyNames)}${['', 'er', 'mann', 'in', 'ow', 'feld'][below(6)] ?? ''}`;
  return Array.from({ length: people }, (_, at): readonly Row[] => {
    const first = { source: 'a', given: givenName(), family: familyName(), born: date(), postcode: '' };
    const changed = {
      ...(below(20) === 0 && { family: familyName() }),
      ...(below(50) === 0 && { given: givenName() }),
    };
    const records =
      [[first, { ...first, ...changed, source: 'b' }], [first], [{ ...first, source: 'b' }]][at % 3] ?? [];
    return records.map((record, nth) => ({ id: `p${at}-${nth}`, ...record }));
  }).flat();
}

/** People in two files, one in a hundred of them in both; one in three hundred has a twin in the other. */
function hardlyAnybodyInBoth(people: number): readonly Row[] {
  const { below, common, date } = drawsOf(8);
  return Array.from({ length: people }, (_, at): readonly Row[] => {
    const given = below(givenNames.length);
    const family = `${common(familyNames)}${['', 'er', 'mann', 'in'][below(4)] ?? ''}`;
    const own = { given: givenNames[given] ?? '', family, born: date(), postcode: '' };
    const [first, other] = [
      { id: `p${at}-0`, source: 'ab'.charAt(at % 2), ...own },
      { source: 'ba'.charAt(at % 2), ...own },
    ];
    if (at % 100 === 0) return [first, { ...other, id: `p${at}-1` }];
    if (at % 300 === 150)
      return [first, { ...other, id: `q${at}-0`, given: givenNames[(given + 7) % givenNames.length] ?? '' }];
    return [first];
  }).flat();
}

/** Families of three under one postcode, without birth dates; half of the people have a second record, one in five of these from another home. */
function homes(families: number): readonly Row[] {
  const { below, common } = drawsOf(6);
  const postcode = (): string => `LS${1 + below(90)} ${below(10)}A${'BDEFG'.charAt(below(5))}`;
  return Array.from({ length: families }, (_, home): readonly Row[] => {
    const family = `${common(familyNames)}${['', 'er', 'mann', 'in', 'ow', 'feld'][below(6)]}`;
    const here = postcode();
    return [0, 1, 2].flatMap((member): Row[] => {
      const given = `${givenNames[(home * 7 + member * 11 + below(9)) % givenNames.length] ?? ''}${['', 'a', 'o', 'ek'][below(4)]}`;
      const id = `p${home}.${member}`;
      const first = { id: `${id}-0`, source: 'a', given, family, born: '', postcode: here };
      const second = { ...first, id: `${id}-1`, ...(below(5) === 0 && { postcode: postcode() }) };
      return below(2) === 0 ? [first, second] : [first];
    });
  }).flat();
}

/** Pairs that are linked, and those of them that are of one person: ids begin with it. */
function linkedPairs(table: RecordTable): { readonly all: number; readonly right: number } {
  const clusters = new Map<number, string[]>();
  for (const [place, cluster] of linkTable(table).clusterOf.entries())
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), (table.ids[place] ?? '').split('-')[0] ?? '']);
  const pairs = [...clusters.values()].flatMap((people) =>
    people.flatMap((one, at) => people.slice(at + 1).map((other) => one === other)),
  );
  return { all: pairs.length, right: pairs.filter(Boolean).length };
}

describe('trainTable', () => {
  it('expects about as many matches as there are where names and birth dates are all that is known', () => {
    const rows = namesAndDates(5000);
    const table = aPersonTable(rows);
    const { priorWeight } = trainTable(table, new TableComparer(table)).model;
    expect(Math.abs(priorWeight - Math.log2(500 / ((rows.length * (rows.length - 1)) / 2)))).toBeLessThan(0.5);
  });

  it('takes relatives of one home for relatives where no birth date tells', () => {
    const rows = homes(1200);
    const { all, right } = linkedPairs(aPersonTable(rows));
    const secondRecords = rows.filter(({ id }) => id.endsWith('-1')).length;
    expect(right / all).toBeGreaterThan(0.95);
    expect(right / secondRecords).toBeGreaterThan(0.75);
  });

  it('tells strangers of one birth date in two files from matches', () => {
    const rows = twoFiles(6000);
    const { all, right } = linkedPairs(aPersonTable(rows, 'link-only'));
    expect(right).toBeGreaterThan(1900);
    expect(right / all).toBeGreaterThan(0.98);
  });

  it('takes twins for two where hardly anybody is in both files', () => {
    const { all, right } = linkedPairs(aPersonTable(hardlyAnybodyInBoth(6000), 'link-only'));
    expect(right).toBe(60);
    expect(all).toBeLessThan(65);
  });
});
