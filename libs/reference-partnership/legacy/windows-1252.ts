/** Where windows-1252 differs from Latin-1, for the letters that our names use. */
const special: Readonly<Record<string, number>> = {
  Š: 0x8a,
  š: 0x9a,
  Ž: 0x8e,
  ž: 0x9e,
  Œ: 0x8c,
  œ: 0x9c,
  Ÿ: 0x9f,
  '‘': 0x91,
  '’': 0x92,
  '–': 0x96,
};

/** The text in windows-1252; a letter that it lacks becomes a question mark, as old exports write it. */
export function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), (letter) => {
    const code = letter.codePointAt(0) ?? 0x3f;
    return special[letter] ?? (code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : 0x3f);
  });
}
