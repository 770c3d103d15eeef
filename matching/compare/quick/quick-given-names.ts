import { textHash } from '../../block/text-hash.ts';
import type { GivenNames } from '../../standardise/attribute-values.ts';
import { nicknamesOf } from '../../standardise/is-nickname.ts';
import { levelOf } from '../comparison-levels.ts';
import { mayBeAlike, mayBeFaintlyAlike, mayBeOneEditApart, signatureWidth, writeSignature } from './text-signatures.ts';

const [faintlyAlike, different] = [levelOf('given', 'faintly-alike'), levelOf('given', 'different')];
/** From here on two names are similar or, listed, another name. */
const leastAlike = 0.8;
/** Behind the signature: bits of the forms of the name (two), its sounds, its own text (two), its nicknames (two), the middle names. */
const [forms, otherForms, sounds, text, otherText, nicknames, otherNicknames, middle] = [3, 4, 5, 6, 7, 8, 9, 10];
/** Numbers kept of each value. */
export const givenNameWidth = signatureWidth + 8;

const bitsOf = (texts: readonly string[], shift = 0): number =>
  texts.reduce((bits, one) => bits | (1 << ((textHash(one) >>> shift) & 31)), 0);

/** What is kept of each value. Of several first names, or of an initial, the values are asked. */
export function givenNameCells(values: readonly (GivenNames | undefined)[]): Int32Array {
  const cells = new Int32Array(values.length * givenNameWidth);
  for (const [code, value] of values.entries()) {
    const [name, ...others] = value?.first ?? [];
    if (!name || others.length > 0 || name.text.length < 2) continue;
    const at = code * givenNameWidth;
    const all = [name.text, ...name.fullForms, ...name.spellings];
    writeSignature(cells, at, name.text);
    cells[at + forms] = bitsOf(all);
    cells[at + otherForms] = bitsOf(all, 8);
    cells[at + sounds] = bitsOf(name.sounds);
    cells[at + text] = bitsOf([name.text]);
    cells[at + otherText] = bitsOf([name.text], 8);
    cells[at + nicknames] = bitsOf(nicknamesOf(name.text));
    cells[at + otherNicknames] = bitsOf(nicknamesOf(name.text), 8);
    cells[at + middle] = bitsOf(value?.middle.map((one) => one.text) ?? []);
  }
  return cells;
}

/** Sees that two first names share no form, no sound, are no nicknames and have too few letters to be alike: different. @returns below 0 when the values must be asked, as `QuickLevels.levelOf` */
export function quickGivenNames(cells: Int32Array, ours: number, theirs: number): number {
  const own = ours * givenNameWidth;
  const other = theirs * givenNameWidth;
  const ourMiddle = cells[own + middle] as number;
  const theirMiddle = cells[other + middle] as number;
  if (ourMiddle !== 0 && theirMiddle !== 0) return -1;
  if (((cells[own + sounds] as number) & (cells[other + sounds] as number)) !== 0) return -1;
  if (((cells[own + text] as number) & theirMiddle) !== 0 || ((cells[other + text] as number) & ourMiddle) !== 0)
    return -1;
  if (
    ((cells[own + forms] as number) & (cells[other + forms] as number)) !== 0 &&
    ((cells[own + otherForms] as number) & (cells[other + otherForms] as number)) !== 0
  )
    return -1;
  if (mayBeNickname(cells, own, other) || mayBeNickname(cells, other, own)) return -1;
  if (mayBeAlike(cells, leastAlike, own, other) || mayBeOneEditApart(cells, own, other)) return -1;
  return mayBeFaintlyAlike(cells, own, other) ? -faintlyAlike : different;
}

function mayBeNickname(cells: Int32Array, own: number, other: number): boolean {
  return (
    ((cells[own + nicknames] as number) & (cells[other + text] as number)) !== 0 &&
    ((cells[own + otherNicknames] as number) & (cells[other + otherText] as number)) !== 0
  );
}
