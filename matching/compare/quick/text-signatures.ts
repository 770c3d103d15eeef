import { mostEditsOf } from '../is-faintly-alike.ts';

const longest = 31;
/** Numbers kept of each text: its letters, its length (0 for a text of which nothing can be told), its first four letters. */
export const signatureWidth = 3;

/** Letters of which names may differ that are faintly alike, by the length of the longer one. */
const mostEdits = Uint8Array.from({ length: longest + 1 }, (_, length) => mostEditsOf(length));

/** One bit for each letter that occurs, letters 32 apart sharing one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function beginningOf(text: string): number {
  let beginning = 0;
  for (let at = 0; at < 4 && at < text.length; at++) beginning |= (text.charCodeAt(at) & 255) << (8 * at);
  return beginning;
}

function bitsIn(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Writes what is kept of a text: enough to see of most pairs of texts that they are not alike. */
export function writeSignature(cells: Int32Array, at: number, text: string | undefined): void {
  if (text === undefined || text === '' || text.length > longest) return;
  cells[at] = lettersOf(text);
  cells[at + 1] = text.length;
  cells[at + 2] = beginningOf(text);
}

/** Whether the Jaro-Winkler similarity of two different texts may be so much. False is sure. @param least 0..1 @param own and @param other where their signatures stand */
export function mayBeAlike(cells: Int32Array, least: number, own: number, other: number): boolean {
  const ourLength = cells[own + 1] as number;
  const theirLength = cells[other + 1] as number;
  if (ourLength === 0 || theirLength === 0) return true;
  const ourLetters = cells[own] as number;
  const theirLetters = cells[other] as number;
  const matches = Math.min(
    ourLength - bitsIn(ourLetters & ~theirLetters),
    theirLength - bitsIn(theirLetters & ~ourLetters),
  );
  if (matches <= 0) return false;
  const jaro = (matches / ourLength + matches / theirLength + 1) / 3;
  // The first byte in which the beginnings differ stands at the lowest bits that do.
  const apart = (cells[own + 2] as number) ^ (cells[other + 2] as number);
  const prefix = apart === 0 ? 4 : (31 - Math.clz32(apart & -apart)) >> 3;
  return jaro + Math.min(prefix, ourLength, theirLength) * 0.1 * (1 - jaro) >= least - 1e-9;
}

/** Whether one letter more, less or another may turn one text into the other. False is sure. */
export function mayBeOneEditApart(cells: Int32Array, own: number, other: number): boolean {
  const ourLength = cells[own + 1] as number;
  const theirLength = cells[other + 1] as number;
  if (ourLength === 0 || theirLength === 0) return true;
  if (ourLength - theirLength > 1 || theirLength - ourLength > 1) return false;
  const ourLetters = cells[own] as number;
  const theirLetters = cells[other] as number;
  const ourOwn = ourLetters & ~theirLetters;
  const theirOwn = theirLetters & ~ourLetters;
  // Not more than one bit in either.
  return (ourOwn & (ourOwn - 1)) === 0 && (theirOwn & (theirOwn - 1)) === 0;
}

/** Whether two different texts may be faintly alike. False is sure. */
export function mayBeFaintlyAlike(cells: Int32Array, own: number, other: number): boolean {
  const ourLength = cells[own + 1] as number;
  const theirLength = cells[other + 1] as number;
  if (ourLength === 0 || theirLength === 0) return true;
  const most = mostEdits[ourLength > theirLength ? ourLength : theirLength] as number;
  const ourLetters = cells[own] as number;
  const theirLetters = cells[other] as number;
  if (ourLength - theirLength > most || theirLength - ourLength > most) return false;
  return bitsIn(ourLetters & ~theirLetters) <= most && bitsIn(theirLetters & ~ourLetters) <= most;
}
