import { publicNicknames } from './public-nicknames.ts';

const known = new Map<string, Set<string>>();
for (const group of publicNicknames.trim().split(/,\s*/)) {
  const [name = '', ...nicknames] = group.split(/\s+/);
  for (const nickname of nicknames) {
    known.set(name, (known.get(name) ?? new Set()).add(nickname));
    known.set(nickname, (known.get(nickname) ?? new Set()).add(name));
  }
}

/**
 * Whether one given name is a nickname of the other by the public list, either way round. Unlike full forms it does not hold between two nicknames of one
 * name: Honey and Norry may both be Honora.
 *
 * @param left and @param right folded
 */
export const isNickname = (left: string, right: string): boolean => known.get(left)?.has(right) ?? false;

/** All names of which this is a nickname, or which are its nicknames. @param name folded */
export const nicknamesOf = (name: string): readonly string[] => [...(known.get(name) ?? [])];
