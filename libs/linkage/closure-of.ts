import { type Constraint, type Edge, type LinkedRecord, type Neighbourhood, pairOf } from './neighbourhood.ts';

/** Fresh results of scoring: what the records scored now say, in place of what is stored on them. */
export interface Scored {
  /** Version under which each record was scored. */
  readonly versionOf: ReadonlyMap<string, bigint>;
  /** True when another model scored them: what is stored on them holds no longer, whatever its versions. */
  readonly isByAnotherModel?: boolean;
  readonly edges: readonly Edge[];
}

/** All that decides the persons of some records: closed under edges that may join, sameness and shared persons. */
export interface Closure {
  /** Records whose persons are decided together. */
  readonly records: ReadonlyMap<string, LinkedRecord>;
  /** Handles of the closure, those without a record included. */
  readonly inner: ReadonlySet<string>;
  /** Handles beyond it that a possible link or an answer touches: their persons are read, not changed. */
  readonly ring: ReadonlySet<string>;
  /** Fresh edges, and stored ones that still hold. */
  readonly edges: readonly Edge[];
  /** Edges as they are stored, by pair. */
  readonly stored: ReadonlyMap<string, Edge>;
  readonly constraints: readonly Constraint[];
}

/**
 * Walks from the seeds until nothing new is reached.
 *
 * @param joiningFrom edges at or above it may join records; those below only make the ring
 * @param start handles read at once on the first step; they count as part of the closure
 */
export async function closureOf(
  start: ReadonlySet<string>,
  scored: Scored,
  joiningFrom: number,
  read: (recordHandles: readonly string[]) => Promise<Neighbourhood>,
): Promise<Closure> {
  const inner = new Set(start);
  const records = new Map<string, LinkedRecord>();
  const edges = new Map(scored.edges.map((edge) => [pairOf(edge.left, edge.right), edge]));
  const stored = new Map<string, Edge>();
  const constraints = new Map<string, Constraint>();
  const links = scored.edges.filter((edge) => edge.matchWeight >= joiningFrom);
  let frontier = new Set(start);
  for (const { left, right } of links) if (inner.has(left) || inner.has(right)) reach(left, right);
  while (frontier.size > 0) {
    const found = await read([...frontier]);
    frontier = new Set();
    for (const record of found.records) {
      records.set(record.recordHandle, record);
      reach(record.recordHandle);
    }
    for (const edge of found.edges) {
      const pair = pairOf(edge.left, edge.right);
      stored.set(pair, edge);
      if (!edges.has(pair) && !isOutdated(edge, scored)) edges.set(pair, edge);
      if (edges.get(pair) === edge && edge.matchWeight >= joiningFrom) reach(edge.left, edge.right);
    }
    for (const constraint of found.constraints) {
      constraints.set(`${pairOf(constraint.left, constraint.right)} ${constraint.origin}`, constraint);
      if (constraint.verdict === 'same') reach(constraint.left, constraint.right);
    }
  }
  const ring = new Set<string>();
  for (const { left, right } of [...edges.values(), ...constraints.values()])
    for (const handle of [left, right]) if (!inner.has(handle)) ring.add(handle);
  return { records, inner, ring, edges: [...edges.values()], stored, constraints: [...constraints.values()] };

  function reach(...handles: readonly string[]): void {
    for (const handle of handles) {
      if (inner.has(handle)) continue;
      inner.add(handle);
      frontier.add(handle);
    }
  }
}

/** Whether a stored edge was made from an earlier version of a record that has been scored anew, or by an earlier model. */
export function isOutdated(edge: Edge, scored: Scored): boolean {
  const [left, right] = [scored.versionOf.get(edge.left), scored.versionOf.get(edge.right)];
  if (scored.isByAnotherModel === true) return left !== undefined || right !== undefined;
  return (left !== undefined && left !== edge.leftVersion) || (right !== undefined && right !== edge.rightVersion);
}
