import { textHash } from '../../block/text-hash.ts';
import type { FamilyNames } from '../../standardise/attribute-values.ts';
import { levelOf } from '../comparison-levels.ts';
import { mayBeAlike, mayBeFaintlyAlike, signatureWidth, writeSignature } from './text-signatures.ts';

const [faintlyAlike, different] = [levelOf('family', 'faintly-alike'), levelOf('family', 'different')];
/** From here on names that sound alike are alike. */
const leastWithSound = 0.75;
/** From here on others are; a name of five letters with another one is .8667 like it. */
const leastAlike = 0.86;
/** Behind the signature: bits of the sounds. */
const sounds = signatureWidth;
/** Numbers kept of each value. */
export const familyNameWidth = signatureWidth + 1;

/** What is kept of each value. Of several names, or of one with parts, the values are asked. */
export function familyNameCells(values: readonly (FamilyNames | undefined)[]): Int32Array {
  const cells = new Int32Array(values.length * familyNameWidth);
  for (const [code, value] of values.entries()) {
    const [name, ...others] = value ?? [];
    if (!name || others.length > 0 || name.parts.length > 0) continue;
    writeSignature(cells, code * familyNameWidth, name.text);
    cells[code * familyNameWidth + sounds] = name.sounds.reduce(
      (bits, sound) => bits | (1 << (textHash(sound) & 31)),
      0,
    );
  }
  return cells;
}

/** Sees that two family names share too few letters to be alike: different. @returns below 0 when the values must be asked, as `QuickLevels.levelOf` */
export function quickFamilyNames(cells: Int32Array, ours: number, theirs: number): number {
  const own = ours * familyNameWidth;
  const other = theirs * familyNameWidth;
  const doSoundAlike = ((cells[own + sounds] as number) & (cells[other + sounds] as number)) !== 0;
  if (mayBeAlike(cells, doSoundAlike ? leastWithSound : leastAlike, own, other)) return -1;
  return mayBeFaintlyAlike(cells, own, other) ? -faintlyAlike : different;
}
