/** Clusters of fewer members get a list of just their length. */
const fewMembers = 16;

/** Growing clusters of places, and which of them are never to be one. */
export class TableClusters {
  readonly #parents: Int32Array;
  /** Members by root; a record alone is its own only member. */
  readonly #members = new Map<number, number[]>();
  /** Roots that a root is kept apart from. */
  readonly #apart = new Map<number, Set<number>>();

  /** Number of places. */
  get size(): number {
    return this.#parents.length;
  }

  constructor(size: number) {
    this.#parents = new Int32Array(size);
    for (let place = 0; place < size; place++) this.#parents[place] = place;
  }

  /** The place that stands for the cluster. */
  rootOf(place: number): number {
    const parents = this.#parents;
    let at = place;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  }

  /** Members of a cluster by its root. */
  membersOf(root: number): readonly number[] {
    return this.#members.get(root) ?? [root];
  }

  /** Keeps two clusters apart from now on, also when they grow, by their roots. */
  keepApart(first: number, second: number): void {
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const kept = this.#apart.get(one) ?? new Set();
      this.#apart.set(one, kept.add(other));
    }
  }

  /** Whether two clusters are kept apart, by their roots. */
  areApart(first: number, second: number): boolean {
    return this.#apart.get(first)?.has(second) ?? false;
  }

  /** Makes one cluster of two that are not kept apart, by their roots. */
  join(first: number, second: number): void {
    const [ours, theirs] = [this.#members.get(first) ?? [first], this.#members.get(second) ?? [second]];
    const [root, child, kept, moved] =
      ours.length >= theirs.length ? [first, second, ours, theirs] : [second, first, theirs, ours];
    this.#parents[child] = root;
    // A list that is pushed to makes room for sixteen more: most clusters stay small.
    if (kept.length < fewMembers) this.#members.set(root, kept.concat(moved));
    else for (const place of moved) kept.push(place);
    this.#members.delete(child);
    for (const other of this.#apart.get(child) ?? []) {
      this.#apart.get(other)?.delete(child);
      this.keepApart(root, other);
    }
    this.#apart.delete(child);
  }
}
