import type { ReviewCaution } from '#schemas';
import type { ComparableRecord } from './comparable-record.ts';

const generationYears = 14;
const siblingsYears = 20;

/** Whether two records may be of relatives or of one home: what is alike between them and what is not. */
export function cautionsOf(left: ComparableRecord, right: ComparableRecord): ReviewCaution[] {
  const given = shareText(left.given, right.given);
  const family = shareText(left.family, right.family);
  const home = shareHome(left, right);
  const apart = yearsApart(left, right);
  const bornTogether = shareBirthDate(left, right);
  if (!given && bornTogether && (family || home)) return ['twins'];
  if (given && family && apart !== undefined && apart >= generationYears) return ['parent-and-child'];
  if (!given && family && home && apart !== undefined && apart < siblingsYears) return ['siblings'];
  return !given && home ? ['one-home'] : [];
}

const shareText = (left: readonly { text: string }[], right: readonly { text: string }[]): boolean =>
  left.some(({ text }) => right.some((other) => other.text === text));

const shareHome = ({ homes }: ComparableRecord, other: ComparableRecord): boolean =>
  homes.some(({ postcode, door }) =>
    other.homes.some((home) => postcode !== '' && home.postcode === postcode && home.door === door),
  );

const shareBirthDate = ({ birthDates }: ComparableRecord, other: ComparableRecord): boolean =>
  birthDates.some(({ digits }) => digits.length === 8 && other.birthDates.some((date) => date.digits === digits));

function yearsApart(left: ComparableRecord, right: ComparableRecord): number | undefined {
  const years = left.birthDates.flatMap(({ year }) => right.birthDates.map((date) => Math.abs(date.year - year)));
  return years.length === 0 ? undefined : Math.min(...years);
}
