import type { Identifier, PersonName } from '#schemas';
import { yearsBetween } from '../random/calendar.ts';
import { type Draws, drawsOf, purposeKey } from '../random/draws.ts';
import { nicknames } from '../names/nicknames.ts';
import type { Home, Person } from '../world/person.ts';
import type { AgencyHabit } from './agency-habit.ts';
import { addressOf, familyAsOf } from './facts.ts';
import { identifierTenths, type Profile } from './profile.ts';
import type { Recorded, RecordedAddress } from './recorded.ts';

function namesOf(person: Person, habit: AgencyHabit, asOf: string, draws: Draws): readonly PersonName[] {
  const given = draws.chance(habit.secondForename) ? person.given : person.given.slice(0, 1);
  const [first, second] = person.given;
  const family = familyAsOf(person, asOf);
  const keepsFormer = draws.chance(habit.former);
  const heard = draws.chance(person.plan ? 0 : habit.familiar);
  const familiar = draws.pick(nicknames.get(first ?? '') ?? [second ?? first ?? '']);
  const prefers = draws.chance(5000);
  const names: PersonName[] = [{ use: 'official', given, family }];
  if (first === undefined) return names;
  if (person.preferredFamily && !habit.otherNamesAreColumns && prefers)
    names.push({ use: habit.familiarUse, given: [first], family: person.preferredFamily });
  else if (heard && familiar !== first) names.push({ use: habit.familiarUse, given: [familiar], family });
  const former = keepsFormer ? person.formerNames.findLast(({ until }) => until <= asOf) : undefined;
  if (former && family !== former.family) names.push({ use: habit.formerUse, given: [first], family: former.family });
  return names;
}

const types = ['NHS', 'UPN', 'PNC', 'CRO', 'NINO', 'ULN'] as const;

function identifiersOf(person: Person, habit: AgencyHabit, profile: Profile, draws: Draws): readonly Identifier[] {
  const kept: Identifier[] = [];
  for (const type of types) {
    const rate = habit.identifiers[type];
    if (rate === undefined) continue;
    // Planted people always bear what the agency keeps: what is asked about them must have an answer.
    const isThere = draws.chance((rate * identifierTenths[profile]) / 10) || person.plan;
    const value = person.identifiers[type];
    if (isThere && value) kept.push({ type, value, valid: true });
  }
  return kept;
}

const titleOf = (person: Person): string => {
  if (person.sex === 'male') return person.role === 'child' ? 'Master' : 'Mr';
  return person.formerNames.length > 0 ? 'Mrs' : 'Miss';
};

/** Where a person lived on a day, as a place in the row of homes; the oldest before that. */
function homeAt({ homes }: Person, asOf: string): number {
  for (let at = homes.length - 1; at > 0; at--) if ((homes[at] as Home).from <= asOf) return at;
  return 0;
}

/** The one name under which somebody is known who was asked for no other. */
function asCalled([official, called]: readonly PersonName[]): readonly PersonName[] {
  return official
    ? [{ use: 'official', given: called?.given ?? official.given, family: called?.family ?? official.family }]
    : [];
}

/** Of no fixed abode. */
const nowhere: RecordedAddress = { number: '', street: 'No Fixed Abode', town: '' };

/** The name in one field, as a housing system or a youth worker writes it. */
export function fullNameOf(
  habit: AgencyHabit,
  [official]: readonly PersonName[],
  title: string | undefined,
  partner: Person | undefined,
): string | undefined {
  if (!official || habit.fullName === 'none') return undefined;
  const first = official.given[0] ?? '';
  if (habit.fullName === 'as-called') return [first, official.family].filter((part) => part !== '').join(' ');
  const initial = first.charAt(0);
  if (partner && partner.family === official.family)
    return `${title === 'Mr' ? 'Mr & Mrs' : 'Mrs & Mr'} ${initial} ${official.family}`.trim();
  return [title ?? '', initial, official.family].filter((part) => part !== '').join(' ');
}

const purposes = {
  write: purposeKey('record/write-down'),
  names: purposeKey('record/names'),
  identifiers: purposeKey('record/identifiers'),
};

/**
 * What an agency writes down of a person when nothing goes wrong: names, address and identifiers as of a day.
 *
 * @param agency key of the agency
 * @param entity number of the record among the agency's
 * @param asOf ISO date
 * @param partner the other adult of the tenancy, where the record is of a household
 */
export function writeDown(
  seed: number,
  profile: Profile,
  agency: number,
  entity: number,
  person: Person,
  habit: AgencyHabit,
  asOf: string,
  partner: Person | undefined,
): Recorded {
  const draws = drawsOf(seed, agency ^ purposes.write, entity);
  const hasInitials = draws.chance(habit.initials);
  const told = namesOf(person, habit, asOf, drawsOf(seed, agency ^ purposes.names, entity));
  const known = habit.fullName === 'as-called' ? asCalled(told) : told;
  const names = hasInitials
    ? known.map((name) => ({ ...name, given: name.given.map((word) => word.charAt(0)) }))
    : known;
  const at = homeAt(person, asOf);
  const home = person.homes[at];
  const hasUprn = draws.chance(habit.uprn);
  const keepsPrevious = draws.chance(habit.previousAddress);
  const title = draws.chance(habit.title) ? titleOf(person) : undefined;
  const hasPhone = draws.chance(habit.phone);
  const hasSecondPhone = draws.chance(habit.secondPhone);
  const landline = `01632 960${draws.below(1000).toString().padStart(3, '0')}`;
  const hasEmail = draws.chance(habit.email) && person.role === 'adult';
  const hasBirthDate = draws.chance(habit.birthDate);
  const hasAge = draws.chance(habit.age) && !hasBirthDate;
  const hasPostcode = draws.chance(habit.postcode);
  const previous = at > 0 ? person.homes[at - 1]?.dwelling : undefined;
  const address = home?.dwelling ? addressOf(home.dwelling, hasUprn) : nowhere;
  return {
    names,
    ...(title && { title }),
    ...(hasBirthDate && { birthDate: person.birthDate }),
    ...(hasAge && { age: { years: Math.max(0, yearsBetween(person.birthDate, asOf)), on: asOf } }),
    sex: person.sex,
    address: hasPostcode ? address : withoutPostcode(address),
    ...(keepsPrevious && previous && { previousAddress: addressOf(previous, false) }),
    identifiers: identifiersOf(person, habit, profile, drawsOf(seed, agency ^ purposes.identifiers, entity)),
    phones: [...(hasPhone ? [person.phone] : []), ...(hasSecondPhone ? [landline] : [])],
    ...(hasEmail && { email: person.email }),
    ...(habit.ofHouseholds && { householdRole: partner ? ('joint' as const) : ('head' as const) }),
  };
}

const withoutPostcode = ({ number, street, town }: RecordedAddress): RecordedAddress => ({ number, street, town });
