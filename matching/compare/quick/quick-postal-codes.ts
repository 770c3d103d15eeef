import type { StandardisedPostalCode } from '../../standardise/attribute-values.ts';
import { postalCodeLevels } from '../compare-postal-codes.ts';
import { mayBeOneEditApart, signatureWidth, writeSignature } from './text-signatures.ts';

const [sameSector, sameDistrict, different] = (['same-sector', 'same-district', 'different'] as const).map((level) =>
  postalCodeLevels.indexOf(level),
) as [number, number, number];
/** Behind the signature: the numbers of the sector (0 for none) and of the district. */
const [sector, district] = [signatureWidth, signatureWidth + 1];
/** Numbers kept of each value. */
export const postalCodeWidth = signatureWidth + 2;

/** What is kept of each value. Of several codes the values are asked. */
export function postalCodeCells(values: readonly (readonly StandardisedPostalCode[] | undefined)[]): Int32Array {
  const cells = new Int32Array(values.length * postalCodeWidth);
  const [sectors, districts] = [new Map([['', 0]]), new Map<string, number>()];
  for (const [code, value] of values.entries()) {
    const [one, ...others] = value ?? [];
    if (!one || others.length > 0) continue;
    writeSignature(cells, code * postalCodeWidth, one.code);
    cells[code * postalCodeWidth + sector] = numberIn(sectors, one.sector);
    cells[code * postalCodeWidth + district] = numberIn(districts, one.district);
  }
  return cells;
}

function numberIn(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

/** Compares the areas of two postal codes that are plainly not a slip apart. @returns -1 when the values must be asked */
export function quickPostalCodes(cells: Int32Array, ours: number, theirs: number): number {
  const own = ours * postalCodeWidth;
  const other = theirs * postalCodeWidth;
  if (mayBeOneEditApart(cells, own, other)) return -1;
  if (cells[own + sector] !== 0 && cells[own + sector] === cells[other + sector]) return sameSector;
  return cells[own + district] === cells[other + district] ? sameDistrict : different;
}
