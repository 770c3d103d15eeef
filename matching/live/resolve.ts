import { assignPersonIds } from '../cluster/assign-person-ids.ts';
import { clusterTable } from '../cluster/cluster-table.ts';
import type { GroupScorer } from '../cluster/group-scorer.ts';
import { decidedClusters, type PlacePair, type TableConstraints } from '../cluster/table-constraints.ts';
import { type HandlePair, orderedEdges, pairOrder, textOrder, type WeighedEdge } from '../cluster/weighed-edge.ts';
import type { LiveMatcher } from './live-matcher.ts';

/** A record to be placed. */
export interface NeighbourhoodRecord {
  readonly handle: string;
  /** The registry's UUIDv7 of the record, minted at its first arrival. */
  readonly mintedId: string;
}

/**
 * Records that may be of one person, with the pairs that were compared and are worth a look. Whole persons: either all records of one or none; and all
 * that an edge above `joiningFrom` leads to.
 */
export interface Neighbourhood {
  readonly records: readonly NeighbourhoodRecord[];
  readonly edges: readonly WeighedEdge[];
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
  /** Heaviest pair of each two persons that with all their records are worth a steward's look and that no decision keeps apart, heaviest first. */
  readonly possibleLinks: readonly WeighedEdge[];
  /** Decisions `same` that a decision `different` contradicts, directly or by way of others; `different` holds. */
  readonly contradictions: readonly HandlePair[];
}

/** What weighs groups of records by handle; records without a body take part in decisions alone. */
export type GroupMatcher = Pick<LiveMatcher, 'has' | 'weigh' | 'weighGroups' | 'identityDaysOf' | 'model'>;

/** Pairs below it never join two records, bits. */
export function joiningFrom({ link, review }: { readonly link: number; readonly review: number }): number {
  return Math.max(review, Math.min(0, link));
}

/**
 * Decides which records are one person: a pure function of records, edges, model and decisions, whatever their order, and the same as the batch's.
 *
 * The law first and last: no cluster holds a new identity and a record from before it. So with `different`: no cluster holds both ends of one. Then `same`, then edges, heaviest first, unless two clusters weighed as one person each
 * are likelier two. Earlier persons decide ids only (decision 0004). Handles outside the neighbourhood are left alone.
 */
export function resolve(
  neighbourhood: Neighbourhood,
  constraints: Constraints,
  previous: PreviousPersons,
  matcher: GroupMatcher,
): Resolution {
  const ids = neighbourhood.records.map(({ handle }) => handle).sort(textOrder);
  const placeOf = new Map(ids.map((handle, place) => [handle, place]));
  const edges = orderedEdges(neighbourhood.edges).filter(({ left, right }) => placeOf.has(left) && placeOf.has(right));
  const decided = placesOf(constraints, placeOf);
  const scorer = scorerOf(ids, matcher);
  const identityDays = matcher.identityDaysOf(ids);
  const table = { ids, mode: 'dedupe', sources: new Uint16Array(ids.length), identityDays } as const;
  const pairs = {
    left: Int32Array.from(edges, ({ left }) => placeOf.get(left) ?? 0),
    right: Int32Array.from(edges, ({ right }) => placeOf.get(right) ?? 0),
    matchWeight: Float32Array.from(edges, ({ matchWeight }) => matchWeight),
  };
  const clusterOf = clusterTable(table, pairs, matcher.model.thresholds, scorer, decided);
  const members = membersOf(clusterOf);
  const personOf = assignPersonIds(
    members.map((places) => places.map((place) => ids[place] ?? '')),
    new Map(neighbourhood.records.map(({ handle, mintedId }) => [handle, mintedId])),
    previous.personOf,
  );
  return {
    personOf,
    moves: movesOf(personOf, previous),
    possibleLinks: possibleLinksOf(
      edges,
      placeOf,
      clusterOf,
      members,
      decided,
      scorer,
      matcher.model.thresholds.review,
    ),
    contradictions: decidedClusters(ids.length, decided, identityDays)
      .contradictions.map(([left, right]): HandlePair => [ids[left] ?? '', ids[right] ?? ''])
      .sort(pairOrder),
  };
}

function placesOf({ same, different }: Constraints, placeOf: ReadonlyMap<string, number>): TableConstraints {
  const places = (pairs: readonly HandlePair[]): readonly PlacePair[] =>
    pairs.flatMap(([left, right]): readonly PlacePair[] => {
      const [one, other] = [placeOf.get(left), placeOf.get(right)];
      return one === undefined || other === undefined || one === other ? [] : [[one, other]];
    });
  return { same: places(same), different: places(different) };
}

function scorerOf(ids: readonly string[], matcher: GroupMatcher): GroupScorer {
  const handlesOf = (places: readonly number[]): readonly string[] =>
    places.map((place) => ids[place] ?? '').filter((handle) => matcher.has(handle));
  return {
    weigh: (left, right) => matcher.weigh(ids[left] ?? '', ids[right] ?? ''),
    weighGroups: (ours, theirs) => matcher.weighGroups(handlesOf(ours), handlesOf(theirs)),
  };
}

function membersOf(clusterOf: Int32Array): readonly (readonly number[])[] {
  const members: number[][] = [];
  for (const [place, cluster] of clusterOf.entries()) (members[cluster] ??= []).push(place);
  return members;
}

function possibleLinksOf(
  edges: readonly WeighedEdge[],
  placeOf: ReadonlyMap<string, number>,
  clusterOf: Int32Array,
  members: readonly (readonly number[])[],
  { different }: TableConstraints,
  scorer: GroupScorer,
  review: number,
): readonly WeighedEdge[] {
  const keyOf = (left: number, right: number): string => {
    const [one, other] = [clusterOf[left] as number, clusterOf[right] as number];
    return one < other ? `${one} ${other}` : `${other} ${one}`;
  };
  const seen = new Set(different.map(([left, right]) => keyOf(left, right)));
  return edges.filter((edge) => {
    const [left, right] = [placeOf.get(edge.left) ?? 0, placeOf.get(edge.right) ?? 0];
    const key = keyOf(left, right);
    if (clusterOf[left] === clusterOf[right] || seen.has(key)) return false;
    seen.add(key);
    const groupOf = (place: number) => members[clusterOf[place] as number] ?? [];
    return scorer.weighGroups(groupOf(left), groupOf(right)) >= review;
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
