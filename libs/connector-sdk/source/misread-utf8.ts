// A UTF-8 lead byte of the letters used in Britain (C2..C5) or of typographic marks (E2), read as windows-1252, with what follows it:
// "Siôn" becomes "SiÃ´n". No name is written so.
const misread = /[ÂÃÄÅ][€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u0081\u008d\u008f\u0090\u009d\u00a0-\u00bf]|â€/;

/** Whether a text read as windows-1252 shows that it is UTF-8. windows-1252 has a letter for every byte, so no decoder would tell. */
export function looksLikeMisreadUtf8(text: string): boolean {
  return misread.test(text);
}
