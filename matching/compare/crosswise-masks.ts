import { textHash } from '../block/text-hash.ts';
import type { FamilyNames, GivenNames } from '../standardise/attribute-values.ts';

/** By code of the names' values a bit for each name that is a given name of some record and a family name of some other. */
export interface CrosswiseMasks {
  readonly given: Int32Array;
  readonly family: Int32Array;
}

const givenTexts = ({ first, middle }: GivenNames): readonly string[] => [...first, ...middle].map(({ text }) => text);

/** Bits of some names. */
const maskOf = (texts: readonly string[]): number =>
  texts.reduce((mask, text) => mask | (1 << (textHash(text) & 31)), 0);

/** The mask of one value, whatever names the others have. */
export function crosswiseMaskOf(value: GivenNames | FamilyNames): number {
  return maskOf('first' in value ? givenTexts(value) : value.map(({ text }) => text));
}

/**
 * Masks by which it is quick to see that two records have no name in each other's place: the given names of one and the family names of the other share
 * no bit. Where they share one, which two names may, the names themselves are asked.
 */
export function crosswiseMasksOf(
  given: readonly (GivenNames | undefined)[],
  family: readonly (FamilyNames | undefined)[],
): CrosswiseMasks {
  const givenOf = Array.from(given, (value) => (value ? givenTexts(value) : []));
  const familyOf = Array.from(family, (value) => (value ? value.map(({ text }) => text) : []));
  const families = new Set(familyOf.flat());
  const both = new Set(givenOf.flat().filter((text) => families.has(text)));
  const maskOfBoth = (texts: readonly string[]): number => maskOf(texts.filter((text) => both.has(text)));
  return { given: Int32Array.from(givenOf, maskOfBoth), family: Int32Array.from(familyOf, maskOfBoth) };
}
