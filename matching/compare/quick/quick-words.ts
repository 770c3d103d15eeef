import { wordLevels } from '../compare-words.ts';
import { mayBeAlike, mayBeOneEditApart, signatureWidth, writeSignature } from './text-signatures.ts';

const different = wordLevels.indexOf('different');
/** From here on two places are similar. */
const leastAlike = 0.9;

/** What is kept of each value. Of several texts the values are asked. */
export function wordCells(values: readonly (readonly string[] | undefined)[]): Int32Array {
  const cells = new Int32Array(values.length * signatureWidth);
  for (const [code, texts] of values.entries())
    writeSignature(cells, code * signatureWidth, texts?.length === 1 ? texts[0] : undefined);
  return cells;
}

/** Sees that two places share too few letters to be alike: different. @returns -1 when the values must be asked */
export function quickWords(cells: Int32Array, ours: number, theirs: number): number {
  const own = ours * signatureWidth;
  const other = theirs * signatureWidth;
  return mayBeAlike(cells, leastAlike, own, other) || mayBeOneEditApart(cells, own, other) ? -1 : different;
}
