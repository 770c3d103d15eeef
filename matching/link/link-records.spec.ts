import { rowsOfPeople } from '../testing/a-person-table.ts';
import { linkRecords } from './link-records.ts';

const people = rowsOfPeople(150, 5);
const columns = {
  given: { is: 'givenName' },
  family: { is: 'familyName' },
  born: { is: 'birthDate' },
  postcode: { is: 'postcode' },
} as const;
const config = { id: 'id', mode: 'link-only', columns } as const;
const of = (own: string) => people.filter(({ source }) => source === own).map((row) => ({ ...row }));
const [ours, theirs] = [of('a'), of('b')];

describe('linkRecords', () => {
  it('links two arrays of records', () => {
    const { clusters, links } = linkRecords([ours, theirs], config);
    expect(clusters.flat().sort()).toEqual(people.map(({ id }) => id).sort());
    const right = links.filter(({ left, right: other }) => left.split('-')[0] === other.split('-')[0]);
    expect(right.length).toBeGreaterThan(120);
    expect(right.length / links.length).toBeGreaterThan(0.97);
    expect(links.every(({ matchProbability }) => matchProbability > 0.4)).toBe(true);
  });

  it('never names two records of one array for review in link-only', () => {
    const sourceOf = new Map(people.map(({ id, source }) => [id, source]));
    for (const { left, right } of linkRecords([ours, theirs], config).possibleLinks)
      expect(sourceOf.get(left)).not.toBe(sourceOf.get(right));
  });

  it.each([
    [
      'a property that no record has',
      { ...config, columns: { ...columns, colour: { is: 'sex' as const } } },
      'MATCH_CONFIG_INVALID',
    ],
    ['an id that no record has', { ...config, id: 'number' }, 'MATCH_CONFIG_INVALID'],
  ])('refuses %s', (_, wrong, code) => {
    expect(() => linkRecords([ours, theirs], wrong)).toThrow(code);
  });

  it('refuses records without an id, and an id twice', () => {
    expect(() => linkRecords([ours, [...theirs, { ...theirs[0], id: '' }]], config)).toThrow('RECORD_ID_MISSING');
    expect(() => linkRecords([ours, [...theirs, { ...theirs[0], id: ours[0]?.id ?? '' }]], config)).toThrow(
      'RECORD_ID_TWICE',
    );
  });
});
