import { dayOf, isSwapped, isWhole, monthOf, yearOf } from '../read/coded-date.ts';
import { areNicknames, areSpellings, hasSpellings } from './name-likeness.ts';
import { type MeasureName, measures } from './profile-measures.ts';

/** Columns of all records as numbers; 0 for what is not there. */
export interface ProfileColumns {
  readonly source: Int32Array;
  /** Numbers of folded names in `names`. */
  readonly forename: Int32Array;
  readonly familyName: Int32Array;
  readonly names: readonly string[];
  /** As `codedDate` gives it. */
  readonly birthDate: Int32Array;
  readonly sex: Int32Array;
  readonly postcode: Int32Array;
  readonly nhsNumber: Int32Array;
  /** Whether an agency keeps NHS numbers at all, by number of the source. */
  readonly keepsNhsNumber: readonly boolean[];
}

/** How often something was so, and of how many. */
export interface Tally {
  readonly count: number;
  readonly of: number;
}

/** Counts of each measure, in one stratum. */
export class RateCounts {
  readonly #counts = new Float64Array(measures.length);
  readonly #of = new Float64Array(measures.length);

  add(name: MeasureName, isSo: boolean): void {
    const place = places.get(name) ?? 0;
    this.#of[place] = (this.#of[place] ?? 0) + 1;
    if (isSo) this.#counts[place] = (this.#counts[place] ?? 0) + 1;
  }

  get(name: MeasureName): Tally {
    const place = places.get(name) ?? 0;
    return { count: this.#counts[place] ?? 0, of: this.#of[place] ?? 0 };
  }
}

const places = new Map<MeasureName, number>(measures.map(({ name }, i) => [name, i]));
const placeholders = new Set([19_000_101, 19_111_111]);
const isPlaceholder = (date: number): boolean => placeholders.has(date);
const isFirstOfJanuary = (date: number): boolean =>
  date !== 0 && !isPlaceholder(date) && (monthOf(date) === 0 || (monthOf(date) === 1 && dayOf(date) === 1));

/** What differs between two records of one person, for every value that both have. */
export function addPair(columns: ProfileColumns, left: number, right: number, to: readonly RateCounts[]): void {
  const { names } = columns;
  const add = (name: MeasureName, isSo: boolean): void => {
    for (const counts of to) counts.add(name, isSo);
  };
  const both = (column: Int32Array): readonly [number, number] | undefined => {
    const [one = 0, other = 0] = [column[left], column[right]];
    return one === 0 || other === 0 ? undefined : [one, other];
  };
  const [forenames, families] = [both(columns.forename), both(columns.familyName)];
  const [one = '', other = ''] = forenames?.map((number) => names[number]) ?? [];
  // An initial says which names it is not, and no more.
  if (one.length > 1 && other.length > 1) {
    const differs = one !== other;
    add('forenameDiffers', differs);
    add('nickname', differs && areNicknames(one, other));
    if (hasSpellings(one) || hasSpellings(other)) add('transliteration', differs && areSpellings(one, other));
  }
  if (families) add('familyNameDiffers', families[0] !== families[1]);
  if (forenames && families)
    add('namesSwapped', forenames[0] === families[1] && forenames[1] === families[0] && forenames[0] !== families[0]);
  addDates(both(columns.birthDate), add);
  for (const [name, column] of [
    ['postcodeDiffers', columns.postcode],
    ['sexDiffers', columns.sex],
  ] as const) {
    const values = both(column);
    if (values) add(name, values[0] !== values[1]);
  }
}

function addDates(dates: readonly [number, number] | undefined, add: (name: MeasureName, isSo: boolean) => void): void {
  if (!dates) return;
  const [one, other] = dates;
  if (!isWhole(one) || !isWhole(other) || isPlaceholder(one) || isPlaceholder(other)) return;
  const swapped = isSwapped(one, other);
  add('dayMonthSwapped', swapped);
  // 1 January of the right year is counted by record.
  const isGuess = yearOf(one) === yearOf(other) && (isFirstOfJanuary(one) || isFirstOfJanuary(other));
  add('birthDateOtherError', one !== other && !swapped && !isGuess);
}

/** What one record lacks or guesses. */
export function addRecord(columns: ProfileColumns, record: number, to: readonly RateCounts[]): void {
  const { [record]: date = 0 } = columns.birthDate;
  const keeps = columns.keepsNhsNumber[columns.source[record] ?? 0] ?? false;
  for (const counts of to) {
    counts.add('birthDateMissing', date === 0);
    if (date !== 0) counts.add('firstOfJanuary', isFirstOfJanuary(date));
    if (date !== 0) counts.add('placeholderBirthDate', isPlaceholder(date));
    if (keeps) counts.add('nhsNumberAbsent', columns.nhsNumber[record] === 0);
  }
}

/** The most frequent NHS number of a person; 0 where fewer than two records have one. */
export function usualNhsNumber({ nhsNumber }: ProfileColumns, records: readonly number[]): number {
  const times = new Map<number, number>();
  let present = 0;
  for (const record of records) {
    const { [record]: number = 0 } = nhsNumber;
    if (number === 0) continue;
    present++;
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  if (present < 2) return 0;
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
