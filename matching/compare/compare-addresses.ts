import type { StandardisedAddress } from '../standardise/attribute-values.ts';
import type { Compared } from './compared.ts';
import { jaroWinklerFrom } from './jaro-winkler-similarity.ts';

/** Levels of addresses without their postal code, most specific first. */
export const addressLevels = [
  'not-known',
  'exact',
  'similar',
  'same-building',
  'same-street',
  'similar-street',
  'same-number',
  'different',
] as const;
const [, exact, similar, sameBuilding, sameStreet, similarStreet, sameNumber, different] = addressLevels.map(
  (_, at) => at,
) as [number, number, number, number, number, number, number, number];

/** Words of a street that are written alike: most words of the shorter one are in the longer, or the whole is. */
function areAlike(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  if (jaroWinklerFrom(0.9, left, right) > 0) return true;
  const [fewer, more] = [left.split(' '), right.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]];
  const found = fewer.filter((word) =>
    more.some((other) => other === word || (word.length > 3 && jaroWinklerFrom(0.92, word, other) > 0)),
  );
  return found.length > 0 && found.length * 3 >= fewer.length * 2;
}

/** Whether the numbers agree; of several one in common is enough. */
function shareNumber(left: string, right: string): boolean {
  if (left === right) return left !== '';
  if (left === '' || right === '') return false;
  const theirs = right.split(' ');
  return left.split(' ').some((number) => theirs.includes(number));
}

/** Whether both tell a flat and its house, and the two are not the same. */
function areOtherFlats(left: string, right: string): boolean {
  return left !== right && left.includes(' ') && right.includes(' ');
}

function levelOf(left: StandardisedAddress, right: StandardisedAddress): number {
  const isSameNumber = left.numbers === right.numbers || shareNumber(left.numbers, right.numbers);
  if (left.words === right.words && left.words !== '' && !isSameNumber) return sameStreet;
  const isAlike = left.words === right.words ? left.words !== '' : areAlike(left.words, right.words);
  if (isAlike && isSameNumber && areOtherFlats(left.numbers, right.numbers)) return sameBuilding;
  if (isAlike && left.words === right.words) return exact;
  if (isAlike) return isSameNumber ? similar : similarStreet;
  return isSameNumber && left.numbers !== '' ? sameNumber : different;
}

/** Compares addresses without their postal codes, former ones included, best pair wins. */
export function compareAddresses(
  left: readonly StandardisedAddress[],
  right: readonly StandardisedAddress[],
): Compared {
  let level = different;
  for (const ours of left) for (const theirs of right) level = Math.min(level, levelOf(ours, theirs));
  return { level, term: '' };
}
