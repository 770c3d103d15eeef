import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { jaroWinklerSimilarity } from './jaro-winkler-similarity.ts';

/** The names that agree crosswise. */
export interface SwappedNames {
  readonly given: string;
  readonly family: string;
}

const isAlike = (left: string, right: string): boolean =>
  left.length > 1 && right.length > 1 && (left === right || jaroWinklerSimilarity(left, right) >= 0.9);

/** Pairs of given and family name that differ from each other. */
function pairsOf(record: StandardisedRecord): readonly SwappedNames[] {
  return record.given.flatMap((given) =>
    record.family
      .filter((family) => family.text !== given.text)
      .map((family) => ({ given: given.text, family: family.text })),
  );
}

/** Whether a given name of one is a family name of the other: rarely so, and quick to see. */
function haveOneCrosswise(left: StandardisedRecord, right: StandardisedRecord): boolean {
  for (const given of left.given) for (const family of right.family) if (given.text === family.text) return true;
  return false;
}

const isBefore = (left: SwappedNames, right: SwappedNames): boolean =>
  left.given < right.given || (left.given === right.given && left.family < right.family);

/**
 * Finds given and family name written in each other's place. Both must agree crosswise, one of them letter for letter: of a brother whose names are
 * swapped the family name alone agrees.
 *
 * @returns the names that order first, so that sides may change places
 */
export function swappedNamesOf(left: StandardisedRecord, right: StandardisedRecord): SwappedNames | undefined {
  if (!haveOneCrosswise(left, right) && !haveOneCrosswise(right, left)) return undefined;
  let found: SwappedNames | undefined;
  for (const ours of pairsOf(left)) {
    for (const theirs of pairsOf(right)) {
      if (!isAlike(ours.given, theirs.family) || !isAlike(ours.family, theirs.given)) continue;
      if (ours.given !== theirs.family && ours.family !== theirs.given) continue;
      const first = isBefore(ours, theirs) ? ours : theirs;
      if (!found || isBefore(first, found)) found = first;
    }
  }
  return found;
}
