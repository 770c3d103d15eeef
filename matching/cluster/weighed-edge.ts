/** Two record handles and what they weigh together. */
export interface WeighedEdge {
  readonly left: string;
  readonly right: string;
  /** Bits, prior included. */
  readonly matchWeight: number;
}

/** Two record handles that a person decided on. */
export type HandlePair = readonly [left: string, right: string];

/** Text order by code unit: the same on every machine. */
export const textOrder = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The pair with the handle that orders first in front. */
export function orderedPair([left, right]: HandlePair): HandlePair {
  return left <= right ? [left, right] : [right, left];
}

/** Orders pairs by their first, then their second handle. */
export function pairOrder(left: HandlePair, right: HandlePair): number {
  return textOrder(left[0], right[0]) || textOrder(left[1], right[1]);
}

/** Heaviest first; of equal ones the pair that orders first. */
export function edgeOrder(left: WeighedEdge, right: WeighedEdge): number {
  return right.matchWeight - left.matchWeight || pairOrder([left.left, left.right], [right.left, right.right]);
}

/** Edges with their handles in order, each pair once (its heaviest), heaviest first. */
export function orderedEdges(edges: readonly WeighedEdge[]): readonly WeighedEdge[] {
  const ordered = edges
    .map(({ left, right, matchWeight }) =>
      left <= right ? { left, right, matchWeight } : { left: right, right: left, matchWeight },
    )
    .sort(edgeOrder);
  const seen = new Set<string>();
  return ordered.filter(({ left, right }) => {
    const key = `${left} ${right}`;
    if (left === right || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
