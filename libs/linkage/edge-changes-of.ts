import { type Closure, isOutdated, type Scored } from './closure-of.ts';
import { type Edge, pairOf } from './neighbourhood.ts';

/** Stored edges that hold no longer: made from an earlier version of a record scored now, or of a record that is gone. */
export function edgesToDrop({ stored, records }: Closure, scored: Scored): Edge[] {
  const fresh = new Set(scored.edges.map(({ left, right }) => pairOf(left, right)));
  const isGone = (handle: string): boolean => (records.get(handle)?.state ?? 'active') !== 'active';
  return [...stored.values()].filter(
    (edge) =>
      isGone(edge.left) ||
      isGone(edge.right) ||
      (isOutdated(edge, scored) && !fresh.has(pairOf(edge.left, edge.right))),
  );
}

/** Fresh edges that differ from what is stored. */
export function edgesToPut({ stored }: Closure, scored: Scored): Edge[] {
  return scored.edges.filter((edge) => {
    const known = stored.get(pairOf(edge.left, edge.right));
    return (
      known?.matchWeight !== edge.matchWeight ||
      known.leftVersion !== edge.leftVersion ||
      known.rightVersion !== edge.rightVersion ||
      known.identityEvidence !== edge.identityEvidence
    );
  });
}
