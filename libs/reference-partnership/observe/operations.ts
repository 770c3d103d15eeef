import type { Identifier, PersonName } from '#schemas';
import { isoDate, dayNumber, plusDays } from '../random/calendar.ts';
import { checkIdentifier } from '#schemas/identifiers';
import type { Draws } from '../random/draws.ts';
import { nicknames } from '../names/nicknames.ts';
import { spellingGroups } from '../names/spelling-groups.ts';
import type { Person } from '../world/person.ts';
import type { AgencyHabit } from './agency-habit.ts';
import type { Recorded } from './recorded.ts';
import { digitError, textError } from './text-error.ts';
import { addressOf, familyAsOf } from './facts.ts';

/** What an operation may look at besides the record. */
export interface Circumstances {
  readonly draws: Draws;
  readonly person: Person;
  readonly habit: AgencyHabit;
  /** Somebody else of the household, whose details slip in. */
  readonly relative: Person | undefined;
  /** ISO date at which the record was written. */
  readonly asOf: string;
  /** Whether every group errs alike, so that a name without attested spellings is mistyped where another is respelled. */
  readonly isEqualArm: boolean;
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
  'forename-respelled': (recorded, { draws, isEqualArm }) => {
    const first = firstOf(recorded);
    return withFirst(recorded, isEqualArm ? textError(draws, first) : (respelled(first, draws) ?? ''));
  },
  'family-name-respelled': (recorded, { draws, isEqualArm }) => {
    const family = isEqualArm ? textError(draws, familyOf(recorded)) : respelled(familyOf(recorded), draws);
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
  'forename-missing': (recorded) => (firstOf(recorded) === '' ? undefined : renamed(recorded, { given: [] })),
  'former-family-name': (recorded, { person, draws, asOf }) => {
    const former = person.formerNames.filter(({ until }) => until <= asOf);
    return former.length > 0 ? renamed(recorded, { family: draws.pick(former).family }) : undefined;
  },
  'family-name-new': (recorded, { draws, relative }) =>
    // A partner's or a foster family's name that was never the legal one.
    relative &&
    renamed(recorded, { family: draws.chance(5000) ? relative.family : `${relative.family}-${familyOf(recorded)}` }),
  'half-of-double-name': (recorded, { draws }) => {
    const halves = familyOf(recorded).split('-');
    return halves.length === 2 && (halves[0]?.length ?? 0) > 2
      ? renamed(recorded, { family: draws.pick(halves) })
      : undefined;
  },
  'hyphen-lost': (recorded) => renamed(recorded, { family: familyOf(recorded).replaceAll('-', ' ') }),
  'apostrophe-lost': (recorded, { draws }) =>
    renamed(recorded, { family: familyOf(recorded).replace(/['’]/g, draws.pick(['', '', '’', ' ', '`'])) }),
  'mac-apart': (recorded) => renamed(recorded, { family: familyOf(recorded).replace(/^(Mc|Mac)(?=[A-Z])/, '$1 ') }),
  'decomposed-letters': (recorded, { habit }) =>
    habit.characters === 'unicode'
      ? renamed(recorded, {
          given: recorded.names[0]?.given.map((name) => name.normalize('NFD')) ?? [],
          family: familyOf(recorded).normalize('NFD'),
        })
      : undefined,
  'name-placeholder': (recorded, { draws, habit }) => {
    if (habit.isUniversal) return undefined;
    const [given, family] = draws.pick([
      ['UNKNOWN', 'UNKNOWN'],
      ['TEST', 'TEST'],
      ['.', '.'],
      ['MALE', 'UNKNOWN'],
      ['N', 'K'],
    ] as const);
    return renamed(recorded, { given: [given], family });
  },
  'newborn-name': (recorded, { person, habit, asOf }) =>
    // A maternity ward knows the mother's name and no forename.
    habit.receipts.includes('ADMISSION') && plusDays(person.birthDate, 1500) > asOf
      ? renamed(recorded, { given: ['Baby'] })
      : undefined,
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
  'birth-month-wrong': (recorded, { draws }) => {
    const [year, month, date] = day(recorded) ?? [];
    if (!year || !month || !date || Number(date) > 28) return undefined;
    const wrong = ((Number(month) + draws.pick([0, 1, 9, 10])) % 12) + 1;
    return wrong === Number(month)
      ? undefined
      : { ...recorded, birthDate: `${year}-${wrong.toString().padStart(2, '0')}-${date}` };
  },
  'birth-year-wrong': (recorded, { draws }) => {
    const [year, month, date] = day(recorded) ?? [];
    if (!year || !month || !date || (month === '02' && date === '29')) return undefined;
    const wrong = Number(year) + draws.pick([-10, -1, -1]);
    return { ...recorded, birthDate: `${wrong.toString()}-${month}-${date}` };
  },
  'birth-date-first-of-january': (recorded) => {
    const [year, month, date] = day(recorded) ?? [];
    return !year || (month === '01' && date === '01') ? undefined : { ...recorded, birthDate: `${year}-01-01` };
  },
  'birth-date-partial': (recorded, { draws, habit }) => {
    const [year, month] = day(recorded) ?? [];
    if (!year || !month || !habit.partialDates) return undefined;
    return { ...recorded, birthDate: draws.chance(5000) ? year : `${year}-${month}` };
  },
  'birth-date-placeholder': (recorded, { draws, asOf, habit }) =>
    day(recorded) && !habit.isUniversal
      ? {
          ...recorded,
          birthDate: draws.pick([
            '1900-01-01',
            '1900-01-01',
            habit.characters === 'windows-1252' ? '1911-11-11' : '1900-01-01',
            asOf,
          ]),
        }
      : undefined,
  'birth-date-missing': ({ birthDate, ...rest }) => (birthDate ? rest : undefined),
  'birth-date-of-relative': (recorded, { relative }) =>
    relative && relative.birthDate !== recorded.birthDate ? { ...recorded, birthDate: relative.birthDate } : undefined,
  'age-off': (recorded, { draws }) =>
    recorded.age && {
      ...recorded,
      age: {
        ...recorded.age,
        years: Math.max(0, recorded.age.years + draws.pick([-2, -1, -1, -1, -1, 1, 1, 1, 1, 2])),
      },
    },
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
  'former-address': (recorded, { person, asOf }) => {
    const former = person.homes.findLastIndex(({ from }) => from <= asOf) - 1;
    const dwelling = person.homes[former]?.dwelling;
    if (!dwelling || !recorded.address?.postcode) return undefined;
    // What is taken for the address now is not the one before it as well.
    const { previousAddress, ...rest } = recorded;
    const address = addressOf(dwelling, false);
    const isOther = previousAddress && previousAddress.postcode !== address.postcode;
    return { ...rest, ...(isOther && { previousAddress }), address };
  },
  'no-fixed-abode': (recorded) =>
    recorded.address && { ...recorded, address: { number: '', street: 'No Fixed Abode', town: recorded.address.town } },
  'address-missing': ({ address, ...rest }) => (address ? rest : undefined),
  'phone-typed-wrong': (recorded, { draws }) => {
    const [first, ...others] = recorded.phones;
    return first === undefined
      ? undefined
      : { ...recorded, phones: [`${first.slice(0, -3)}${digitError(draws, first.slice(-3))}`, ...others] };
  },
  'identifier-typed-wrong': (recorded, { draws }) =>
    withIdentifier(recorded, (identifier) => {
      const value = digitError(draws, identifier.value);
      return value === identifier.value
        ? undefined
        : { ...identifier, value, valid: checkIdentifier(identifier.type, value).valid };
    }),
  'two-people-in-one': (recorded, { relative, asOf, habit }) => {
    const [given] = relative?.given ?? [];
    if (!relative || given === undefined || habit.otherNamesAreColumns) return undefined;
    const isFormer = ({ use }: PersonName): boolean => use === 'former';
    const others = recorded.identifiers.flatMap(({ type }) => {
      const value = relative.identifiers[type];
      return value ? [{ type, value, valid: true }] : [];
    });
    const family = familyAsOf(relative, asOf);
    return {
      ...recorded,
      names: [
        ...recorded.names.filter((name) => !isFormer(name)),
        { use: 'alias', given: [given], family },
        ...recorded.names.filter(isFormer),
      ],
      identifiers: recorded.identifiers.map((own) => others.find(({ type }) => type === own.type) ?? own),
    };
  },
  'identifier-of-relative': (recorded, { relative }) =>
    withIdentifier(recorded, (identifier) => {
      const value = relative?.identifiers[identifier.type];
      return value ? { ...identifier, value, valid: true } : undefined;
    }),
} as const satisfies Readonly<Record<string, Operation>>;

/** Name of an operation. */
export type OperationName = keyof typeof operations;
