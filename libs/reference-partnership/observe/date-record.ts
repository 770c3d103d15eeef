import { dayNumber, isoDate, plusYears } from '../random/calendar.ts';
import { type Draws, drawsOf, purposeKey } from '../random/draws.ts';
import type { County } from '../world/county.ts';
import type { Person } from '../world/person.ts';
import type { AgencyHabit } from './agency-habit.ts';
import { lagTenths, type Profile, refreshRate } from './profile.ts';
import type { Observation, RecordedInvolvement, RecordedReceipt } from './recorded.ts';

/** When a record's involvements began and ended, and when it was last written to. */
export type RecordDates = Pick<Observation, 'since' | 'ended' | 'involvements' | 'receipts' | 'lastModified'> & {
  /** ISO date at which the record's facts were true. */
  readonly asOf: string;
};

const purposes = { dates: purposeKey('record/dates'), receipts: purposeKey('record/receipts') };

/** A time of day in office hours. */
export function timeOfDay(draws: Draws): string {
  const minute = draws.below(540);
  const two = (value: number): string => value.toString().padStart(2, '0');
  return `${two(8 + Math.floor(minute / 60))}:${two(minute % 60)}:00Z`;
}

function receiptsOf(draws: Draws, habit: AgencyHabit, start: number, latest: number): readonly RecordedReceipt[] {
  if (habit.receiptsAtMost === 0) return [];
  const days = Array.from({ length: draws.below(habit.receiptsAtMost + 1) }, () => draws.between(start, latest));
  return days
    .sort((left, right) => left - right)
    .map((day) => ({ class: draws.pick(habit.receipts), day: isoDate(day) }));
}

/** The days between which an agency can have come to know a person; undefined where there is none. */
export function knownBetween(
  county: County,
  person: Person,
  habit: AgencyHabit,
): { first: number; last: number } | undefined {
  const death = person.events.find(({ kind }) => kind === 'death')?.on;
  const ends = [person.knownUntil, death].flatMap((day) => (day ? [dayNumber(day)] : []));
  const last = Math.min(county.todayNumber - 3, ...ends);
  const born = dayNumber(habit.startsAtAge === 0 ? person.birthDate : plusYears(person.birthDate, habit.startsAtAge));
  const kept = habit.isUniversal ? born : Math.max(born, county.firstDay);
  const first = person.knownFrom ? Math.max(kept, dayNumber(person.knownFrom)) : kept;
  return first <= last ? { first, last } : undefined;
}

/**
 * The dates of one record.
 *
 * @param opened day on which the first involvement begins, where it is given
 */
export function dateRecord(
  county: County,
  profile: Profile,
  agency: number,
  entity: number,
  person: Person,
  habit: AgencyHabit,
  { first, last }: { first: number; last: number },
  opened?: number,
): RecordDates {
  const draws = drawsOf(county.seed, agency ^ purposes.dates, entity);
  const start = opened ?? draws.between(first, last);
  // A register that is never closed tells nothing of death or departure.
  const isOver = habit.ended > 0 && last < county.todayNumber - 3 && opened === undefined;
  const hasEnded = isOver || (draws.chance(person.plan ? 0 : habit.ended) && last - start > 30);
  const end = hasEnded ? (isOver ? last : draws.between(start + 20, last)) : undefined;
  const latest = end ?? last;
  const lag = Math.floor((habit.lagDays * lagTenths[profile]) / 10);
  const known = draws.chance(refreshRate[profile]) ? last : latest;
  const asOf = opened ?? (person.plan ? last : draws.between(Math.max(start, known - lag), known));
  const { category } = habit;
  const again = draws.chance(habit.again) && opened === undefined && latest - start > 200;
  const pause = again ? draws.between(start + 30, latest - 60) : 0;
  const resumed = again ? draws.between(pause + 20, latest - 20) : 0;
  const involvements: RecordedInvolvement[] = again
    ? [
        { opened: isoDate(start), closed: isoDate(pause), category },
        { opened: isoDate(resumed), ...(end !== undefined && { closed: isoDate(end) }), category },
      ]
    : [{ opened: isoDate(start), ...(end !== undefined && { closed: isoDate(end) }), category }];
  return {
    since: isoDate(start),
    ...(end !== undefined && { ended: isoDate(end) }),
    involvements,
    receipts: receiptsOf(
      drawsOf(county.seed, agency ^ purposes.receipts, entity),
      habit,
      start,
      Math.max(start, latest),
    ),
    asOf: isoDate(asOf),
    lastModified: `${isoDate(Math.max(end ?? asOf, asOf))}T${timeOfDay(draws)}`,
  };
}
