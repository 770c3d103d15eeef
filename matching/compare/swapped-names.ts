import type { FamilyNames, GivenNames } from '../standardise/attribute-values.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';
import { jaroWinklerFrom } from './jaro-winkler-similarity.ts';

/** The names that agree crosswise. */
export interface SwappedNames {
  readonly given: string;
  readonly family: string;
}

/** All names of one record. */
export interface NamesOfRecord {
  readonly given: GivenNames;
  readonly family: FamilyNames;
}

/** Much alike, or an initial and a name that it begins: the other name agrees letter for letter. */
function isAlike(left: string, right: string): boolean {
  if (left.length === 1 || right.length === 1) return left[0] === right[0];
  return left === right || jaroWinklerFrom(0.9, left, right) > 0 || isOneEditApart(left, right);
}

/** Pairs of given and family name that differ from each other. */
function pairsOf(record: NamesOfRecord): readonly SwappedNames[] {
  return record.given.first.flatMap((given) =>
    record.family
      .filter((family) => family.text !== given.text)
      .map((family) => ({ given: given.text, family: family.text })),
  );
}

/** Whether a given name of one is a family name of the other: rarely so, and quick to see. */
function haveOneCrosswise(left: NamesOfRecord, right: NamesOfRecord): boolean {
  for (const given of left.given.first) for (const family of right.family) if (given.text === family.text) return true;
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
export function swappedOf(left: NamesOfRecord, right: NamesOfRecord): SwappedNames | undefined {
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

/** A family name on one side that is a given name of the other: Kaur and Singh as last given name, one-word names in either field. */
export function asGivenOf(left: NamesOfRecord, right: NamesOfRecord): string {
  const [first, second] = [amongGiven(left, right), amongGiven(right, left)].sort();
  return first || second || '';
}

function amongGiven(left: NamesOfRecord, right: NamesOfRecord): string {
  for (const { text } of left.family)
    if (right.given.first.some((name) => name.text === text) || right.given.middle.some((name) => name.text === text))
      return text;
  return '';
}

/** All names of a whole record. */
export const namesOfRecord = ({ given, middle, family }: StandardisedRecord): NamesOfRecord => ({
  given: { first: given, middle },
  family,
});

/** The same for whole records. */
export const swappedNamesOf = (left: StandardisedRecord, right: StandardisedRecord): SwappedNames | undefined =>
  swappedOf(namesOfRecord(left), namesOfRecord(right));
