import { foldCharacters, nicknames, spellingGroups } from '#libs/reference-partnership';

/** A name without accents, case, blanks, hyphens and apostrophes: what is left to differ is a difference. */
export const foldedName = (name: string): string => foldCharacters(name, 'ascii-upper').replace(/[^A-Z0-9]/g, '');

/** Group numbers by folded name. */
function groupsBy(groups: Iterable<readonly string[]>): ReadonlyMap<string, ReadonlySet<number>> {
  const numbers = new Map<string, Set<number>>();
  let number = 0;
  for (const group of groups) {
    number++;
    for (const name of new Set(group.map(foldedName))) numbers.set(name, (numbers.get(name) ?? new Set()).add(number));
  }
  return numbers;
}

const nicknameGroups = groupsBy([...nicknames].map(([name, short]) => [name, ...short]));
const spellings = groupsBy(spellingGroups);

function shareGroup(groups: ReadonlyMap<string, ReadonlySet<number>>, left: string, right: string): boolean {
  const [own, other] = [groups.get(left), groups.get(right)];
  return own !== undefined && other !== undefined && [...own].some((number) => other.has(number));
}

/** Whether two different folded forenames are, by the open list, familiar forms of one name. */
export const areNicknames = (left: string, right: string): boolean => shareGroup(nicknameGroups, left, right);

/** Whether two different folded names are, by the open list, spellings of one name in another script. */
export const areSpellings = (left: string, right: string): boolean => shareGroup(spellings, left, right);

/** Whether a folded name is one of those that the open list spells in several ways. */
export const hasSpellings = (name: string): boolean => spellings.has(name);
