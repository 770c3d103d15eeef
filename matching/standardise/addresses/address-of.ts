import type { StandardisedAddress } from '../attribute-values.ts';
import { foldText } from '../fold-text.ts';
import { standardisePostcode } from '../standardise-postcode.ts';
import { addressWords, nowhere, streetTypes, unitWords } from './vocabulary.ts';

const isStreetType = (word: string): boolean => word === 'street' || streetTypes.has(word) || wholeTypes.has(word);
const wholeTypes = new Set(streetTypes.values());

/** `st` behind a name is a street, unless the kind of street is told behind it: High St, St Marys Rd, Upper St Johns Rd. */
function saintOrStreet(words: readonly string[], at: number): string {
  const behindName = words.slice(0, at).some((word) => !/\d/.test(word) && !unitWords.has(word));
  return behindName && !words.slice(at + 1).some(isStreetType) ? 'street' : 'saint';
}

function writtenOut(words: readonly string[]): readonly string[] {
  return words.map((word, at) => {
    if (word === 'st') return saintOrStreet(words, at);
    // A kind of street stands behind a name: Close, Park and Green may begin one.
    return (at > 0 ? streetTypes.get(word) : undefined) ?? addressWords.get(word) ?? word;
  });
}

/** Words of one line, without what is no part of the place: care of whom, a postcode, apostrophes. */
function wordsOfLine(line: string): readonly string[] {
  const folded = foldText(line.replace(/\bp\.?\s*o\.?\s*box\b/i, 'po box').replace(/\bc\/o\b/i, 'care of'));
  if (nowhere.test(folded)) return [];
  const words = folded
    .replace(/^care of [^\d]*/, '')
    .replace(/'/g, '')
    .split(/[ -]/);
  const last = words.slice(-2).join('');
  if (/\d[a-z]{2}$/.test(last) && standardisePostcode(last)?.postcode) words.splice(-2);
  return writtenOut(words.filter((word) => word !== '' && !/^(?:x+|nan|null)$/.test(word)));
}

/** A letter that is a flat's: `flat a`, `12 a`. */
const isLetterOfNumber = (words: readonly string[], at: number): boolean =>
  /^[a-z]$/.test(words[at] ?? '') && (unitWords.has(words[at - 1] ?? '') || /^\d+$/.test(words[at - 1] ?? ''));

/**
 * One address made comparable: its numbers apart from its words, abbreviations written out, `Flat 2, 12 High St` like `2/12 High Street`.
 *
 * @param lines in their order; commas divide a line further
 * @returns undefined when it places nobody, such as "no fixed abode"
 */
export function addressOf(lines: readonly string[], isFormer: boolean): StandardisedAddress | undefined {
  const numbers: string[] = [];
  const rest: string[] = [];
  for (const line of lines.flatMap((text) => text.split(/[,;\n]|\\n/))) {
    const words = wordsOfLine(line);
    for (const [at, word] of words.entries()) {
      if (/^\d/.test(word)) numbers.push(word.replace(/^0+(?=\d)/, ''));
      else if (isLetterOfNumber(words, at)) {
        if (unitWords.has(words[at - 1] ?? '')) numbers.push(word);
        else numbers.push(`${numbers.pop() ?? ''}${word}`);
      } else if (!(unitWords.has(word) && (word !== 'house' || at === 0))) rest.push(word);
    }
  }
  return numbers.length + rest.length === 0
    ? undefined
    : { numbers: numbers.join(' '), words: rest.join(' '), isFormer };
}
