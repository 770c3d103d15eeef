import type { PersonName } from '#schemas';
import { dayNumber, isoDate, plusYears, yearsBetween } from '../random/calendar.ts';
import { drawsOf } from '../random/draws.ts';
import { scatter } from '../random/scatter.ts';
import type { SampleAgencyId as AgencyId } from '../world/agency-id.ts';
import type { Person } from '../world/person.ts';
import { agencyProfiles } from '../partnership/agency-profile.ts';
import { type AgencyHabit, agencyHabits } from './agency-habit.ts';
import { corrupt } from './corrupt.ts';
import { foldCharacters } from './fold-characters.ts';
import { type Corruption, type Observation, type Recorded, type RecordedAddress, recordIdOf } from './recorded.ts';
import { addressOf, writeDown } from './write-down.ts';

/** One record with the person it is really about. */
export interface Observed {
  readonly observation: Observation;
  readonly person: Person;
  readonly corruptions: readonly Corruption[];
  /** ISO date at which the record's facts were true. */
  readonly asOf: string;
}

/** Records of one person at one agency never exceed this. */
const copiesAtMost = 4;

/** The earliest involvement that the systems still hold, in years before today. */
const yearsKept = 9;

/** Two in a hundred people with a sensitive address or identity. Assumed. */
const restrictedRate = 120;

/** Names as a system with a column for each part keeps them: a familiar forename has no family name of its own, a former family name no forename. */
function inColumns(names: readonly PersonName[]): readonly PersonName[] {
  const [official, ...others] = names;
  if (!official) return names;
  const { given, family } = official;
  return [official, ...others.map((name) => (name.use === 'former' ? { ...name, given } : { ...name, family }))];
}

/** The record in the columns, letters and case that the old system holds. */
function fold(recorded: Recorded, habit: AgencyHabit): Recorded {
  const text = (value: string): string => foldCharacters(value, habit.characters);
  const address = (value: RecordedAddress): RecordedAddress => ({
    ...value,
    number: text(value.number),
    street: text(value.street),
    town: text(value.town),
  });
  return {
    ...recorded,
    names: (habit.otherNamesAreColumns ? inColumns(recorded.names) : recorded.names).map((name) => ({
      ...name,
      given: name.given.map(text),
      family: habit.upperCaseFamily ? text(name.family).toUpperCase() : text(name.family),
    })),
    ...(recorded.address && { address: address(recorded.address) }),
    ...(recorded.previousAddress && { previousAddress: address(recorded.previousAddress) }),
  };
}

function knows(seed: number, agency: AgencyId, person: Person, habit: AgencyHabit, today: string): boolean {
  if (person.plan) return person.plan.agencies.includes(agency);
  const rate = habit.coverage(yearsBetween(person.birthDate, today))[person.concern] ?? 0;
  return drawsOf(seed, `${agency}/${person.number.toString()}`, 'coverage').chance(rate);
}

/** When the involvement began, ended and was last written to. */
function datesOf(seed: number, entity: string, agency: AgencyId, person: Person, habit: AgencyHabit, today: string) {
  const draws = drawsOf(seed, entity, 'dates');
  const last = dayNumber(today) - 3;
  const born = dayNumber(plusYears(person.birthDate, habit.startsAtAge));
  const first = agency === 'health' ? born : Math.max(born, dayNumber(plusYears(today, -yearsKept)));
  const start = Math.min(last, draws.between(Math.min(first, last), last));
  const hasEnded = draws.chance(person.plan ? 0 : habit.ended) && last - start > 30;
  const end = hasEnded ? draws.between(start + 20, last) : undefined;
  // Sources are written to mostly in the last two years.
  const latest = end ?? last;
  const asOf = draws.between(Math.max(start, latest - 900), latest);
  const minute = draws.below(540);
  const time = `${Math.floor(8 + minute / 60)
    .toString()
    .padStart(2, '0')}:${(minute % 60).toString().padStart(2, '0')}:00Z`;
  return {
    since: isoDate(start),
    ...(end !== undefined && { ended: isoDate(end) }),
    asOf: isoDate(asOf),
    lastModified: `${isoDate(end ?? asOf)}T${time}`,
  };
}

function protectionOf(seed: number, entity: string, person: Person, habit: AgencyHabit): Observation['protection'] {
  if (person.plan) return person.plan.protection;
  if (drawsOf(seed, entity, 'protection').chance(habit.protectionUnknown)) return 'unknown';
  // A protected person is marked by most agencies that know them, not by all.
  const isProtected = drawsOf(seed, `person/${person.number.toString()}`, 'protected').chance(restrictedRate);
  return isProtected && drawsOf(seed, entity, 'marked').chance(8000) ? 'restricted' : 'none';
}

/** The state that a hospital told before somebody moved: the same with the earlier address. */
function beforeOf(agency: AgencyId, person: Person, since: string, asOf: string, recorded: Recorded) {
  const [oldest, current] = person.homes;
  if (agency !== 'health' || !oldest || !current?.from || since >= current.from || asOf < current.from)
    return undefined;
  const { names, title, birthDate, sex, identifiers } = recorded;
  return {
    names,
    ...(title && { title }),
    ...(birthDate && { birthDate }),
    sex,
    identifiers,
    address: addressOf(oldest.dwelling, false),
    phones: [],
  };
}

/** All records of one person at one agency. */
export function observe(
  seed: number,
  agency: AgencyId,
  person: Person,
  relative: Person | undefined,
  today: string,
): readonly Observed[] {
  const habit = agencyHabits[agency];
  if (!knows(seed, agency, person, habit, today)) return [];
  const observed: Observed[] = [];
  for (let copy = 0; copy < copiesAtMost; copy++) {
    const entity = `${agency}/${person.number.toString()}/${copy.toString()}`;
    if (copy > 0 && (person.plan || !drawsOf(seed, entity, 'duplicate').chance(habit.duplicate))) break;
    const keyOf = (number: number): string =>
      habit.key(scatter(seed, `${agency}/key`, 8, person.number * copiesAtMost + number));
    const key = keyOf(copy);
    const { asOf, ...dates } = datesOf(seed, entity, agency, person, habit, today);
    const right = writeDown(seed, entity, person, habit, asOf);
    const wrong = corrupt(seed, entity, recordIdOf(agency, key), agency, habit, person, relative, right);
    const before = beforeOf(agency, person, dates.since, asOf, wrong.recorded);
    // Hospitals find some of their duplicates themselves.
    const merged = agency === 'health' && copy > 0 && drawsOf(seed, entity, 'merge').chance(4500);
    observed.push({
      person,
      asOf,
      corruptions: wrong.corruptions,
      observation: {
        agency,
        key,
        recorded: fold(wrong.recorded, habit),
        protection: protectionOf(seed, entity, person, habit),
        ...dates,
        involvements: [
          {
            opened: dates.since,
            ...(dates.ended && { closed: dates.ended }),
            category: agencyProfiles[agency].category,
          },
        ],
        receipts: [],
        ...(before && { before: fold(before, habit) }),
        ...(merged && { mergedInto: keyOf(0) }),
      },
    });
  }
  return observed;
}
