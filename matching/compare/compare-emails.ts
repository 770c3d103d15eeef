import type { Compared } from './compared.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';
import { jaroWinklerFrom } from './jaro-winkler-similarity.ts';

/** Levels of e-mail addresses, most specific first. The part before the sign `@` is the person's own. */
export const emailLevels = ['not-known', 'exact', 'same-name', 'similar', 'similar-name', 'different'] as const;
const [, exact, sameName, similar, similarName, different] = emailLevels.map((_, at) => at) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

function levelOf(left: string, right: string): number {
  if (left === right) return exact;
  const [ourName = '', ourHost = ''] = left.split('@');
  const [theirName = '', theirHost = ''] = right.split('@');
  if (ourName === theirName) return sameName;
  if (isOneEditApart(left, right)) return similar;
  if (jaroWinklerFrom(0.9, ourName, theirName) === 0) return different;
  return ourHost === theirHost ? similar : similarName;
}

/** Compares e-mail addresses, best pair wins. */
export function compareEmails(left: readonly string[], right: readonly string[]): Compared {
  let level = different;
  let term = '';
  for (const ours of left)
    for (const theirs of right) {
      const found = levelOf(ours, theirs);
      if (found >= level) continue;
      level = found;
      term = found === exact ? ours : '';
    }
  return { level, term };
}
