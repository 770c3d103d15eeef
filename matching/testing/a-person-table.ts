import type { LinkMode } from '../table/match-config.ts';
import type { RecordTable } from '../table/record-table.ts';
import { RecordTableBuilder } from '../table/record-table-builder.ts';
import { seededRandom } from '../train/seeded-random.ts';

/** One row of a person file for tests. */
export interface Row {
  readonly id: string;
  readonly source: string;
  readonly given: string;
  readonly family: string;
  readonly born: string;
  readonly postcode: string;
}

/** A table of rows as a person file would give them. */
export function aPersonTable(rows: readonly Row[], mode: LinkMode = 'dedupe'): RecordTable {
  const builder = RecordTableBuilder.ofTexts({
    id: 'id',
    mode,
    source: 'source',
    columns: {
      given: { is: 'givenName' },
      family: { is: 'familyName' },
      born: { is: 'birthDate', format: 'YYYY-MM-DD' },
      postcode: { is: 'postcode' },
    },
  });
  const taker = builder.file('people.csv', ['id', 'source', 'given', 'family', 'born', 'postcode']);
  for (const { id, source, given, family, born, postcode } of rows)
    taker.add([id, source, given, family, born, postcode]);
  return builder.build();
}

const given = 'Amina Robert Grace Yusuf Helen Piotr Siân Thomas Meera Kwame Ruth Omar Freya Idris Joan Pavel'.split(
  ' ',
);
const family = 'Hall Okafor Kowalski Marsh Hassan Patel Jones Mensah Novak Clarke Byrne Whitfield Rahman Ellis'.split(
  ' ',
);

/** Synthetic people, two records each in two sources; one in four second records has a slip. Ids begin with the person. */
export function rowsOfPeople(people: number, seed: number): readonly Row[] {
  const random = seededRandom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const two = (value: number): string => value.toString().padStart(2, '0');
  return Array.from({ length: people }, (_, at): readonly Row[] => {
    const person = {
      given: given[below(given.length)] ?? '',
      family: family[below(family.length)] ?? '',
      born: `${1950 + below(70)}-${two(1 + below(12))}-${two(1 + below(28))}`,
      postcode: `LS${1 + below(20)} ${below(10)}A${'BDEFG'[below(5)] ?? 'B'}`,
    };
    const slip = below(16);
    const second = {
      ...person,
      ...(slip === 0 && { family: `${person.family}e` }),
      ...(slip === 1 && { born: `${person.born.slice(0, 8)}${two(1 + below(28))}` }),
      ...(slip === 2 && { postcode: 'B8 1PW' }),
      ...(slip === 3 && { given: '' }),
    };
    return [
      { id: `p${at}-1`, source: 'a', ...person },
      { id: `p${at}-2`, source: 'b', ...second },
    ];
  }).flat();
}
