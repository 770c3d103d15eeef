import { yearsBetween } from '../random/calendar.ts';
import { chanceOf, purposeKey } from '../random/draws.ts';
import { type Scatter, scatterOf } from '../random/scatter.ts';
import type { AgencyId } from '../world/agency-id.ts';
import type { County } from '../world/county.ts';
import type { Household } from '../world/draw-household.ts';
import type { Person } from '../world/person.ts';
import type { AgeBand, AgencyHabit } from './agency-habit.ts';
import { agencyHabits } from './agency-habits.ts';
import { type Conditions, corrupt } from './corrupt.ts';
import { dateRecord, knownBetween } from './date-record.ts';
import { fold } from './fold.ts';
import { duplicateTenths } from './profile.ts';
import { type Corruption, type Observation, type Recorded, recordIdOf } from './recorded.ts';
import { addressOf } from './facts.ts';
import { fullNameOf, writeDown } from './write-down.ts';

/** One record with the person it is really about. */
export interface Observed {
  readonly recordId: string;
  readonly observation: Observation;
  readonly person: Person;
  readonly corruptions: readonly Corruption[];
  /** ISO date at which the record's facts were true. */
  readonly asOf: string;
  /** Which of the person's records at the agency, from 0. */
  readonly copy: number;
}

/** An agency at work: its habit, and the numbers that its draws and its keys hang on. */
export interface Office {
  readonly agency: AgencyId;
  readonly habit: AgencyHabit;
  /** Key of the agency among the purposes. */
  readonly key: number;
  readonly keys: Scatter;
}

/** Records of one person at one agency never exceed this. */
export const copiesAtMost = 4;

/** Two in a hundred people with a sensitive address or identity are drawn in the world; most agencies that know them mark them. */
const markedRate = 8000;

const purposes = {
  coverage: purposeKey('coverage'),
  duplicate: purposeKey('duplicate'),
  merge: purposeKey('merge'),
  unknown: purposeKey('protection-unknown'),
  marked: purposeKey('protection-marked'),
};

/** The office of an agency in a county. */
export function officeOf(seed: number, agency: AgencyId): Office {
  return { agency, habit: agencyHabits[agency], key: purposeKey(agency), keys: scatterOf(seed, `${agency}/key`, 8) };
}

const bandOf = (age: number): AgeBand => {
  if (age < 5) return 'under-5';
  if (age < 10) return 'under-10';
  if (age < 18) return 'under-18';
  if (age < 26) return 'under-26';
  return age < 65 ? 'under-65' : 'elder';
};

/** Chance that the agency knows a person, in ten-thousandths. */
export function coverageOf(county: County, { habit, agency }: Office, person: Person): number {
  if (person.plan) return person.plan.agencies.includes(agency) ? 10_000 : 0;
  const rate = habit.coverage[bandOf(yearsBetween(person.birthDate, county.today))]?.[person.concern] ?? 0;
  // Six in ten migrants are found in the national health register (Burns et al.).
  return habit.isUniversal && person.bornAbroad ? Math.floor(rate * 0.68) : rate;
}

function protectionOf(
  county: County,
  { key, habit }: Office,
  entity: number,
  person: Person,
  asOf: string,
): Observation['protection'] {
  if (person.plan) return person.plan.protection;
  if (chanceOf(county.seed, key ^ purposes.unknown, entity, habit.protectionUnknown)) return 'unknown';
  const isProtected = person.events.some(({ kind, on }) => kind === 'protection' && on <= asOf);
  return isProtected && chanceOf(county.seed, key ^ purposes.marked, entity, markedRate) ? 'restricted' : 'none';
}

/** The state that a hospital told before somebody moved: the same with the earlier address. */
function beforeOf(
  agency: AgencyId,
  person: Person,
  since: string,
  asOf: string,
  recorded: Recorded,
): Recorded | undefined {
  if (agency !== 'health') return undefined;
  const at = person.homes.findLastIndex(({ from }) => from <= asOf);
  const [previous, current] = [person.homes[at - 1], person.homes[at]];
  if (!previous?.dwelling || !current || since >= current.from) return undefined;
  const { names, title, birthDate, sex, identifiers } = recorded;
  return {
    names,
    ...(title && { title }),
    ...(birthDate && { birthDate }),
    sex,
    identifiers,
    address: addressOf(previous.dwelling, false),
    phones: [],
  };
}

/** Number of a record among its agency's. */
export const entityOf = (person: Person, copy: number): number => person.number * copiesAtMost + copy;

/** What an office needs to write one record. */
export interface Subject {
  readonly person: Person;
  /** Somebody else of the household, whose details slip in. */
  readonly relative: Person | undefined;
  /** The other adult of the tenancy, where records are of households. */
  readonly partner: Person | undefined;
}

/**
 * One record of one person.
 *
 * @param dates when it was opened and last written to
 */
export function writeRecord(
  county: County,
  conditions: Conditions,
  office: Office,
  { person, relative, partner }: Subject,
  copy: number,
  dates: ReturnType<typeof dateRecord>,
): Observed {
  const { agency, habit, key } = office;
  const entity = entityOf(person, copy);
  const legacyKey = habit.key(office.keys.digits(entity));
  const recordId = recordIdOf(agency, legacyKey);
  const { asOf, ...rest } = dates;
  const right = writeDown(county.seed, conditions.profile, key, entity, person, habit, asOf, partner);
  const wrong = corrupt(conditions, key, entity, recordId, habit, person, relative, asOf, right);
  const fullName = fullNameOf(habit, wrong.recorded.names, right.title, partner);
  const recorded = fullName === undefined ? wrong.recorded : { ...wrong.recorded, fullName };
  const folded = fold(recorded, habit);
  const before = beforeOf(agency, person, rest.since, asOf, recorded);
  // Some agencies find their duplicates themselves.
  const isMerged = copy > 0 && chanceOf(county.seed, key ^ purposes.merge, entity, habit.merges);
  return {
    recordId,
    person,
    copy,
    asOf,
    corruptions: [...wrong.corruptions, ...folded.losses.map((loss) => ({ recordId, ...loss }))],
    observation: {
      agency,
      key: legacyKey,
      recorded: folded.recorded,
      protection: protectionOf(county, office, entity, person, asOf),
      ...rest,
      ...(before && { before: fold(before, habit).recorded }),
      ...(isMerged && { mergedInto: habit.key(office.keys.digits(entityOf(person, 0))) }),
    },
  };
}

/** Whether the record of a person is of a household: the first adult's alone. */
export function subjectsOf(office: Office, household: Household): readonly Subject[] {
  const { people } = household;
  const adults = people.filter(({ role, identityBefore }) => role === 'adult' && identityBefore === undefined);
  const isShared = household.relations.some(({ kind }) => kind === 'co-tenant');
  return people.flatMap((person): Subject[] => {
    const others = people.filter(({ id }) => id !== person.id);
    // A parent's details slip in as often as a brother's or sister's.
    const isPeer = person.number % 2 === 1;
    const relative = others.find(({ role }) => (role === person.role) === isPeer) ?? others[0];
    if (!office.habit.ofHouseholds || isShared) return [{ person, relative, partner: undefined }];
    if (person.id !== adults[0]?.id) return [];
    const [, partner] = adults;
    return [{ person, relative, partner: partner && partner.sex !== person.sex ? partner : undefined }];
  });
}

/** All records of one person at one agency as of the county's today. */
export function observe(county: County, conditions: Conditions, office: Office, subject: Subject): readonly Observed[] {
  const { person } = subject;
  const { key, habit } = office;
  if (!chanceOf(county.seed, key ^ purposes.coverage, person.number, coverageOf(county, office, person))) return [];
  const between = knownBetween(county, person, habit);
  if (!between) return [];
  const observed: Observed[] = [];
  const duplicate = Math.floor((habit.duplicate * duplicateTenths[conditions.profile]) / 10);
  for (let copy = 0; copy < copiesAtMost; copy++) {
    const entity = entityOf(person, copy);
    if (copy > 0 && (person.plan || !chanceOf(county.seed, key ^ purposes.duplicate, entity, duplicate))) break;
    const dates = dateRecord(county, conditions.profile, key, entity, person, habit, between);
    observed.push(writeRecord(county, conditions, office, subject, copy, dates));
  }
  return observed;
}
