import type { BirthDates } from '../standardise/attribute-values.ts';
import type { StandardisedBirthDate, StandardisedRecord } from '../standardise/standardised-record.ts';
import { levelOf } from './comparison-levels.ts';
import { type Compared, notKnown } from './compared.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';

const exact = levelOf('birthDate', 'exact');
const exactNewYear = levelOf('birthDate', 'exact-new-year');
const partial = levelOf('birthDate', 'partial');
const daysSwapped = levelOf('birthDate', 'day-and-month-swapped');
const oneEdit = levelOf('birthDate', 'one-edit');
const twoParts = levelOf('birthDate', 'two-parts');
const sameYear = levelOf('birthDate', 'year');
const near = levelOf('birthDate', 'near');
const different = levelOf('birthDate', 'different');
const generationApart = levelOf('birthDate', 'generation-apart');

/** Younger parents are rare: births to mothers under 14 are single figures a year in England and Wales (ONS, conceptions). */
const generationYears = 14;

const isWhole = (date: StandardisedBirthDate): boolean => date.day !== 0;
/** Only the year is trusted. */
const isVague = (date: StandardisedBirthDate): boolean => date.month === 0 || date.isNewYear;

function levelOfWhole(left: StandardisedBirthDate, right: StandardisedBirthDate): number {
  if (left.digits === right.digits) return left.isNewYear ? exactNewYear : exact;
  const isSameYear = left.year === right.year;
  if (isSameYear && left.month === right.day && left.day === right.month) return daysSwapped;
  if (isSameYear && (left.isNewYear || right.isNewYear)) return sameYear;
  if (isOneEditApart(left.digits, right.digits)) return oneEdit;
  const agreeing = Number(isSameYear) + Number(left.month === right.month) + Number(left.day === right.day);
  if (agreeing === 2 && Math.abs(left.year - right.year) < generationYears) return twoParts;
  return farOf(left, right);
}

function farOf(left: StandardisedBirthDate, right: StandardisedBirthDate): number {
  const years = Math.abs(left.year - right.year);
  if (years >= generationYears) return generationApart;
  // Guessed ages miss by a year or two.
  return years <= 2 && (isVague(left) || isVague(right)) ? near : different;
}

/** Level of two birth dates, by themselves. */
function levelOfDates(left: StandardisedBirthDate, right: StandardisedBirthDate): number {
  if (isWhole(left) && isWhole(right)) return levelOfWhole(left, right);
  if (left.year !== right.year) return farOf(left, right);
  if (isVague(left) || isVague(right)) return sameYear;
  return left.month === right.month ? partial : different;
}

/** Compares birth dates by themselves, best pair wins; what is not known contradicts nothing. */
export function compareBirthDates(left: BirthDates, right: BirthDates): Compared {
  let level = generationApart;
  for (const ours of left) for (const theirs of right) level = Math.min(level, levelOfDates(ours, theirs));
  return { level, term: '' };
}

/** Compares the birth dates of two records. */
export function compareBirthDate(left: StandardisedRecord, right: StandardisedRecord): Compared {
  if (left.birthDates.length === 0 || right.birthDates.length === 0) return notKnown;
  return compareBirthDates(left.birthDates, right.birthDates);
}
