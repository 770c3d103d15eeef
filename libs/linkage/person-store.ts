import type { MembershipChange } from './membership-changes-of.ts';
import type { Constraint, Edge, LinkedRecord, Neighbourhood } from './neighbourhood.ts';

/** Memberships of records in persons, with the evidence they rest on. */
export abstract class PersonStore {
  /** What decides the persons of these records, one step out; as committed now. */
  abstract neighbourhoodOf(recordHandles: readonly string[]): Promise<Neighbourhood>;

  /** These records, and all that share a person with one of them. */
  abstract withTheirPersons(recordHandles: readonly string[]): Promise<readonly LinkedRecord[]>;

  /** Active records in the order of their handles, from behind one of them. @param handle absent: from the first */
  abstract activeAfter(handle: string | undefined, limit: number): Promise<readonly LinkedRecord[]>;

  /** Every word on two records; released ones left out. */
  abstract constraints(): Promise<readonly Constraint[]>;

  /** Locks records until the end of the unit of work, in handle order. An edge or membership changes only under the locks of its records. */
  abstract lock(recordHandles: readonly string[]): Promise<void>;

  /**
   * A mark that changes with each unit of work that is committed as the last of its batch: as long as it stays, nobody has changed an edge or a membership.
   * A first load, which has the hub for itself, leaves it until its end.
   */
  abstract lastDecided(): Promise<string>;

  abstract dropEdges(edges: readonly Edge[]): Promise<void>;
  abstract putEdges(edges: readonly Edge[]): Promise<void>;

  /** Keeps the later word of each pair and origin. */
  abstract putConstraints(constraints: readonly Constraint[]): Promise<void>;
  /** Forgets every constraint of erased records. */
  abstract dropConstraintsOf(recordHandles: readonly string[]): Promise<void>;

  /** Moves records between persons and keeps the history. */
  abstract putMemberships(changes: readonly MembershipChange[], modelId: string, at: Date): Promise<void>;
}
