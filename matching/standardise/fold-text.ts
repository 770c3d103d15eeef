import { mendEncoding } from './script/mend-encoding.ts';
import { toAsciiDigits } from './script/to-ascii-digits.ts';
import { transliterate } from './script/transliterate.ts';

/**
 * Text in lower case without accents and in Latin letters, whatever its Unicode form: `Siân` -> `sian`, `Łukasz` -> `lukasz`,
 * `Юлия` -> `yuliya`. Every kind of apostrophe becomes `'` and every kind of hyphen `-`; what is neither letter nor digit becomes a
 * blank. Letters of scripts that `transliterate` does not know stay.
 */
export function foldText(text: string): string {
  // Most names by far.
  if (/^[a-z]*$/.test(text)) return text;
  const lower = /^\p{ASCII}*$/u.test(text) ? text.toLowerCase() : foldLetters(text);
  return /^[a-z]*$/.test(lower)
    ? lower
    : lower
        .replace(/[^\p{L}\p{N}'\- ]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
}

function foldLetters(text: string): string {
  // Marks that nobody sees, of a break or of how letters join, are no blanks.
  const seen = mendEncoding(text).replace(/\p{Cf}/gu, '');
  // Lower case may bring back what the compatibility form had done away with: letters of mathematics have no lower case of their own.
  return transliterate(toAsciiDigits(seen.normalize('NFKC').toLowerCase().normalize('NFKC')))
    .toLowerCase()
    .replace(/[‘’‛ʻʼʽˈ´`′ʾʿ＇]/g, "'")
    .replace(/[‐‑‒–—―−－﹣_]/g, '-');
}
