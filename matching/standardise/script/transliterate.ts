import { arabicNames } from './arabic-names.ts';
import { indicConsonants, indicVowels, letterSpellings } from './letter-tables.ts';

const arabic = /[\u0600-\u06ff]+/g;
const arabicMarks = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const indic = /[\u0900-\u0d7f\u200c\u200d]+/g;
const virama = 0x4d;
const nukta = 0x3c;
const withNukta: ReadonlyMap<string, string> = new Map([
  ['k', 'q'],
  ['j', 'z'],
  ['ph', 'f'],
  ['d', 'r'],
  ['dh', 'rh'],
]);

/** The Arabic article before a name: English writes it or not. */
const article = /^ال(?=\p{L}{3})/u;

const withoutSeats = (word: string): string =>
  word
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[یى]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[هۃ]$/, 'ة');

const knownNames = new Map([...arabicNames].map(([written, spelling]) => [withoutSeats(written), spelling]));

function arabicWord(word: string): string {
  const plain = word.replace(arabicMarks, '');
  const seated = withoutSeats(plain);
  const known = knownNames.get(seated) ?? knownNames.get(seated.replace(article, ''));
  if (known !== undefined) return known;
  return Array.from(plain.replace(article, ''))
    .map((letter, at) => {
      // Behind a consonant the two semivowels are long vowels.
      if (letter === 'و' && at > 0) return 'u';
      if ((letter === 'ي' || letter === 'ی') && at > 0) return 'i';
      return letterSpellings.get(letter) ?? letter;
    })
    .join('');
}

interface Syllable {
  readonly spelling: string;
  /** A consonant whose own `a` was not written. */
  readonly ownVowel: boolean;
}

function indicWord(word: string): string {
  const syllables: Syllable[] = [];
  for (const sign of word) {
    const code = sign.charCodeAt(0);
    const place = code & 0x7f;
    const last = syllables.at(-1);
    const consonant = indicConsonants.get(place);
    const vowel = indicVowels.get(place);
    if (code === 0x200c || code === 0x200d) continue;
    if (code === 0x0a70 || place === 0x02 || place === 0x01) syllables.push({ spelling: 'n', ownVowel: false });
    else if (consonant !== undefined && place >= 0x15) syllables.push({ spelling: consonant, ownVowel: true });
    else if (place === nukta && last)
      syllables.splice(-1, 1, { ...last, spelling: withNukta.get(last.spelling) ?? last.spelling });
    else if (place === virama && last) syllables.splice(-1, 1, { ...last, ownVowel: false });
    else if (vowel !== undefined) {
      if (place >= 0x3e && last) syllables.splice(-1, 1, { ...last, ownVowel: false });
      syllables.push({ spelling: vowel, ownVowel: false });
    } else if (/\p{L}|\p{Nd}/u.test(sign)) syllables.push({ spelling: sign, ownVowel: false });
  }
  // At the end of a word, the vowel of a lone consonant is not spoken: राम is Ram.
  return syllables
    .map(({ spelling, ownVowel }, at) =>
      ownVowel && (at < syllables.length - 1 || at === 0) ? `${spelling}a` : spelling,
    )
    .join('');
}

/** Greek pairs of letters with one sound; `μπ` and `ντ` are b and d at the beginning of a word. */
function greekPairs(text: string): string {
  return text
    .replace(/(?<!\p{L})μπ/gu, 'b')
    .replace(/(?<!\p{L})ντ/gu, 'd')
    .replace(/μπ/g, 'mp')
    .replace(/γγ/g, 'ng')
    .replace(/ου/g, 'ou')
    .replace(/([αεη])υ/g, '$1v');
}

/**
 * Text with Latin letters for those of other scripts: Cyrillic, Greek, Arabic, Hebrew and the scripts of South Asia. Letters of further
 * scripts stay. Marks go.
 *
 * @param text lower case, in Unicode's compatibility form (NFKC)
 */
export function transliterate(text: string): string {
  const plain = text
    .replace(arabic, arabicWord)
    .replace(indic, indicWord)
    .replace(/[иы]й(?!\p{L})|й/gu, 'y')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return greekPairs(plain).replace(/[^\p{ASCII}]/gu, (letter) => letterSpellings.get(letter) ?? letter);
}
