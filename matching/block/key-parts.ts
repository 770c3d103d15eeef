import { soundsOf } from '../standardise/sounds-of.ts';
import type {
  StandardisedBirthDate,
  StandardisedGivenName,
  StandardisedRecord,
} from '../standardise/standardised-record.ts';

/** Birth dates with day and month in order of size, so that swapped ones agree; only those known whole. */
export function wholeDatesOf(record: StandardisedRecord): readonly string[] {
  return record.birthDates
    .filter((date) => date.day !== 0)
    .map(
      ({ year, month, day }) =>
        `${year.toString()}.${Math.min(month, day).toString()}.${Math.max(month, day).toString()}`,
    );
}

/** Birth years, known or trusted. */
export function yearsOf(record: StandardisedRecord): readonly string[] {
  return [...new Set(record.birthDates.map(({ year }) => year.toString()))];
}

/** Day and month without the year, which is misread most often. 1 January is no day. */
export function daysOfYear(record: StandardisedRecord): readonly string[] {
  const isDay = (date: StandardisedBirthDate): boolean => date.day !== 0 && !date.isNewYear;
  return record.birthDates
    .filter(isDay)
    .map(({ month, day }) => `${Math.min(month, day).toString()}.${Math.max(month, day).toString()}`);
}

/** A given name with the full forms and main spellings it may stand for. */
export function formsOf({ text, fullForms, spellings }: StandardisedGivenName): readonly string[] {
  return [...new Set([text, ...fullForms, ...spellings])];
}

/** How the given names sound, their full forms included: Bob as Robert. */
export function givenSoundsOf(record: StandardisedRecord): readonly string[] {
  return [...new Set(record.given.flatMap((name) => formsOf(name).flatMap((form) => soundsOf(form).slice(0, 1))))];
}

/** How the family names and the halves of double-barrelled ones sound. */
export function familySoundsOf(record: StandardisedRecord): readonly string[] {
  return [
    ...new Set(
      record.family.flatMap(({ sounds, parts }) => [...sounds, ...parts.flatMap((part) => soundsOf(part).slice(0, 1))]),
    ),
  ];
}

/** Initials of the given names; those of middle names, which may be used as first, included. */
export function initialsOf(record: StandardisedRecord): readonly string[] {
  const names = [...record.given, ...record.middle];
  return [...new Set(names.flatMap((name) => formsOf(name).map((form) => form[0] ?? '')))];
}

/** Postcodes, former ones included. */
export function postcodesOf(record: StandardisedRecord): readonly string[] {
  return [...new Set(record.homes.map(({ postcode }) => postcode).filter((postcode) => postcode !== ''))];
}

/** First halves of the postcodes. */
export function outwardCodesOf(record: StandardisedRecord): readonly string[] {
  return [...new Set(record.homes.map(({ outward }) => outward).filter((outward) => outward !== ''))];
}

/** Every combination of two lists. */
export function crossed(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.flatMap((first) => right.map((second) => `${first} ${second}`));
}

/** Every combination of two lists, the same whichever side a value stands on. */
export function crossedUnordered(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.flatMap((first) => right.map((second) => (first < second ? `${first} ${second}` : `${second} ${first}`)));
}

/** Houses with their street, whatever the postcode; all but a lone name that many towns have. */
export function doorsOf(record: StandardisedRecord): readonly string[] {
  return [...new Set(record.homes.map(({ door }) => door).filter((door) => door.includes(' ')))];
}
