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

const questionMark = 0x3f;

/** The text in windows-1252; a letter that it lacks becomes a question mark, as old exports write it. */
export function toWindows1252(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 || (code >= 0xa0 && code < 0x100)) bytes[length++] = code;
    else {
      bytes[length++] = special[text.charAt(at)] ?? questionMark;
      // Two halves of one letter.
      if (code >= 0xd800 && code < 0xdc00) at++;
    }
  }
  return length === text.length ? bytes : bytes.slice(0, length);
}
