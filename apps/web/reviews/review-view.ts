import type { PersonName, Review, ReviewComparison, ReviewSide } from '#schemas';
import { words } from '../words/words.ts';
import { type Agreement, agreementOf, isPartOfDate, type PartlyEqual, shareWord } from './agreement.ts';
import { birthDateInWords } from './birth-date-in-words.ts';
import { leaningOf, type Waterfall, waterfallOf } from './waterfall.ts';

/** What two records say of one thing, and how it agrees. */
export interface ComparedRow {
  readonly title: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly agreement: Agreement | 'Similar';
}

/** A review as its page shows it. */
export interface ReviewView extends Review {
  readonly rows: readonly ComparedRow[];
  /** What the comparisons found, in sentences: what speaks for one person, what against, and what says little. */
  readonly sentences: Readonly<Record<'for' | 'against' | 'neither', readonly string[]>>;
  readonly waterfall: Waterfall;
  /** Where all that was compared leads, for the words below the sentences. */
  readonly leaning: 'for' | 'against' | 'divided';
}

const littleBits = 0.5;

const nameOf = ({ given, family }: PersonName): string => [...given, family].filter((part) => part !== '').join(' ');
const namesOf = (side: ReviewSide, uses: readonly PersonName['use'][]): readonly string[] =>
  side.names.filter(({ use }) => uses.includes(use)).map(nameOf);

function row(
  title: string,
  review: Review,
  valuesOf: (side: ReviewSide) => readonly string[],
  isPartly?: PartlyEqual,
): ComparedRow {
  const [left, right] = [valuesOf(review.left), valuesOf(review.right)];
  return { title, left, right, agreement: agreementOf(left, right, isPartly) };
}

function birthDateRow(review: Review): ComparedRow {
  const dates = row('Birth date', review, ({ birthDates }) => birthDates, isPartOfDate);
  return { ...dates, left: dates.left.map(birthDateInWords), right: dates.right.map(birthDateInWords) };
}

const addressAgreement = {
  same: 'Same',
  similar: 'Similar',
  different: 'Different',
  'not-known': 'Not known',
} as const;
const identifierAgreement = { agree: 'Same', differ: 'Different', 'not-known': 'Not known' } as const;

function rowsOf(review: Review): readonly ComparedRow[] {
  const hidden = { left: ['Not shown'], right: ['Not shown'] };
  return [
    row('Name', review, (side) => namesOf(side, ['official']), shareWord),
    row('Also known as', review, (side) => namesOf(side, ['alias', 'preferred']), shareWord),
    row('Former name', review, (side) => namesOf(side, ['former']), shareWord),
    birthDateRow(review),
    row('Sex', review, ({ sex }) => (sex === 'unknown' ? [] : [words.sex[sex]])),
    row('Postcode area', review, ({ outwardCodes }) => outwardCodes),
    { title: 'Address', ...hidden, agreement: addressAgreement[review.addresses] },
    { title: 'Identifiers', ...hidden, agreement: identifierAgreement[review.identifiers] },
  ];
}

function sentencesOf(comparisons: readonly ReviewComparison[]): ReviewView['sentences'] {
  const where = (isSo: (weight: number) => boolean): readonly string[] =>
    comparisons.filter(({ matchWeight }) => isSo(matchWeight)).map(({ sentence }) => sentence);
  return {
    for: where((weight) => weight >= littleBits),
    against: where((weight) => weight <= -littleBits),
    neither: where((weight) => Math.abs(weight) < littleBits),
  };
}

/** Adds to a review what its page says in words and draws. */
export function reviewViewOf(review: Review): ReviewView {
  return {
    ...review,
    rows: rowsOf(review),
    sentences: sentencesOf(review.comparisons),
    waterfall: waterfallOf(review),
    leaning: leaningOf(review),
  };
}
