import { foldText } from './fold-text.ts';
import { evenOutIrish } from './names/even-out-family-name.ts';
import {
  dropped,
  droppedInGiven,
  joined,
  joinedInGiven,
  namesLikePlaceholders,
  newborn,
  placeholders,
  titles,
  titlesInFront,
} from './names/vocabulary.ts';

/** Particles joined to the word behind them; articles between the two go (Abd al-Rahman). */
function joinParticles(words: readonly string[], particles: ReadonlySet<string>): readonly string[] {
  const out: string[] = [];
  let pending = '';
  for (const [at, word] of words.entries()) {
    const isLast = at === words.length - 1;
    if (!isLast && particles.has(word)) pending += word;
    else if (!isLast && pending !== '' && dropped.has(word)) continue;
    else {
      out.push(pending + word);
      pending = '';
    }
  }
  return out;
}

/** Words of letters, without titles and placeholders; `1st` is no word. */
function lettersOf(folded: string): readonly string[] {
  const words = folded
    .replace(/'/g, '')
    .split(/[ -]/)
    .map((word) => (/^\d+(?:st|nd|rd|th)$/.test(word) ? '' : word.replace(/[^\p{L}]/gu, '')))
    .filter((word) => word !== '' && !titles.has(word) && !placeholders.has(word));
  const first = words.findIndex((word, at) => at === words.length - 1 || !titlesInFront.has(word));
  return words.slice(Math.max(0, first)).filter((word, at) => at === 0 || word !== 'sr');
}

const isSpecial = (word: string): boolean => titles.has(word) || placeholders.has(word) || newborn.has(word);

const squeezed = (folded: string): string => folded.replace(/[^\p{L}]/gu, '');

/** "B/O Sarah" and "Baby of Sarah" tell the mother's name. */
const babyOf = /^\s*(?:b\s*\/\s*o\b|(?:baby|infant|child)\s+of\b)/i;

/**
 * The words of a given name that tell people apart: folded, without titles, placeholders ("Unknown", "Baby of ..."), articles and apostrophes;
 * particles joined (`Abd al-Rahman` -> `abdrahman`).
 *
 * @param text one given name, or several in one field
 * @returns empty when nothing tells
 */
export function givenWordsOf(text: string): readonly string[] {
  const folded = foldText(text);
  if (/^[a-z]+$/.test(folded)) return isSpecial(folded) && !namesLikePlaceholders.has(text) ? [] : [folded];
  if (babyOf.test(text) || placeholders.has(squeezed(folded)) || newborn.has(squeezed(folded))) return [];
  const words = lettersOf(folded);
  if (newborn.has(words[0] ?? '')) return withoutNewborn(words);
  return joinParticles(words, joinedInGiven).filter((word, at) => at === 0 || !droppedInGiven.has(word));
}

/** "Baby Jane" has a name; "Twin One", "Baby of Sarah" and "Baby Girl A" have none. */
function withoutNewborn(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !newborn.has(word));
  return rest.some((word) => /^(?:of|one|two|three|i|a|b|c)$/.test(word)) ? [] : rest;
}

/**
 * The words of a family name that tell people apart: folded, without titles, placeholders, articles and apostrophes; particles joined
 * (`O'Neill`, `O Neill` -> `oneill`), Irish women's forms as men's.
 *
 * @param text one family name
 * @returns empty when nothing tells
 */
export function familyWordsOf(text: string): readonly string[] {
  const folded = foldText(text);
  if (/^[a-z]+$/.test(folded))
    return (isSpecial(folded) && !namesLikePlaceholders.has(text)) || folded === 'of' ? [] : [folded];
  if (placeholders.has(squeezed(folded)) || newborn.has(squeezed(folded))) return [];
  const words = evenOutIrish(lettersOf(folded)).map((word) => (word === 'saint' ? 'st' : word));
  const told = joinParticles(words, joined).filter((word) => !newborn.has(word));
  const kept = told.filter((word) => !dropped.has(word));
  return kept.length === 0 ? told : kept;
}
