import type { WeighedEdge } from './weighed-edge.ts';

/** Growing clusters of record handles, with what stands between any two of them. */
export class Clusters {
  readonly #parents = new Map<string, string>();
  readonly #members = new Map<string, string[]>();
  readonly #apart = new Map<string, Set<string>>();
  /** Sum of evidence between two clusters by their roots, bits. */
  readonly #between = new Map<string, Map<string, number>>();

  constructor(handles: readonly string[]) {
    for (const handle of handles) {
      this.#parents.set(handle, handle);
      this.#members.set(handle, [handle]);
      this.#apart.set(handle, new Set());
      this.#between.set(handle, new Map());
    }
  }

  /** Whether the handle is one of those given. */
  has(handle: string): boolean {
    return this.#parents.has(handle);
  }

  /** The handle that stands for the cluster. */
  rootOf(handle: string): string {
    let root = handle;
    for (
      let parent = this.#parents.get(root);
      parent !== undefined && parent !== root;
      parent = this.#parents.get(root)
    )
      root = parent;
    this.#parents.set(handle, root);
    return root;
  }

  /** Keeps the clusters of two records apart from now on, also when they grow. */
  keepApart(left: string, right: string): void {
    const [first, second] = [this.rootOf(left), this.rootOf(right)];
    this.#apart.get(first)?.add(second);
    this.#apart.get(second)?.add(first);
  }

  /** Whether a decision keeps the clusters of two records apart. */
  areApart(left: string, right: string): boolean {
    return this.#apart.get(this.rootOf(left))?.has(this.rootOf(right)) ?? false;
  }

  /** Adds evidence between the clusters of two records, bits; below 0 against their being one. */
  addEvidence({ left, right }: WeighedEdge, bits: number): void {
    this.#addBetween(this.rootOf(left), this.rootOf(right), bits);
  }

  /** Sum of the evidence between the clusters of two records, bits. */
  evidenceBetween(left: string, right: string): number {
    return this.#between.get(this.rootOf(left))?.get(this.rootOf(right)) ?? 0;
  }

  /** Makes one cluster of two. */
  join(left: string, right: string): void {
    const [first, second] = [this.rootOf(left), this.rootOf(right)];
    if (first === second) return;
    const [root, child] =
      this.membersOf(first).length >= this.membersOf(second).length ? [first, second] : [second, first];
    this.#parents.set(child, root);
    this.#members.get(root)?.push(...this.membersOf(child));
    this.#members.delete(child);
    this.#moveApart(child, root);
    this.#moveEvidence(child, root);
  }

  /** Members of a cluster, by its root, in no particular order. */
  membersOf(root: string): readonly string[] {
    return this.#members.get(root) ?? [];
  }

  /** The members of each cluster. */
  all(): Iterable<readonly string[]> {
    return this.#members.values();
  }

  #addBetween(first: string, second: string, bits: number): void {
    if (first === second) return;
    for (const [from, to] of [
      [first, second],
      [second, first],
    ] as const) {
      const sums = this.#between.get(from);
      sums?.set(to, (sums.get(to) ?? 0) + bits);
    }
  }

  #moveApart(child: string, root: string): void {
    for (const other of this.#apart.get(child) ?? []) {
      this.#apart.get(other)?.delete(child);
      this.#apart.get(other)?.add(root);
      this.#apart.get(root)?.add(other);
    }
    this.#apart.delete(child);
  }

  #moveEvidence(child: string, root: string): void {
    for (const [other, bits] of this.#between.get(child) ?? []) {
      this.#between.get(other)?.delete(child);
      this.#addBetween(root, other, bits);
    }
    this.#between.delete(child);
  }
}
