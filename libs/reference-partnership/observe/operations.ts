import type { Identifier } from '#schemas';
import { isoDate, dayNumber } from '../random/calendar.ts';
import type { Draws } from '../random/draws.ts';
import { nicknames } from '../names/nicknames.ts';
import { spellingGroups } from '../names/spelling-groups.ts';
import type { Person } from '../world/person.ts';
import type { AgencyHabit } from './agency-habit.ts';
import type { Recorded } from './recorded.ts';
import { digitError, textError } from './text-error.ts';

/** What an operation may look at besides the record. */
export interface Circumstances {
  readonly draws: Draws;
  readonly person: Person;
  readonly habit: AgencyHabit;
  /** Somebody else of the household, whose details slip in. */
  readonly relative: Person | undefined;
}

/** Changes a record in one way; undefined where it does not apply. */
export type Operation = (recorded: Recorded, circumstances: Circumstances) => Recorded | undefined;

const spellings = new Map(
  spellingGroups.flatMap((group) => group.map((name): [string, readonly string[]] => [name, group])),
);

/** The record with another official name. */
function renamed(recorded: Recorded, change: { given?: readonly string[]; family?: string }): Recorded | undefined {
  const [official, ...others] = recorded.names;
  if (!official) return undefined;
  const next = { ...official, ...change };
  if (next.family === official.family && next.given.join(' ') === official.given.join(' ')) return undefined;
  return { ...recorded, names: [next, ...others] };
}

const firstOf = ({ names }: Recorded): string => names[0]?.given[0] ?? '';
const familyOf = ({ names }: Recorded): string => names[0]?.family ?? '';
const otherGiven = ({ names }: Recorded): readonly string[] => names[0]?.given.slice(1) ?? [];
const withFirst = (recorded: Recorded, first: string): Recorded | undefined =>
  first === '' ? undefined : renamed(recorded, { given: [first, ...otherGiven(recorded)] });

function respelled(name: string, draws: Draws): string | undefined {
  const others = spellings.get(name)?.filter((other) => other !== name);
  if (others?.length) return draws.pick(others);
  const article = /^(?:Al|El)-(.+)$/.exec(name)?.[1];
  return article && draws.pick([`Al ${article}`, `El-${article}`, `Al-${article}`, article]);
}

const day = (recorded: Recorded): readonly [string, string, string] | undefined => {
  const [year, month, date] = recorded.birthDate?.split('-') ?? [];
  return year && month && date ? [year, month, date] : undefined;
};

/** The first identifier changed, its check made anew. */
function withIdentifier(recorded: Recorded, change: (identifier: Identifier) => Identifier | undefined) {
  const [first, ...others] = recorded.identifiers;
  const next = first && change(first);
  return next && { ...recorded, identifiers: [next, ...others] };
}

/** Every way in which a record goes wrong, by name. Rates stand in operation-rates.ts. */
export const operations = {
  nickname: (recorded, { draws }) => {
    const forms = nicknames.get(firstOf(recorded));
    return forms && withFirst(recorded, draws.pick(forms));
  },
  'forename-respelled': (recorded, { draws }) => withFirst(recorded, respelled(firstOf(recorded), draws) ?? ''),
  'family-name-respelled': (recorded, { draws }) => {
    const family = respelled(familyOf(recorded), draws);
    return family ? renamed(recorded, { family }) : undefined;
  },
  'forename-typed-wrong': (recorded, { draws }) => withFirst(recorded, textError(draws, firstOf(recorded))),
  'family-name-typed-wrong': (recorded, { draws }) =>
    renamed(recorded, { family: textError(draws, familyOf(recorded)) }),
  'second-forename-used': (recorded) => {
    const [second] = otherGiven(recorded);
    return second ? renamed(recorded, { given: [second] }) : undefined;
  },
  'forename-initial-only': (recorded) => withFirst(recorded, firstOf(recorded).charAt(0)),
  'names-swapped': (recorded) => {
    const family = firstOf(recorded);
    return family === '' ? undefined : renamed(recorded, { given: [familyOf(recorded)], family });
  },
  'former-family-name': (recorded, { person }) =>
    person.former ? renamed(recorded, { family: person.former.family }) : undefined,
  'half-of-double-name': (recorded, { draws }) => {
    const halves = familyOf(recorded).split('-');
    return halves.length === 2 && (halves[0]?.length ?? 0) > 2
      ? renamed(recorded, { family: draws.pick(halves) })
      : undefined;
  },
  'apostrophe-lost': (recorded) => renamed(recorded, { family: familyOf(recorded).replace(/['’]/g, '') }),
  'day-and-month-swapped': (recorded) => {
    const [year, month, date] = day(recorded) ?? [];
    return year && month && date && Number(date) <= 12 && date !== month
      ? { ...recorded, birthDate: `${year}-${date}-${month}` }
      : undefined;
  },
  'birth-day-wrong': (recorded, { draws }) =>
    day(recorded) && {
      ...recorded,
      birthDate: isoDate(dayNumber(recorded.birthDate ?? '') + draws.pick([-10, -3, -2, -1, 1, 2, 3])),
    },
  'birth-year-wrong': (recorded, { draws }) => {
    const [year, month, date] = day(recorded) ?? [];
    if (!year || !month || !date || (month === '02' && date === '29')) return undefined;
    const wrong = Number(year) + draws.pick([-10, -1, -1]);
    return { ...recorded, birthDate: `${wrong.toString()}-${month}-${date}` };
  },
  'birth-date-partial': (recorded, { draws, habit }) => {
    const [year, month] = day(recorded) ?? [];
    if (!year || !month) return undefined;
    // A system that asks for a whole date gets the first of January.
    if (!habit.partialDates) return { ...recorded, birthDate: `${year}-01-01` };
    return { ...recorded, birthDate: draws.chance(5000) ? year : `${year}-${month}` };
  },
  'birth-date-missing': ({ birthDate, ...rest }) => (birthDate ? rest : undefined),
  'birth-date-of-relative': (recorded, { relative }) =>
    relative && relative.birthDate !== recorded.birthDate ? { ...recorded, birthDate: relative.birthDate } : undefined,
  'sex-wrong': (recorded) => ({ ...recorded, sex: recorded.sex === 'male' ? 'female' : 'male' }),
  'sex-unknown': (recorded) => ({ ...recorded, sex: 'unknown' }),
  'postcode-missing': (recorded) => {
    if (!recorded.address?.postcode) return undefined;
    const { number, street, town } = recorded.address;
    return { ...recorded, address: { number, street, town } };
  },
  'postcode-typed-wrong': (recorded, { draws }) => {
    const { address } = recorded;
    if (!address?.postcode) return undefined;
    const [outward = '', inward = ''] = address.postcode.split(' ');
    const wrong = draws.chance(5000)
      ? `${outward} ${digitError(draws, inward)}`
      : `${outward} ${inward.charAt(0)}${inward.charAt(2)}${inward.charAt(1)}`;
    return wrong === address.postcode ? undefined : { ...recorded, address: { ...address, postcode: wrong } };
  },
  'no-fixed-abode': (recorded) =>
    recorded.address && { ...recorded, address: { number: '', street: 'No Fixed Abode', town: recorded.address.town } },
  'address-missing': ({ address, ...rest }) => (address ? rest : undefined),
  'identifier-typed-wrong': (recorded, { draws }) =>
    // Modulus 11 finds every single wrong digit.
    withIdentifier(recorded, (identifier) =>
      identifier.type === 'NHS'
        ? { ...identifier, value: digitError(draws, identifier.value), valid: false }
        : undefined,
    ),
  'identifier-of-relative': (recorded, { relative }) =>
    withIdentifier(recorded, (identifier) => {
      const value =
        identifier.type === 'NHS' || identifier.type === 'UPN' ? relative?.identifiers[identifier.type] : undefined;
      return value ? { ...identifier, value, valid: true } : undefined;
    }),
} as const satisfies Readonly<Record<string, Operation>>;

/** Name of an operation. */
export type OperationName = keyof typeof operations;
