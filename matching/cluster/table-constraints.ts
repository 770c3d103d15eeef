import { areApartByLaw, type IdentityDays } from '../table/identity-days.ts';
import { TableClusters } from './table-clusters.ts';

/** Two places of a table that a person decided on. */
export type PlacePair = readonly [left: number, right: number];

/** Decisions of people on pairs of records. `different` holds always; `same` unless that forbids it. */
export interface TableConstraints {
  readonly same: readonly PlacePair[];
  readonly different: readonly PlacePair[];
}

/** Nothing was decided. */
export const noConstraints: TableConstraints = { same: [], different: [] };

/** Clusters of records as people decided, before anything is weighed. */
export interface DecidedClusters {
  readonly clusters: TableClusters;
  /** Decisions `same` that `different` or a new identity contradicts, directly or by way of others, in order of their places. */
  readonly contradictions: readonly PlacePair[];
}

const ordered = (pairs: readonly PlacePair[]): readonly PlacePair[] =>
  pairs
    .filter(([left, right]) => left !== right)
    .map(([left, right]): PlacePair => (left < right ? [left, right] : [right, left]))
    .sort((one, other) => one[0] - other[0] || one[1] - other[1]);

/**
 * Starts clusters with what people decided, whatever the order of the decisions.
 *
 * @param size records of the table
 * @param identityDays who is kept apart by law, which no decision overrides
 */
export function decidedClusters(
  size: number,
  { same, different }: TableConstraints,
  identityDays?: IdentityDays,
): DecidedClusters {
  const clusters = new TableClusters(size);
  for (const [left, right] of ordered(different)) clusters.keepApart(left, right);
  const contradictions = ordered(same).filter(([left, right]) => {
    const [first, second] = [clusters.rootOf(left), clusters.rootOf(right)];
    if (clusters.areApart(first, second)) return true;
    if (identityDays && areApartByLaw(identityDays, clusters.membersOf(first), clusters.membersOf(second))) return true;
    if (first !== second) clusters.join(first, second);
    return false;
  });
  return { clusters, contradictions };
}
