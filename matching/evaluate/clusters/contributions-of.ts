import { at } from './at.ts';
import type { Overlaps } from './overlaps-of.ts';

/** Columns of what one person contributes to the measures. */
export const columns = ['records', 'truePairs', 'foundPairs', 'predictedPairs', 'b3Precision', 'b3Recall'] as const;

/** Numbers per person. */
export const width = columns.length;

/**
 * What each person contributes to the measures, `width` numbers each in the order of `columns`. Every measure is a ratio of sums of them, so that persons
 * can be drawn, grouped and left out. A false pair is shared half and half by its two persons.
 */
export type Contributions = Float64Array;

export const pairsOf = (size: number): number => (size * (size - 1)) / 2;

/** What each person contributes. */
export function contributionsOf({ personSizes, clusterSizes, person, cluster, start }: Overlaps): Contributions {
  const values = new Float64Array(personSizes.length * width);
  const add = (place: number, value: number): void => {
    values[place] = at(values, place) + value;
  };
  personSizes.forEach((size, own) => {
    values[own * width] = size;
    values[own * width + 1] = pairsOf(size);
  });
  for (let overlap = 0; overlap < person.length; overlap++) {
    const place = at(person, overlap) * width;
    const size = at(start, overlap + 1) - at(start, overlap);
    const clusterSize = at(clusterSizes, at(cluster, overlap));
    add(place + 2, pairsOf(size));
    add(place + 3, pairsOf(size) + (size * (clusterSize - size)) / 2);
    add(place + 4, (size * size) / clusterSize);
    add(place + 5, (size * size) / at(personSizes, at(person, overlap)));
  }
  return values;
}

/** The sums over all persons, `width` numbers. */
export function totalsOf(contributions: Contributions): Float64Array {
  const totals = new Float64Array(width);
  for (let i = 0; i < contributions.length; i++) totals[i % width] = at(totals, i % width) + at(contributions, i);
  return totals;
}

/** The same by group of persons, such as households: `width` numbers a group. */
export function groupedContributions(contributions: Contributions, groupOf: Int32Array, groups: number): Contributions {
  const values = new Float64Array(groups * width);
  for (let i = 0; i < contributions.length; i++) {
    const place = at(groupOf, Math.floor(i / width)) * width + (i % width);
    values[place] = at(values, place) + at(contributions, i);
  }
  return values;
}
