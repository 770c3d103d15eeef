import type { StandardisedFamilyName, StandardisedRecord } from '../standardise/standardised-record.ts';
import { levelOf } from './comparison-levels.ts';
import { type Compared, notKnown } from './compared.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';
import { jaroWinklerSimilarity } from './jaro-winkler-similarity.ts';
import { shareOne } from './share-one.ts';
import { swappedNamesOf } from './swapped-names.ts';

const exact = levelOf('family', 'exact');
const otherName = levelOf('family', 'other-name');
const verySimilar = levelOf('family', 'very-similar');
const similar = levelOf('family', 'similar');
const soundsAlike = levelOf('family', 'sounds-alike');
const part = levelOf('family', 'part');
const swapped = levelOf('family', 'swapped');
const asGiven = levelOf('family', 'as-given');
const different = levelOf('family', 'different');

function sharedPart(left: StandardisedFamilyName, right: StandardisedFamilyName): string {
  if (right.parts.includes(left.text)) return left.text;
  if (left.parts.includes(right.text)) return right.text;
  return left.parts.find((half) => right.parts.includes(half)) ?? '';
}

/** Level of two family names, by themselves. */
function levelOfNames(left: StandardisedFamilyName, right: StandardisedFamilyName): number {
  if (left.text === right.text) return left.use === 'main' && right.use === 'main' ? exact : otherName;
  if (sharedPart(left, right) !== '') return part;
  const similarity = jaroWinklerSimilarity(left.text, right.text);
  // One letter of a name of four is a quarter of it: Khan and Shan.
  const isOneEdit = left.text.length > 4 && right.text.length > 4 && isOneEditApart(left.text, right.text);
  if (similarity >= 0.94 || isOneEdit) return verySimilar;
  if (similarity >= 0.88) return similar;
  return similarity >= 0.75 && shareOne(left.sounds, right.sounds) ? soundsAlike : different;
}

/** A family name on one side that is a given name of the other: Kaur and Singh as last given name, one-word names in either field. */
function amongGiven(left: StandardisedRecord, right: StandardisedRecord): string {
  for (const { text } of left.family)
    if (right.given.some((name) => name.text === text) || right.middle.some((name) => name.text === text)) return text;
  return '';
}

/** Compares family names: each name of one side with each of the other (former and alias names as well), best level wins. */
export function compareFamily(left: StandardisedRecord, right: StandardisedRecord): Compared {
  if (left.family.length === 0 || right.family.length === 0) return notKnown;
  let best = different;
  let term = '';
  for (const ours of left.family) {
    for (const theirs of right.family) {
      const level = levelOfNames(ours, theirs);
      if (level > best || level === different) continue;
      const agreed = level === part ? sharedPart(ours, theirs) : ours.text < theirs.text ? ours.text : theirs.text;
      // Of equal levels the term that orders first, so that sides may change places.
      if (level === best && agreed >= term) continue;
      best = level;
      term = agreed;
    }
  }
  if (best < swapped) return { level: best, term };
  const crossed = swappedNamesOf(left, right);
  if (crossed) return { level: swapped, term: crossed.family };
  const [first, second] = [amongGiven(left, right), amongGiven(right, left)].sort();
  const agreed = first || second || '';
  return agreed === '' ? { level: different, term: '' } : { level: asGiven, term: agreed };
}
