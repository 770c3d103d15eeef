import type { PlacePair, TableConstraints } from './table-constraints.ts';

/** What a person decided on two records, by id. */
export interface Decision {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'same' | 'different';
}

/** Decisions as places of a table. */
export interface PlacedDecisions {
  readonly constraints: TableConstraints;
  /** Decisions of which the table lacks a record. */
  readonly notHere: number;
}

/** Finds the records that decisions are about. @param ids of the table, by place */
export function constraintsOf(decisions: readonly Decision[], ids: readonly string[]): PlacedDecisions {
  const named = new Set(decisions.flatMap(({ left, right }) => [left, right]));
  const placeOf = new Map([...ids.entries()].filter(([, id]) => named.has(id)).map(([place, id]) => [id, place]));
  const constraints: Record<Decision['verdict'], PlacePair[]> = { same: [], different: [] };
  let notHere = 0;
  for (const { left, right, verdict } of decisions) {
    const [first, second] = [placeOf.get(left), placeOf.get(right)];
    if (first === undefined || second === undefined) notHere++;
    else constraints[verdict].push([first, second]);
  }
  return { constraints, notHere };
}
