import type { PersonName } from '#schemas';
import { foldText } from './fold-text.ts';
import { familyWordsOf } from './name-words-of.ts';
import { evenOutFamilyName } from './names/even-out-family-name.ts';
import { leftOutByMany } from './names/vocabulary.ts';
import { soundsOf } from './sounds-of.ts';
import type { NameUse, StandardisedFamilyName } from './standardised-record.ts';

/** Halves of a double-barrelled name; of `van Dyke`, what is left without its particles. */
function partsOf(text: string, words: readonly string[]): readonly string[] {
  if (words.length > 1) return words.filter((part) => part.length > 1);
  if (!/[ -]/.test(text)) return [];
  const bare = foldText(text)
    .split(/[ -]/)
    .filter((word, at, all) => at === all.length - 1 || !leftOutByMany.has(word))
    .join('');
  return bare.length > 1 && bare !== words[0] && words[0]?.endsWith(bare) === true ? [bare] : [];
}

/** A family name with its derived values; undefined when it tells nothing. */
export function toFamilyName(written: string, use: NameUse): StandardisedFamilyName | undefined {
  const words = familyWordsOf(written).map(evenOutFamilyName);
  if (words.length === 0) return undefined;
  const text = words.join('');
  return { text, use, sounds: soundsOf(text), parts: partsOf(written, words) };
}

/** Family names of all the names a record holds, distinct, the official one first. */
export function standardiseFamilyNames(names: readonly PersonName[]): readonly StandardisedFamilyName[] {
  const family: StandardisedFamilyName[] = [];
  for (const name of names) {
    const standardised = toFamilyName(name.family, name.use === 'official' ? 'main' : 'other');
    if (standardised && !family.some((other) => other.text === standardised.text)) family.push(standardised);
  }
  return family;
}
