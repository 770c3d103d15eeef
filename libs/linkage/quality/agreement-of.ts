import type { ReviewVerdict } from '../stewards/review-rows.ts';

/** Two answers to one review, given independently. */
export type AnswerPair = readonly [ReviewVerdict, ReviewVerdict];

/** How often two stewards agree. */
export interface Agreement {
  readonly pairs: number;
  readonly agreed: number;
  /** Beyond chance, -1 to 1; absent where it is not defined: without pairs, or when everyone always says the same. */
  readonly kappa?: number;
}

const verdicts = ['same', 'different', 'cannot-tell'] as const satisfies readonly ReviewVerdict[];

/**
 * Agreement of two who are interchangeable: chance is taken from all answers together.
 *
 * @see Scott (1955), doi:10.1086/266577
 */
export function agreementOf(answers: readonly AnswerPair[]): Agreement {
  const pairs = answers.length;
  const agreed = answers.filter(([one, other]) => one === other).length;
  const all = answers.flat();
  const byChance = verdicts.reduce(
    (sum, verdict) => sum + (all.filter((answer) => answer === verdict).length / all.length) ** 2,
    0,
  );
  if (pairs === 0 || byChance === 1) return { pairs, agreed };
  return { pairs, agreed, kappa: (agreed / pairs - byChance) / (1 - byChance) };
}
