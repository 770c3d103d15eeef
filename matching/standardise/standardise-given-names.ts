import type { PersonName } from '#schemas';
import { isListedGivenName } from './is-listed-given-name.ts';
import { fullFormsOf, mainSpellingsOf } from './name-roots-of.ts';
import { givenWordsOf } from './name-words-of.ts';
import { soundsOf } from './sounds-of.ts';
import type { NameUse, StandardisedGivenName } from './standardised-record.ts';

/**
 * First names that many bear as a mark of honour before the name they are called by: the next name is tried as a first name too.
 * Source: A Guide to Names and Naming Practices, Financial and banking sector edition, UK 2006.
 */
const honorific = new Set(
  'mohammed mohammad muhammad muhammed mohamed mohamad mohamud mohd md muhammod syed sayed sayyid sheikh shaikh maulana haji nana'.split(
    ' ',
  ),
);

/** Gujarati names carry "brother" or "sister" as respect: Rameshbhai, Hansaben. Where the rest is a name, it is the name. */
function withoutRespect(word: string): string {
  const name = /(?:bhai|ben|bhen)$/.test(word) ? /^([a-z]{4,})(?:bhai|ben|bhen)$/.exec(word)?.[1] : undefined;
  return name !== undefined && isListedGivenName(name) && !isListedGivenName(word) ? name : word;
}

/** A given name with its derived values. */
export function toGivenName(text: string, use: NameUse): StandardisedGivenName {
  const isInitial = text.length === 1;
  return {
    text,
    use,
    sounds: isInitial ? [] : soundsOf(text),
    fullForms: isInitial ? [] : fullFormsOf(text),
    spellings: isInitial ? [] : mainSpellingsOf(text),
    isListed: isListedGivenName(text),
  };
}

function distinct(names: readonly StandardisedGivenName[]): readonly StandardisedGivenName[] {
  if (names.length < 2) return names;
  return names.filter((name, at) => names.findIndex((other) => other.text === name.text) === at);
}

/** First and further given names of all the names a record holds, the official name first. */
export function standardiseGivenNames(names: readonly PersonName[]): {
  given: readonly StandardisedGivenName[];
  middle: readonly StandardisedGivenName[];
} {
  const given: StandardisedGivenName[] = [];
  const middle: StandardisedGivenName[] = [];
  for (const name of names) {
    const use: NameUse = name.use === 'official' ? 'main' : 'other';
    // "Mary-Jane" in one field and "Mary", "Jane" in two are the same: words count, not fields.
    const words = name.given.flatMap(givenWordsOf).map(withoutRespect);
    const [first, second, ...rest] = words;
    if (first === undefined) continue;
    given.push(toGivenName(first, use));
    if (second === undefined) continue;
    // Mohammed Bilal is called Bilal, J. Robert is called Robert.
    if ((honorific.has(first) || first.length === 1) && second.length > 1) given.push(toGivenName(second, 'other'));
    // "Mary Jane" beside "Maryjane".
    if (name.given.some((field) => /\p{L}-\p{L}/u.test(field))) given.push(toGivenName(first + second, 'other'));
    middle.push(...[second, ...rest].map((word) => toGivenName(word, use)));
  }
  return { given: distinct(given), middle: distinct(middle) };
}
