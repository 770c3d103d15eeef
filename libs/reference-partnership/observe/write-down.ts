import type { Identifier, PersonName } from '#schemas';
import { type Draws, drawsOf } from '../random/draws.ts';
import { nicknames } from '../names/nicknames.ts';
import type { Dwelling, Person } from '../world/person.ts';
import type { AgencyHabit } from './agency-habit.ts';
import type { Recorded, RecordedAddress } from './recorded.ts';

/** An address without fault. A flat has no reference of its own here. */
export function addressOf(dwelling: Dwelling, uprn: boolean): RecordedAddress {
  const { number, street, town, postcode } = dwelling;
  return { number, street, town, postcode, ...(uprn && !number.includes(',') && { uprn: dwelling.uprn }) };
}

function namesOf(person: Person, habit: AgencyHabit, asOf: string, draws: Draws): readonly PersonName[] {
  const [first = '', ...others] = person.given;
  const given = draws.chance(habit.secondForename) ? [first, ...others] : [first];
  const { former } = person;
  const family = former && asOf < former.until ? former.family : person.family;
  const keepsFormer = draws.chance(habit.former);
  const heard = draws.chance(person.plan ? 0 : habit.familiar);
  const familiar = draws.pick(nicknames.get(first) ?? [others[0] ?? first]);
  const names: PersonName[] = [{ use: 'official', given, family }];
  if (person.preferredFamily && !habit.otherNamesAreColumns && draws.chance(5000))
    names.push({ use: habit.familiarUse, given: [first], family: person.preferredFamily });
  else if (heard && familiar !== first) names.push({ use: habit.familiarUse, given: [familiar], family });
  if (keepsFormer && former && family !== former.family)
    names.push({ use: habit.formerUse, given: [first], family: former.family });
  return names;
}

function identifiersOf(person: Person, habit: AgencyHabit, draws: Draws): readonly Identifier[] {
  const types = ['NHS', 'UPN', 'PNC', 'CRO'] as const;
  return types.flatMap((type) => {
    // Planted people always bear what the agency keeps: what is asked about them must have an answer.
    const isThere = draws.chance(habit.identifiers[type] ?? 0) || (person.plan && habit.identifiers[type]);
    const value = person.identifiers[type];
    return isThere && value ? [{ type, value, valid: true }] : [];
  });
}

const titleOf = (person: Person): string => {
  if (person.sex === 'male') return person.role === 'child' ? 'Master' : 'Mr';
  return person.former ? 'Mrs' : 'Miss';
};

/**
 * What an agency writes down of a person when nothing goes wrong: names, address and identifiers as of a day.
 *
 * @param entity whose draws: one record
 * @param asOf ISO date
 */
export function writeDown(seed: number, entity: string, person: Person, habit: AgencyHabit, asOf: string): Recorded {
  const draws = drawsOf(seed, entity, 'write-down');
  const names = namesOf(person, habit, asOf, drawsOf(seed, entity, 'names'));
  const [oldest, current] = person.homes;
  const atCurrent = current?.from !== undefined && (asOf >= current.from || person.plan !== undefined);
  const home = atCurrent ? current : oldest;
  const hasUprn = draws.chance(habit.uprn);
  const keepsPrevious = draws.chance(habit.previousAddress);
  const hasTitle = draws.chance(habit.title);
  const hasPhone = draws.chance(habit.phone);
  return {
    names,
    ...(hasTitle && { title: titleOf(person) }),
    birthDate: person.birthDate,
    sex: person.sex,
    ...(home && { address: addressOf(home.dwelling, hasUprn) }),
    ...(atCurrent && keepsPrevious && oldest && { previousAddress: addressOf(oldest.dwelling, false) }),
    identifiers: identifiersOf(person, habit, drawsOf(seed, entity, 'identifiers')),
    phones: hasPhone ? [person.phone] : [],
  };
}
