import type { Compared } from './compared.ts';

/** Levels of ages, most specific first: ages are said in different years and guessed. */
export const ageLevels = ['not-known', 'exact', 'one-year', 'near', 'different'] as const;

/** Compares ages in whole years. */
export function compareAges(left: number, right: number): Compared {
  const years = Math.abs(left - right);
  return { level: years === 0 ? 1 : years === 1 ? 2 : years <= 3 ? 3 : 4, term: '' };
}
