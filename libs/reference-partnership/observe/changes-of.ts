import { isoDate } from '../random/calendar.ts';
import { drawsOf, purposeKey } from '../random/draws.ts';
import { drawWeighted, weightedTable } from '../random/weighted-table.ts';
import type { County } from '../world/county.ts';
import type { Conditions } from './corrupt.ts';
import { dateRecord, knownBetween, timeOfDay } from './date-record.ts';
import { coverageOf, entityOf, type Observed, type Office, type Subject, writeRecord } from './observe.ts';
import type { Change, ChangeOperation, Observation } from './recorded.ts';

/** A change with the person whom its record is about. */
export interface ObservedChange extends Change {
  readonly recordId: string;
  /** The record as it was written down now; absent where only its fate changed. */
  readonly written?: Observed;
}

/** What happens to a record on a day on which something happens, of agencies that merge and of those that do not. Assumed. */
const fates = weightedTable<ChangeOperation>([
  ['change', 78],
  ['close', 14],
  ['delete', 5],
  ['erase', 3],
]);

/** Chance in a day that something happens to a record, in millionths. Assumed: every second record in a year. */
const dailyRate = 1400;

const purposes = { insert: purposeKey('change/insert'), fate: purposeKey('change/fate') };

/** A record of somebody whom the agency did not know before, within the days after today. */
export function insertOf(
  county: County,
  conditions: Conditions,
  office: Office,
  subject: Subject,
): ObservedChange | undefined {
  const { person } = subject;
  const draws = drawsOf(county.seed, office.key ^ purposes.insert, person.number);
  const within = Math.floor(county.years * 365.25);
  // As likely on each day as on each of the years before.
  if (person.plan || draws.below(within * 10) >= (coverageOf(county, office, person) * county.days) / 1000)
    return undefined;
  const between = knownBetween(county, person, office.habit);
  if (!between || between.last < county.todayNumber - 3) return undefined;
  const day = county.todayNumber + draws.between(1, county.days);
  const dates = dateRecord(
    county,
    conditions.profile,
    office.key,
    entityOf(person, 0),
    person,
    office.habit,
    { first: day, last: day },
    day,
  );
  const written = writeRecord(county, conditions, office, subject, 0, dates);
  return {
    operation: 'insert',
    day: isoDate(day),
    recordId: written.recordId,
    observation: written.observation,
    written,
  };
}

function closed(observation: Observation, day: string): Observation {
  const involvements = observation.involvements.map((one) => (one.closed ? one : { ...one, closed: day }));
  return { ...observation, involvements, ended: day, lastModified: `${day}T16:00:00Z` };
}

/** What happens to the records of one person at one agency in the days after today. */
export function changesOf(
  county: County,
  conditions: Conditions,
  office: Office,
  subject: Subject,
  observed: readonly Observed[],
): readonly ObservedChange[] {
  const changes: ObservedChange[] = [];
  const [original] = observed;
  if (!original || subject.person.plan) return changes;
  for (const one of observed) {
    const draws = drawsOf(county.seed, office.key ^ purposes.fate, entityOf(subject.person, one.copy));
    const isDuplicate = one.copy > 0;
    if (draws.below(1_000_000) >= dailyRate * county.days * (isDuplicate ? 3 : 1)) continue;
    const number = county.todayNumber + draws.between(1, county.days);
    const day = isoDate(number);
    const { recordId, observation } = one;
    const { mergedInto, ...again } = observation;
    if (mergedInto !== undefined) {
      changes.push({
        operation: 'unmerge',
        day,
        recordId,
        observation: { ...again, lastModified: `${day}T10:00:00Z` },
        survivor: original.observation,
      });
      continue;
    }
    if (isDuplicate && office.habit.merges > 0) {
      const merged = { ...observation, mergedInto: original.observation.key, lastModified: `${day}T10:00:00Z` };
      changes.push({ operation: 'merge', day, recordId, observation: merged, survivor: original.observation });
      continue;
    }
    const operation = drawWeighted(draws, fates);
    if (operation === 'close' && observation.ended === undefined)
      changes.push({ operation, day, recordId, observation: closed(observation, day) });
    else if (operation === 'delete' || operation === 'erase') changes.push({ operation, day, recordId, observation });
    else if (operation === 'change' && observation.ended === undefined) {
      // Written anew as of the day: moves and new names are told, old slips stay.
      const { since, involvements, receipts } = observation;
      const dates = { since, involvements, receipts, asOf: day, lastModified: `${day}T${timeOfDay(draws)}` };
      const written = writeRecord(county, conditions, office, subject, one.copy, dates);
      // An earlier state was told by the full export.
      const { before, ...now } = written.observation;
      changes.push({ operation, day, recordId, observation: before ? now : written.observation, written });
    }
  }
  return changes;
}
