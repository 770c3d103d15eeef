import type { FamilyNames } from '../standardise/attribute-values.ts';
import type { StandardisedFamilyName, StandardisedRecord } from '../standardise/standardised-record.ts';
import { levelOf } from './comparison-levels.ts';
import { type Compared, notKnown } from './compared.ts';
import { isFaintlyAlike } from './is-faintly-alike.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';
import { jaroWinklerFrom } from './jaro-winkler-similarity.ts';
import { shareOne } from './share-one.ts';
import { asGivenOf, namesOfRecord, swappedNamesOf } from './swapped-names.ts';

const exact = levelOf('family', 'exact');
const otherName = levelOf('family', 'other-name');
const verySimilar = levelOf('family', 'very-similar');
const similar = levelOf('family', 'similar');
const soundsAlike = levelOf('family', 'sounds-alike');
const part = levelOf('family', 'part');
const swapped = levelOf('family', 'swapped');
const asGiven = levelOf('family', 'as-given');
const faintlyAlike = levelOf('family', 'faintly-alike');
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
  const similarity = jaroWinklerFrom(0.75, left.text, right.text);
  // One letter of a name of four is a quarter of it: Khan and Shan.
  const isOneEdit = left.text.length > 4 && right.text.length > 4 && isOneEditApart(left.text, right.text);
  if (similarity >= 0.94 || isOneEdit) return verySimilar;
  if (similarity >= 0.88) return similar;
  if (similarity >= 0.75 && shareOne(left.sounds, right.sounds)) return soundsAlike;
  return isFaintlyAlike(left.text, right.text) ? faintlyAlike : different;
}

/** Compares family names by themselves: each name of one side with each of the other (former and alias names as well), best level wins. */
export function compareFamilyNames(left: FamilyNames, right: FamilyNames): Compared {
  let best = different;
  let term = '';
  let otherTerm = '';
  for (const ours of left) {
    for (const theirs of right) {
      const level = levelOfNames(ours, theirs);
      if (level > best || level === different) continue;
      const agreed = level === part ? sharedPart(ours, theirs) : ours.text < theirs.text ? ours.text : theirs.text;
      // Of equal levels the term that orders first, so that sides may change places.
      if (level === best && agreed >= term) continue;
      best = level;
      term = agreed;
      otherTerm = ours.text < theirs.text ? theirs.text : ours.text;
    }
  }
  if (best >= faintlyAlike) return { level: best, term: '' };
  return { level: best, term, otherTerm: best === part ? term : otherTerm };
}

/** Compares family names of two records, and where they differ, with the given names of the other. */
export function compareFamily(left: StandardisedRecord, right: StandardisedRecord): Compared {
  if (left.family.length === 0 || right.family.length === 0) return notKnown;
  const compared = compareFamilyNames(left.family, right.family);
  if (compared.level < swapped) return compared;
  const crossed = swappedNamesOf(left, right);
  if (crossed) return { level: swapped, term: crossed.family };
  const agreed = asGivenOf(namesOfRecord(left), namesOfRecord(right));
  return agreed === '' ? compared : { level: asGiven, term: agreed };
}
