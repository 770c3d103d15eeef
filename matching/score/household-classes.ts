import type { PlannedComparison } from '../compare/comparison-plan.ts';
import { householdKinds } from '../train/household-kinds.ts';

/**
 * How two people of one home compare: as one person does (`match`), as strangers do (`unrelated`), or by shares of their own, what is left over
 * spread as among strangers.
 */
type Row = 'match' | 'unrelated' | Readonly<Record<string, number>>;

/** A class of pairs beside match and unrelated. */
export interface HouseholdClass {
  readonly kind: string;
  /** Of what it is a share: how many families a table holds is learned, how many matches too. */
  readonly of: 'families' | 'matches';
  /** Pairs of this kind for each of those: no evidence but this tells a twin from a match with a wrong given name. */
  readonly share: number;
  /** Pairs of this kind for each record at least, among pairs of which no home is known. */
  readonly perRecord?: number;
  /** By comparison, or by its kind (`identifier`); those not named compare as strangers do. */
  readonly rows: Readonly<Record<string, Row>>;
}

const home: Readonly<Record<string, Row>> = {
  middle: { exact: 0.1 },
  family: 'match',
  postcode: 'match',
  address: 'match',
  locality: 'match',
  region: 'match',
  country: 'match',
  category: 'match',
  phone: { exact: 0.1 },
  email: { exact: 0.02 },
  identifier: { agrees: 0.003 },
};

const sharesOf = (kind: string, comparison: 'given' | 'birthDate' | 'sex'): Row =>
  (householdKinds.find((one) => one.kind === kind)?.shares[comparison] as
    Readonly<Record<string, number>> | undefined) ?? 'unrelated';

const namesake: Readonly<Record<string, Row>> = {
  given: 'match',
  middle: 'match',
  family: 'match',
  birthDate: 'match',
  age: 'match',
  sex: 'match',
};

/** A record that holds an initial alone tells no more of a twin than of a stranger. */
const namesOfTwins = Object.fromEntries(
  Object.entries(sharesOf('twin', 'given')).filter(([level]) => level !== 'initial'),
);

/**
 * People who share much without being one. How many families a table holds is learned; twins, parents of one name and birth dates copied from a relative
 * are shares of them. Strangers of one name and birth date are more than independent draws would make, since names have their years and their places;
 * where numbers, homes and phones all differ, they are told from one person who moved. Bases: 14.6 multiple maternities in 1,000 (ONS, births by
 * characteristics, 2022), so about 3% of siblings, and 1 to 2% of a family's pairs; of such pairs two in three in one table (assumption), so one for each hundred
 * records where no home tells of families; a relative's birth date on one record in a hundred (assumption), so on 2% of pairs; 1-2% of sons with their father's name, so
 * .7% of children and parents (assumption); one pair of namesakes for a thousand matches (assumption), and as many next door to each other (assumption): names and
 * years go by streets, and one slip makes a 15 of a 17; two people put into one record, under the other's name and now and then number, on .2% of a family's pairs
 * (assumption); a tenth of a family with one middle name (assumption); a home's phone or mailbox given for several of its people, and a relative's number written on
 * a record in .3% (assumptions).
 */
export const householdClasses: readonly HouseholdClass[] = [
  { kind: 'family', of: 'families', share: 1, rows: { ...home, given: sharesOf('sibling', 'given') } },
  {
    kind: 'twin',
    of: 'families',
    share: 0.02,
    perRecord: 0.01,
    rows: { ...home, birthDate: 'match', age: 'match', given: namesOfTwins },
  },
  {
    kind: 'copied-birth-date',
    of: 'families',
    share: 0.02,
    rows: { ...home, birthDate: 'match', age: 'match', given: sharesOf('sibling', 'given') },
  },
  {
    kind: 'parent-of-one-name',
    of: 'families',
    share: 0.01,
    rows: {
      ...home,
      given: 'match',
      middle: { exact: 0.5 },
      birthDate: { 'generation-apart': 0.96 },
      age: { different: 0.96 },
    },
  },
  {
    kind: 'namesake',
    of: 'matches',
    share: 0.001,
    rows: namesake,
  },
  {
    kind: 'namesake-next-door',
    of: 'matches',
    share: 0.001,
    rows: { ...namesake, postcode: 'match', address: { 'same-street': 0.9, 'same-building': 0.1 } },
  },
  {
    kind: 'two-people-in-one',
    of: 'families',
    share: 0.002,
    rows: { ...home, given: { 'other-name': 0.9 }, identifier: { agrees: 0.5 } },
  },
];

/** Shares of the levels of one comparison in a class. @param m and u by level, `not-known` first */
export function householdRow(
  { rows }: HouseholdClass,
  { name, levels, ownLevels }: PlannedComparison,
  m: readonly number[],
  u: readonly number[],
): readonly number[] {
  const row = rows[name] ?? rows[name.split(':')[0] ?? name] ?? 'unrelated';
  if (row === 'match') return m;
  if (row === 'unrelated') return u;
  const out = u.slice();
  // Each set of levels, unconditional and conditional, adds up to 1.
  for (const start of levels.length > ownLevels ? [1, ownLevels] : [1]) {
    const end = start === 1 ? ownLevels : levels.length;
    let [stated, restOfUnrelated] = [0, 0];
    for (let at = start; at < end; at++) {
      const own = row[(levels[at] ?? '').replace('@', '')];
      if (own === undefined) restOfUnrelated += u[at] ?? 0;
      else stated += own;
    }
    for (let at = start; at < end; at++)
      out[at] =
        row[(levels[at] ?? '').replace('@', '')] ??
        Math.max(1e-9, ((1 - stated) * (u[at] ?? 0)) / (restOfUnrelated || 1));
  }
  return out;
}
