import type { GivenNames } from '../standardise/attribute-values.ts';
import { isNickname } from '../standardise/is-nickname.ts';
import type { StandardisedGivenName, StandardisedRecord } from '../standardise/standardised-record.ts';
import { levelOf } from './comparison-levels.ts';
import { type Compared, notKnown } from './compared.ts';
import { isFaintlyAlike } from './is-faintly-alike.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';
import { jaroWinklerFrom } from './jaro-winkler-similarity.ts';
import { shareOne } from './share-one.ts';
import { swappedNamesOf } from './swapped-names.ts';

const exact = levelOf('given', 'exact');
const otherName = levelOf('given', 'other-name');
const diminutive = levelOf('given', 'diminutive');
const spellingVariant = levelOf('given', 'spelling-variant');
const verySimilar = levelOf('given', 'very-similar');
const similar = levelOf('given', 'similar');
const soundsAlike = levelOf('given', 'sounds-alike');
const middleName = levelOf('given', 'middle-name');
const initial = levelOf('given', 'initial');
const swapped = levelOf('given', 'swapped');
const faintlyAlike = levelOf('given', 'faintly-alike');
const anotherListed = levelOf('given', 'another-listed-name');
const different = levelOf('given', 'different');

/** Level of two first names, by themselves. */
function levelOfNames(left: StandardisedGivenName, right: StandardisedGivenName): number {
  if (left.text === right.text) {
    if (left.text.length === 1) return initial;
    return left.use === 'main' && right.use === 'main' ? exact : otherName;
  }
  if (left.text.length === 1 || right.text.length === 1) return left.text[0] === right.text[0] ? initial : different;
  if (shareOne(left.fullForms, right.fullForms) || isNickname(left.text, right.text)) return diminutive;
  if (shareOne(left.spellings, right.spellings)) return spellingVariant;
  const similarity = jaroWinklerFrom(0.8, left.text, right.text);
  const isAlike = similarity >= 0.8 || shareOne(left.sounds, right.sounds);
  // Amina and Amira differ by a letter, but are two names: twins are called so.
  if (left.isListed && right.isListed) return isAlike ? anotherListed : different;
  if (similarity >= 0.92 || isOneEditApart(left.text, right.text)) return verySimilar;
  if (similarity >= 0.86) return similar;
  if (isAlike && shareOne(left.sounds, right.sounds)) return soundsAlike;
  return isFaintlyAlike(left.text, right.text) ? faintlyAlike : different;
}

function isAmong(names: readonly StandardisedGivenName[], others: readonly StandardisedGivenName[]): string {
  for (const name of names) {
    if (name.text.length === 1) continue;
    for (const other of others) if (other.text === name.text) return name.text;
  }
  return '';
}

/** Compares given names by themselves: each first name of one side with each of the other, best level wins; then middle names. */
export function compareGivenNames(left: GivenNames, right: GivenNames): Compared {
  let best = different;
  let term = '';
  let otherTerm = '';
  for (const ours of left.first) {
    for (const theirs of right.first) {
      const level = levelOfNames(ours, theirs);
      if (level > best || level === different) continue;
      const agreed = ours.text < theirs.text ? ours.text : theirs.text;
      // Of equal levels the term that orders first, so that sides may change places.
      if (level === best && agreed >= term) continue;
      best = level;
      term = agreed;
      otherTerm = ours.text < theirs.text ? theirs.text : ours.text;
    }
  }
  if (best <= soundsAlike) return { level: best, term, otherTerm };
  const [first, second] = [isAmong(left.first, right.middle), isAmong(right.first, left.middle)];
  // Of two the term that orders first.
  const middle = first === '' || (second !== '' && second < first) ? second : first;
  if (middle !== '') return { level: middleName, term: middle };
  return { level: best, term: best === initial ? term : '' };
}

/** Compares given names of two records, and where they differ, with the family names of the other. */
export function compareGiven(left: StandardisedRecord, right: StandardisedRecord): Compared {
  if (left.given.length === 0 || right.given.length === 0) return notKnown;
  const compared = compareGivenNames(
    { first: left.given, middle: left.middle },
    { first: right.given, middle: right.middle },
  );
  if (compared.level <= initial) return compared;
  const crossed = swappedNamesOf(left, right);
  return crossed ? { level: swapped, term: crossed.given } : compared;
}
