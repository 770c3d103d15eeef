import doubleMetaphone from 'talisman/phonetics/double-metaphone.js';

/**
 * How a name sounds: the one or two codes of Philips' double metaphone, four characters at most.
 *
 * @param text folded, Latin letters; a name in another script has no code
 * @see Lawrence Philips, The Double Metaphone Search Algorithm, C/C++ Users Journal, June 2000
 */
export function soundsOf(text: string): readonly string[] {
  const [primary, secondary] = doubleMetaphone(text);
  if (primary === '') return [];
  return secondary === primary || secondary === '' ? [primary] : [primary, secondary];
}
