import { birthDateOf } from '../standardise-birth-date.ts';
import type { StandardisedBirthDate } from '../standardised-record.ts';
import { type DateWord, dateWordsOf } from './date-words-of.ts';
import { type PartOrder, partOrderOf } from './part-order-of.ts';

type Written = Readonly<Record<'year' | 'month' | 'day', DateWord | undefined>>;

/**
 * Years of two digits up to this one are of the twenty-first century: the engine knows no clock, so that a run can be repeated; people
 * over a hundred are few. To be raised year by year.
 */
const latestYearOfTwoDigits = 26;

const plausibleYear = /^(?:1[5-9]|20)[\d?]{2}$/;
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year > latestYearOfTwoDigits ? 1900 : 2000);
}

/** 00 and 99 are codes of "not known". */
const isUnknownPart = (word: DateWord | undefined): boolean =>
  word === undefined || word.digits === '99' || /^(?:0+|\?+)$/.test(word.digits);

function toDate({ year, month, day }: Written): StandardisedBirthDate | undefined {
  if (year === undefined || /^[0?]+$/.test(year.digits)) return undefined;
  const yearDigits = year.digits.replaceAll('?', '0');
  const fullYear = yearOf(yearDigits);
  const monthWritten = Number(month?.digits ?? 0);
  const dayWritten = Number(day?.digits ?? 0);
  const isMonth = monthWritten >= 1 && monthWritten <= 12;
  // 29 February of any year: a slip in the year is likelier than one in the day.
  const isDay = isMonth && dayWritten >= 1 && dayWritten <= (daysOfMonth[monthWritten - 1] ?? 31);
  const known = [isMonth ? monthWritten : 0, isDay ? dayWritten : 0] as const;
  // A month of zeros beside a day is a slip; a day of zeros says that the day is not known.
  if (
    month === undefined ||
    isUnknownPart(day) ||
    (isUnknownPart(month) && !/^0+$/.test(month.digits)) ||
    (isDay && yearDigits.length !== 3)
  )
    return birthDateOf(fullYear, ...known);
  const [monthDigits = '', dayDigits = ''] = [month, day].map((word) =>
    word?.digits.replaceAll('?', '0').padStart(2, '0'),
  );
  return birthDateOf(
    fullYear,
    ...known,
    `${yearDigits.length > 2 ? yearDigits : String(fullYear)}${monthDigits}${dayDigits}`,
  );
}

const wordOf = (digits: string): DateWord => ({ digits, isMonthName: false });

function inOrder(order: PartOrder, words: readonly (DateWord | undefined)[]): Written {
  const partAt = (letter: string): DateWord | undefined => words[order.indexOf(letter)];
  return { year: partAt('Y'), month: partAt('M'), day: partAt('D') };
}

const isPossible = ({ month, day }: Written): boolean => Number(month?.digits) <= 12 && Number(day?.digits) <= 31;

/** Day and month change places where only that makes a date of them. */
function turned(written: Written): Written {
  const other = { ...written, month: written.day, day: written.month };
  return isPossible(written) || !isPossible(other) ? written : other;
}

/** Eight digits run together: the order told, else year first when that makes a year, else year last. */
function ofRun(digits: string, order: PartOrder | undefined): Written {
  const cut = (at: number, length: number): DateWord => wordOf(digits.slice(at, at + length));
  const yearLast = inOrder(order === 'MDY' ? 'MDY' : 'DMY', [cut(0, 2), cut(2, 2), cut(4, 4)]);
  const yearFirst = inOrder(order === 'YDM' ? 'YDM' : 'YMD', [cut(0, 4), cut(4, 2), cut(6, 2)]);
  const endsInYear = plausibleYear.test(digits.slice(4));
  const startsWithYear = plausibleYear.test(digits.slice(0, 4));
  if (order?.startsWith('Y') ? startsWithYear || !endsInYear : startsWithYear && !(order !== undefined && endsInYear))
    return yearFirst;
  return endsInYear || (order !== undefined && !order.startsWith('Y')) ? turned(yearLast) : yearFirst;
}

/** Seven or nine digits: one was lost or doubled, and nobody knows which. */
function ofSlippedRun(digits: string): StandardisedBirthDate | undefined {
  const year = digits.slice(0, 4);
  return plausibleYear.test(year)
    ? birthDateOf(Number(year.replaceAll('?', '0')), 0, 0, digits.replaceAll('?', '0'))
    : undefined;
}

function ofOne({ digits }: DateWord, order: PartOrder | undefined): StandardisedBirthDate | undefined {
  if (/^(\d)\1*$/.test(digits)) return undefined;
  // A time of day run behind the day.
  if (digits.length >= 12 && plausibleYear.test(digits.slice(0, 4))) return toDate(ofRun(digits.slice(0, 8), 'YMD'));
  if (digits.length === 8) return toDate(ofRun(digits, order));
  if (digits.length === 7 || digits.length === 9) return ofSlippedRun(digits);
  if (digits.length === 4) return toDate({ year: wordOf(digits), month: undefined, day: undefined });
  if (digits.length !== 6) return undefined;
  const month = Number(digits.slice(4));
  if (plausibleYear.test(digits.slice(0, 4)) && month <= 12 && (order === undefined || order.startsWith('Y')))
    return toDate({ year: wordOf(digits.slice(0, 4)), month: wordOf(digits.slice(4)), day: undefined });
  const [first, second, third] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(wordOf);
  return toDate(turned(inOrder(order ?? 'DMY', [first, second, third])));
}

function ofTwo(first: DateWord, second: DateWord): StandardisedBirthDate | undefined {
  const isYear = ({ digits, isMonthName }: DateWord): boolean =>
    !isMonthName && (digits.length >= 3 || Number(digits) > 31);
  const [year, month] = isYear(first) ? [first, second] : [second, first];
  if (!isYear(year) && !month.isMonthName) return undefined;
  return toDate({ year, month: Number(month.digits) <= 12 ? month : undefined, day: undefined });
}

function ofThree(words: readonly [DateWord, DateWord, DateWord], order: PartOrder | undefined): Written {
  const [first, second, third] = words;
  const named = words.find(({ isMonthName }) => isMonthName);
  const isYear = ({ digits }: DateWord): boolean => digits.length >= 3 || Number(digits) > 31;
  if (named) {
    const [one, other] = words.filter((word) => word !== named);
    const isYearFirst =
      one !== undefined && (isYear(one) || (order?.startsWith('Y') === true && !(other && isYear(other))));
    return isYearFirst ? { year: one, month: named, day: other } : { year: other, month: named, day: one };
  }
  if (first.digits.length >= 3) return inOrder(order === 'YDM' ? order : 'YMD', words);
  if (third.digits.length >= 3 || order === undefined || !order.startsWith('Y') || !isPossible(inOrder(order, words))) {
    if (third.digits.length < 3 && Number(first.digits) > 31 && first.digits !== '99') return inOrder('YMD', words);
    return turned(inOrder(order === 'MDY' ? order : 'DMY', [first, second, third]));
  }
  return inOrder(order, words);
}

/** Blanks where a digit was lost or a hand slipped: `19860 18`, `1953 0703`. */
function withoutSlips(text: string): string {
  const trimmed = text.trim();
  if (!/^[\dol|]+ [\dol|]+$/i.test(trimmed) || trimmed.length < 8 || trimmed.length > 9) return trimmed;
  return trimmed.replace(' ', trimmed.length === 8 ? '?' : '');
}

/**
 * A birth date as people, forms and programs write it. The format is tried first; what does not fit it is read as what it can only be;
 * a day and a month that may change places are day first.
 *
 * @param format order of the parts, such as `DD/MM/YYYY`
 * @returns undefined when no year is told or the date is a filler. A part that cannot be (month 13) is not known, and `digits` keeps it.
 */
export function readBirthDate(text: string, format = ''): StandardisedBirthDate | undefined {
  // Police National Computer: --041985 is April 1985.
  const unknownDay = /^--(\d{2})(\d{4})$/.exec(text.trim());
  if (unknownDay)
    return toDate({ year: wordOf(unknownDay[2] ?? ''), month: wordOf(unknownDay[1] ?? ''), day: undefined });
  const order = partOrderOf(format);
  const [first, second, third] = dateWordsOf(withoutSlips(text));
  if (first === undefined) return undefined;
  if (second === undefined) return ofOne(first, order);
  if (third === undefined) return ofTwo(first, second);
  return toDate(ofThree([first, second, third], order));
}
