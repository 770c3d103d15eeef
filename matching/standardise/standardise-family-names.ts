import type { PersonName } from '#schemas';
import { nameWordsOf } from './name-words-of.ts';
import { soundsOf } from './sounds-of.ts';
import type { NameUse, StandardisedFamilyName } from './standardised-record.ts';

/** Slavic family names follow the bearer's sex: Kowalska is Kowalski, Petrova is Petrov. */
const feminine: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3}[sc])ka$/, 'ki'],
  [/(?<=[a-z]{3}dz)ka$/, 'ki'],
  [/(?<=[a-z]{3}[oe]v)a$/, ''],
];

function evenOut(word: string): string {
  for (const [ending, masculine] of feminine) if (ending.test(word)) return word.replace(ending, masculine);
  return word;
}

/** A family name with its derived values. */
export function toFamilyName(words: readonly string[], use: NameUse): StandardisedFamilyName {
  const even = words.map(evenOut);
  const text = even.join('');
  return { text, use, sounds: soundsOf(text), parts: even.length > 1 ? even.filter((part) => part.length > 1) : [] };
}

/** Family names of all the names a record holds, distinct, the official one first. */
export function standardiseFamilyNames(names: readonly PersonName[]): readonly StandardisedFamilyName[] {
  const family: StandardisedFamilyName[] = [];
  for (const name of names) {
    const words = nameWordsOf(name.family);
    if (words.length === 0) continue;
    const standardised = toFamilyName(words, name.use === 'official' ? 'main' : 'other');
    if (!family.some((other) => other.text === standardised.text)) family.push(standardised);
  }
  return family;
}
