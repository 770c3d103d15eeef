import { Clusters } from './clusters.ts';
import type { WeighedEdge } from './weighed-edge.ts';

/** A chain of more records than this is no person but an error of the data: completing it would cost more than it tells. */
const largestChain = 60;

/**
 * Adds the pairs that blocking did not compare but that edges at or above the link threshold would put into one person: what speaks against a chain is
 * often between its ends.
 *
 * @param weigh match weight of two records, bits
 * @returns the edges with those added
 */
export function completeEdges(
  handles: readonly string[],
  edges: readonly WeighedEdge[],
  link: number,
  weigh: (left: string, right: string) => number,
): readonly WeighedEdge[] {
  const chains = new Clusters(handles);
  for (const { left, right, matchWeight } of edges) if (matchWeight >= link) chains.join(left, right);
  const known = new Set(
    edges
      .filter(({ left, right }) => chains.rootOf(left) === chains.rootOf(right))
      .flatMap(({ left, right }) => [`${left} ${right}`, `${right} ${left}`]),
  );
  const added: WeighedEdge[] = [];
  for (const members of chains.all()) {
    if (members.length < 3 || members.length > largestChain) continue;
    for (const [at, left] of members.entries())
      for (const right of members.slice(at + 1))
        if (!known.has(`${left} ${right}`)) added.push({ left, right, matchWeight: weigh(left, right) });
  }
  return [...edges, ...added];
}
