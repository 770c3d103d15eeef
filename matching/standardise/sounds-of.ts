import doubleMetaphone from 'talisman/phonetics/double-metaphone.js';

/** Names repeat: most of a million records share some ten thousand. Beyond this many the memory starts anew. */
const mostRemembered = 20_000;
const remembered = new Map<string, readonly string[]>();

function work(text: string): readonly string[] {
  const [primary, secondary] = doubleMetaphone(text);
  if (primary === '') return [];
  return secondary === primary || secondary === '' ? [primary] : [primary, secondary];
}

/**
 * How a name sounds: the one or two codes of Philips' double metaphone, four characters at most.
 *
 * @param text folded, Latin letters; a name in another script has no code
 * @see Lawrence Philips, The Double Metaphone Search Algorithm, C/C++ Users Journal, June 2000
 */
export function soundsOf(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  const codes = work(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, codes);
  return codes;
}
