import { at } from './at.ts';
import type { Overlaps } from './overlaps-of.ts';

/** Persons in groups. */
export interface PersonGroups {
  readonly groupOf: Int32Array;
  readonly groups: number;
}

/** Joins the numbers below a count into sets. */
class DisjointSets {
  readonly #parent: Int32Array;

  constructor(count: number) {
    this.#parent = new Int32Array(count).map((_, i) => i);
  }

  find(member: number): number {
    let root = member;
    while (at(this.#parent, root) !== root) {
      this.#parent[root] = at(this.#parent, at(this.#parent, root));
      root = at(this.#parent, root);
    }
    return root;
  }

  join(left: number, right: number): void {
    this.#parent[this.find(left)] = this.find(right);
  }
}

/**
 * Persons that any of the clusterings mixes with one another, directly or over others: what one wrong cluster touches is one group, and groups are
 * independent, which persons are not.
 */
export function componentsOf(clusterings: readonly Overlaps[]): PersonGroups {
  const persons = clusterings[0]?.personSizes.length ?? 0;
  const sets = new DisjointSets(persons);
  for (const { person, cluster, clusterSizes } of clusterings) {
    const first = new Int32Array(clusterSizes.length).fill(-1);
    for (let overlap = 0; overlap < person.length; overlap++) {
      const group = at(cluster, overlap);
      if (at(first, group) === -1) first[group] = at(person, overlap);
      else sets.join(at(person, overlap), at(first, group));
    }
  }
  const numbers = new Int32Array(persons).fill(-1);
  let groups = 0;
  const groupOf = new Int32Array(persons).map((_, person) => {
    const root = sets.find(person);
    if (at(numbers, root) === -1) numbers[root] = groups++;
    return at(numbers, root);
  });
  return { groupOf, groups };
}
