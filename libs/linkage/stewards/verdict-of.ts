import type { Opinion, ReviewVerdict } from './review-rows.ts';

/**
 * What the opinions of several stewards come to.
 *
 * @param needed how many have to agree
 * @returns undefined while nothing is decided; `cannot-tell` when as many have answered as there are answers, and no two agree
 */
export function verdictOf(opinions: readonly Opinion[], needed: 1 | 2): ReviewVerdict | undefined {
  const answers = opinions.map(({ answer }) => answer).filter((answer) => answer !== 'know-person');
  const agreed = verdicts.find((verdict) => answers.filter((answer) => answer === verdict).length >= needed);
  return agreed ?? (answers.length >= verdicts.length ? 'cannot-tell' : undefined);
}

const verdicts = ['same', 'different', 'cannot-tell'] as const satisfies readonly ReviewVerdict[];
