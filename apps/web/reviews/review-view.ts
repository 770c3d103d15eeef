import type { Review, ReviewComparison } from '#schemas';
import { words } from '../words/words.ts';
import { type ComparedRow, comparedRows } from './values-in-words.ts';
import { leaningOf, type Waterfall, waterfallOf } from './waterfall.ts';

/** A review as its page shows it. */
export interface ReviewView extends Review {
  readonly rows: readonly ComparedRow[];
  /** What is compared and not shown: addresses and identifiers, each with its agreement alone. */
  readonly hidden: readonly Pick<ComparedRow, 'title' | 'agreement'>[];
  /** What the comparisons found, in sentences: what speaks for one person, what against, and what says little. */
  readonly sentences: Readonly<Record<'for' | 'against' | 'neither', readonly string[]>>;
  readonly waterfall: Waterfall;
  /** Where all that was compared leads, for the words below the sentences. */
  readonly leaning: 'for' | 'against' | 'divided';
  /** What the cautions say. */
  readonly warnings: readonly string[];
  /** How many records of each person are shown. */
  readonly counts: Readonly<Record<'first' | 'second', number>>;
  /** The records as choices of a form. */
  readonly recordChoices: readonly { readonly value: number; readonly text: string }[];
}

const littleBits = 0.5;

const addressAgreement = {
  same: 'Same',
  similar: 'Similar',
  different: 'Different',
  'not-known': 'Not known',
} as const;
const identifierAgreement = {
  agree: 'Same',
  'agree-and-differ': 'Partly the same',
  differ: 'Different',
  'not-known': 'Not known',
} as const;

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
  const first = review.records.filter(({ person }) => person === 'first').length;
  return {
    ...review,
    rows: comparedRows(review.records),
    hidden: [
      { title: 'Address', agreement: addressAgreement[review.addresses] },
      { title: words.identifiers[review.identifiers], agreement: identifierAgreement[review.identifiers] },
    ],
    sentences: sentencesOf(review.comparisons),
    waterfall: waterfallOf(review),
    leaning: leaningOf(review),
    warnings: review.cautions.map((caution) => words.caution[caution]),
    counts: { first, second: review.records.length - first },
    recordChoices: review.records.map((_record, at) => ({ value: at + 1, text: `Record ${(at + 1).toString()}` })),
  };
}
