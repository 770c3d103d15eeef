/** Characters that Windows-1252 has at 0x80 to 0x9f, where Latin-1 has controls. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const bitsOf = (letter: string): number => {
  const at = windows1252.indexOf(letter);
  return (at === -1 ? letter.charCodeAt(0) : at) & 0x3f;
};

/**
 * A letter's two bytes in UTF-8 taken for two letters. No name has a letter with a sign behind it; but LÍŠKA is a name, so that two letters
 * are only told where the first is Ã, which no letter of the kind follows.
 */
const taken = new RegExp(
  `Ã[\u0080-\u00bf${windows1252}]|[\u00c2-\u00df][\u0080-\u00bf${windows1252.replace(/\p{L}/gu, '')}]`,
  'g',
);

/** Text whose UTF-8 was once read as Windows-1252, put right: `SiÃ¢n` is `Siân`, `Oâ€™Neill` is `O’Neill`. */
export function mendEncoding(text: string): string {
  return text
    .replace(/â€[™˜]/g, '’')
    .replace(taken, (pair) => String.fromCharCode(((pair.charCodeAt(0) & 0x1f) << 6) | bitsOf(pair.charAt(1))));
}
