import { at } from '../clusters/at.ts';
import { type Contributions, width } from '../clusters/contributions-of.ts';
import type { PairList } from './pair-list.ts';
import {
  type ComparedStratum,
  comparisonOf,
  noStratumSums,
  plusPairs,
  simultaneousLevel,
  type Stratum,
  stratumOf,
  type StratumSums,
} from './stratum.ts';

const plusPerson = (sums: StratumSums, contributions: Contributions, person: number): StratumSums => {
  const place = person * width;
  return plusPairs(sums, at(contributions, place + 1), at(contributions, place + 2), at(contributions, place + 3));
};

/** What a report by persons is made of. */
export interface PersonStrataInput {
  readonly contributions: Contributions;
  /** Person of each record. */
  readonly personOf: Int32Array;
  /** Pairs put before a person; each belongs half to either of its persons. */
  readonly possibleLinks: PairList;
  /** How far apart rates may be and still count as near, such as .01. */
  readonly tolerance: number;
}

/**
 * Measures by groups of persons, such as name origins: each compared with all others together, false and missed links apart. All intervals hold at
 * once with 95%.
 *
 * @param names of the groups, by number
 * @param groupOf group of each person
 */
export function strataOfPersons(
  names: readonly string[],
  groupOf: Int32Array,
  { contributions, personOf, possibleLinks, tolerance }: PersonStrataInput,
): readonly ComparedStratum[] {
  const sums = names.map(() => noStratumSums);
  let all = noStratumSums;
  groupOf.forEach((group, person) => {
    sums[group] = plusPerson(sums[group] ?? noStratumSums, contributions, person);
    all = plusPerson(all, contributions, person);
  });
  const possible = names.map(() => 0);
  possibleLinks.forEach((record) => {
    const group = at(groupOf, at(personOf, record));
    possible[group] = (possible[group] ?? 0) + 0.5;
  });
  const level = simultaneousLevel(names.length * 2);
  return names.map((name, group) => {
    const own = sums[group] ?? noStratumSums;
    return {
      ...stratumOf(name, own, level, possible[group] ?? 0),
      falseLinksFromOthers: comparisonOf(own.falseLinks, all.falseLinks, level, tolerance),
      missedLinksFromOthers: comparisonOf(own.missedLinks, all.missedLinks, level, tolerance),
    };
  });
}

/** Measures over sets of persons that may overlap, such as the people of each trap. All intervals hold at once with 95%. */
export function strataOfMembers(
  sets: readonly (readonly [name: string, persons: ReadonlySet<number>])[],
  { contributions, personOf, possibleLinks }: Omit<PersonStrataInput, 'tolerance'>,
): readonly Stratum[] {
  const level = simultaneousLevel(sets.length * 2);
  return sets.map(([name, persons]) => {
    let sums = noStratumSums;
    for (const person of persons) sums = plusPerson(sums, contributions, person);
    const possible = possibleLinks.reduce((count, record) => count + (persons.has(at(personOf, record)) ? 0.5 : 0), 0);
    return stratumOf(name, sums, level, possible);
  });
}
