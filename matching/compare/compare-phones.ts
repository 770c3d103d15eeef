import type { Compared } from './compared.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';

/** Levels of telephone numbers, most specific first. */
export const phoneLevels = ['not-known', 'exact', 'similar', 'different'] as const;

/** Compares telephone numbers, best pair wins. */
export function comparePhones(left: readonly string[], right: readonly string[]): Compared {
  let level = 3;
  for (const ours of left) {
    if (right.includes(ours)) return { level: 1, term: '' };
    for (const theirs of right) if (isOneEditApart(ours, theirs)) level = 2;
  }
  return { level, term: '' };
}
