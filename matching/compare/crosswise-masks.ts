import { textHash } from '../block/text-hash.ts';
import type { FamilyNames, GivenNames } from '../standardise/attribute-values.ts';

/** By code of the names' values two masks, in each a bit for each name that is a given name of some record and a family name of some other. */
export interface CrosswiseMasks {
  readonly given: Int32Array;
  readonly family: Int32Array;
}

const givenTexts = ({ first, middle }: GivenNames): readonly string[] => [...first, ...middle].map(({ text }) => text);

/** By how much the hash of a name is moved for its bit in each mask. */
const shifts = [0, 8];

/** Writes the masks of some names. @param code of their value */
function writeMasks(masks: Int32Array, code: number, texts: readonly string[]): void {
  for (const [at, shift] of shifts.entries())
    masks[code * 2 + at] = texts.reduce((mask, text) => mask | (1 << ((textHash(text) >>> shift) & 31)), 0);
}

/** Writes the masks of one value, whatever names the others have. */
export function writeCrosswiseMasks(masks: Int32Array, code: number, value: GivenNames | FamilyNames): void {
  writeMasks(masks, code, 'first' in value ? givenTexts(value) : value.map(({ text }) => text));
}

/** Whether a record with such given names may have one of them that is a family name of another. @param givenAt and @param familyAt where two masks stand */
export function mayShareCrosswise(given: Int32Array, givenAt: number, family: Int32Array, familyAt: number): boolean {
  return (
    ((given[givenAt] as number) & (family[familyAt] as number)) !== 0 &&
    ((given[givenAt + 1] as number) & (family[familyAt + 1] as number)) !== 0
  );
}

/**
 * Masks by which it is quick to see that two records have no name in each other's place: the given names of one and the family names of the other share
 * no bit of either mask. Where they share one of both, which two names may, the names themselves are asked.
 */
export function crosswiseMasksOf(
  given: readonly (GivenNames | undefined)[],
  family: readonly (FamilyNames | undefined)[],
): CrosswiseMasks {
  const givenOf = Array.from(given, (value) => (value ? givenTexts(value) : []));
  const familyOf = Array.from(family, (value) => (value ? value.map(({ text }) => text) : []));
  const families = new Set(familyOf.flat());
  const both = new Set(givenOf.flat().filter((text) => families.has(text)));
  const masksOf = (textsOf: readonly (readonly string[])[]): Int32Array => {
    const masks = new Int32Array(textsOf.length * 2);
    for (const [code, texts] of textsOf.entries())
      writeMasks(
        masks,
        code,
        texts.filter((text) => both.has(text)),
      );
    return masks;
  };
  return { given: masksOf(givenOf), family: masksOf(familyOf) };
}
