import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { jaroWinklerSimilarity } from './jaro-winkler-similarity.ts';

/** The names that agree crosswise. */
export interface SwappedNames {
  readonly given: string;
  readonly family: string;
}

const isAlike = (left: string, right: string): boolean =>
  left.length > 1 && right.length > 1 && jaroWinklerSimilarity(left, right) >= 0.9;

/**
 * Finds given and family name written in each other's place. Both must agree crosswise, one of them letter for letter: of a brother whose names are
 * swapped the family name alone agrees.
 */
export function swappedNamesOf(left: StandardisedRecord, right: StandardisedRecord): SwappedNames | undefined {
  for (const given of left.given) {
    for (const otherFamily of right.family) {
      if (!isAlike(given.text, otherFamily.text)) continue;
      for (const family of left.family) {
        for (const otherGiven of right.given) {
          if (family.text === given.text || !isAlike(family.text, otherGiven.text)) continue;
          const isExact = given.text === otherFamily.text || family.text === otherGiven.text;
          // The side whose text orders first names the terms, so that sides may change places.
          if (isExact)
            return given.text < otherGiven.text
              ? { given: given.text, family: family.text }
              : { given: otherGiven.text, family: otherFamily.text };
        }
      }
    }
  }
  return undefined;
}
