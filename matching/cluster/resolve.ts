import type { Thresholds } from '../score/matching-model.ts';
import { assignPersonIds } from './assign-person-ids.ts';
import { Clusters } from './clusters.ts';
import { type HandlePair, orderedEdges, orderedPair, pairOrder, textOrder, type WeighedEdge } from './weighed-edge.ts';

export type { WeighedEdge } from './weighed-edge.ts';

/** A record to be placed. */
export interface NeighbourhoodRecord {
  readonly handle: string;
  readonly agency: string;
  /** The registry's UUIDv7 of the record, minted at its first arrival. */
  readonly mintedId: string;
}

/** Records that may be of one person, with every pair that was compared: also what speaks against counts. Whole persons: either all records of one or none. */
export interface Neighbourhood {
  readonly records: readonly NeighbourhoodRecord[];
  readonly edges: readonly WeighedEdge[];
  readonly thresholds: Thresholds;
}

/** Decisions of stewards, as pairs of record handles. */
export interface Constraints {
  readonly same: readonly HandlePair[];
  readonly different: readonly HandlePair[];
}

/** Who was who before: decides ids only, never who is one person. */
export interface PreviousPersons {
  readonly personOf: ReadonlyMap<string, string>;
}

/** A record that has another person than before, or one for the first time. */
export interface MembershipMove {
  readonly handle: string;
  readonly from?: string;
  readonly to: string;
}

/** Who is who. */
export interface Resolution {
  readonly personOf: ReadonlyMap<string, string>;
  /** By handle. */
  readonly moves: readonly MembershipMove[];
  /** Heaviest edge of the review band or above between each two persons that no decision keeps apart, heaviest first. */
  readonly possibleLinks: readonly WeighedEdge[];
  /** Decisions `same` that a decision `different` contradicts, directly or by way of others; `different` holds. */
  readonly contradictions: readonly HandlePair[];
}

/** What speaks against two records counts this many times what speaks for: a wrong link shows one person's agencies to another's workers. */
const doubtFactor = 2;

/** An edge's say in whether two clusters are one: no single pair decides over many. */
function evidenceOf(matchWeight: number, { link }: Thresholds): number {
  return matchWeight >= 0 ? Math.min(matchWeight, link) : doubtFactor * Math.max(matchWeight, -link);
}

function possibleLinksOf(
  edges: readonly WeighedEdge[],
  clusters: Clusters,
  { review }: Thresholds,
): readonly WeighedEdge[] {
  const seen = new Set<string>();
  return edges.filter(({ left, right, matchWeight }) => {
    const [first, second] = orderedPair([clusters.rootOf(left), clusters.rootOf(right)]);
    if (matchWeight < review || first === second || clusters.areApart(first, second)) return false;
    const key = `${first} ${second}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function movesOf(personOf: ReadonlyMap<string, string>, previous: PreviousPersons): readonly MembershipMove[] {
  return [...personOf]
    .filter(([handle, to]) => previous.personOf.get(handle) !== to)
    .sort((left, right) => textOrder(left[0], right[0]))
    .map(([handle, to]) => {
      const from = previous.personOf.get(handle);
      return from === undefined ? { handle, to } : { handle, from, to };
    });
}

/**
 * Decides which records are one person: a pure function of records, edges, thresholds and decisions, whatever their order.
 *
 * `different` first and last: no cluster holds both ends of one. Then `same`, then edges at or above the link threshold, heaviest first, ties by handle.
 * An edge does not join two clusters whose other compared pairs speak against it: such a bridge becomes a possible link.
 * Earlier persons decide ids only (decision 0004). Handles outside the neighbourhood are left alone.
 */
export function resolve(neighbourhood: Neighbourhood, constraints: Constraints, previous: PreviousPersons): Resolution {
  const { thresholds } = neighbourhood;
  const clusters = new Clusters(neighbourhood.records.map(({ handle }) => handle).sort(textOrder));
  const areHere = ([left, right]: HandlePair): boolean => left !== right && clusters.has(left) && clusters.has(right);
  const edges = orderedEdges(neighbourhood.edges).filter(({ left, right }) => areHere([left, right]));
  for (const [left, right] of constraints.different.filter(areHere)) clusters.keepApart(left, right);
  for (const edge of edges) clusters.addEvidence(edge, evidenceOf(edge.matchWeight, thresholds));

  const contradictions: HandlePair[] = [];
  for (const pair of constraints.same.filter(areHere).map(orderedPair).sort(pairOrder)) {
    if (clusters.areApart(...pair)) contradictions.push(pair);
    else clusters.join(...pair);
  }
  for (const { left, right, matchWeight } of edges) {
    if (matchWeight < thresholds.link) break;
    if (!clusters.areApart(left, right) && clusters.evidenceBetween(left, right) >= 0) clusters.join(left, right);
  }

  const registryIds = new Map(neighbourhood.records.map(({ handle, mintedId }) => [handle, mintedId]));
  const personOf = assignPersonIds(clusters.all(), registryIds, previous.personOf);
  return {
    personOf,
    moves: movesOf(personOf, previous),
    possibleLinks: possibleLinksOf(edges, clusters, thresholds),
    contradictions,
  };
}
