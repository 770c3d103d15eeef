import type { Compared } from './compared.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';
import { jaroWinklerFrom } from './jaro-winkler-similarity.ts';

/** Levels of places and other words, most specific first. */
export const wordLevels = ['not-known', 'exact', 'similar', 'different'] as const;
const [, exact, similar, different] = wordLevels.map((_, at) => at) as [number, number, number, number];

/** Compares places, best pair wins. */
export function compareWords(left: readonly string[], right: readonly string[]): Compared {
  let level = different;
  for (const ours of left) {
    if (right.includes(ours)) return { level: exact, term: ours };
    for (const theirs of right)
      if (ours.length > 3 && (isOneEditApart(ours, theirs) || jaroWinklerFrom(0.9, ours, theirs) > 0)) level = similar;
  }
  return { level, term: '' };
}

/** Levels of what is compared for equality alone. */
export const categoryLevels = ['not-known', 'exact', 'different'] as const;

/** Compares categories: equal or not. */
export function compareCategories(left: readonly string[], right: readonly string[]): Compared {
  const shared = left.find((ours) => right.includes(ours));
  return shared === undefined ? { level: 2, term: '' } : { level: 1, term: shared };
}
