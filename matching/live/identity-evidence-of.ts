import type { TableComparer } from '../compare/table-comparer.ts';

/** Grade of identity evidence: A valid identifier and birth date agree, B strong demographics, C less. */
export type IdentityEvidence = 'A' | 'B' | 'C';

/** Levels of given names at which two people are called the same, and of birth dates at which they were born on one day but for a slip of the pen. */
const sameName = new Set([
  'exact',
  'other-name',
  'diminutive',
  'spelling-variant',
  'very-similar',
  'similar',
  'sounds-alike',
]);
const sameDay = new Set(['exact', 'exact-new-year', 'partial', 'day-and-month-swapped', 'one-edit']);

/**
 * Grades how well the two records compared last are known to be one person.
 *
 * @param matchWeight of the two, bits
 */
export function identityEvidenceOf(
  { comparisons, levels }: TableComparer,
  matchWeight: number,
  { link }: { readonly link: number },
): IdentityEvidence {
  const levelOf = (name: string): string => {
    const at = comparisons.findIndex((comparison) => comparison.name === name);
    return comparisons[at]?.levels[levels[at] ?? 0] ?? '';
  };
  const birthDate = levelOf('birthDate');
  const isNumberAgreed = comparisons.some(
    ({ name, levels: names }, at) => name.startsWith('identifier:') && names[levels[at] ?? 0] === 'agrees',
  );
  if (isNumberAgreed && birthDate === 'exact') return 'A';
  return sameName.has(levelOf('given')) && sameDay.has(birthDate) && matchWeight >= link ? 'B' : 'C';
}
