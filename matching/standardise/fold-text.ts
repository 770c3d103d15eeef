/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ə: 'a',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ɛ: 'e',
  ɔ: 'o',
};

/**
 * Text in lower case without accents, whatever its Unicode form: `Siân` -> `sian`, `Łukasz` -> `lukasz`, `Ọlá` -> `ola`.
 * Every kind of apostrophe becomes `'` and every kind of hyphen `-`; other scripts keep their letters.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþħıŋəɓɗƙɛɔ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[‘’‛ʻʼʽˈ´`′ʾʿ＇]/g, "'")
    .replace(/[‐‑‒–—―−－﹣_]/g, '-')
    .replace(/[^\p{L}\p{N}'\- ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
