import { type Constraint, type Edge, pairOf } from './neighbourhood.ts';
import type { PossibleLink } from './review-queue.ts';

/**
 * Pairs of persons that a steward should be asked about, each by its best edge.
 *
 * Persons between whom someone has answered already, in whatever way, are not asked about again. A question that is open
 * stays on the pair it was asked about while that pair still has an edge.
 *
 * @param edges those at or above the review threshold
 * @param personOf person by record handle; edges whose ends are not in it are left out
 * @param isWorthALook whether two persons with all their records may be one
 */
export function possibleLinksOf(
  edges: readonly Edge[],
  personOf: ReadonlyMap<string, string>,
  constraints: readonly Constraint[],
  open: readonly PossibleLink[],
  isWorthALook: (one: string, other: string) => boolean,
): PossibleLink[] {
  const persons = (left: string, right: string): string | undefined => {
    const [one, other] = [personOf.get(left), personOf.get(right)];
    return one === undefined || other === undefined || one === other ? undefined : pairOf(one, other);
  };
  const answered = new Set(constraints.map(({ left, right }) => persons(left, right)));
  const asked = new Set(open.map(({ left, right }) => pairOf(left, right)));
  const bestOf = new Map<string, PossibleLink>();
  for (const { left, right, matchWeight } of edges) {
    const pair = persons(left, right);
    if (pair === undefined || answered.has(pair)) continue;
    const link = { left, right, matchWeight };
    const known = bestOf.get(pair);
    if (!known || isBetter(link, known, asked)) bestOf.set(pair, link);
  }
  return [...bestOf.values()].filter(({ left, right }) =>
    isWorthALook(personOf.get(left) ?? '', personOf.get(right) ?? ''),
  );
}

function isBetter(link: PossibleLink, known: PossibleLink, asked: ReadonlySet<string>): boolean {
  const [isAsked, wasAsked] = [asked.has(pairOf(link.left, link.right)), asked.has(pairOf(known.left, known.right))];
  if (isAsked !== wasAsked) return isAsked;
  if (link.matchWeight !== known.matchWeight) return link.matchWeight > known.matchWeight;
  return pairOf(link.left, link.right) < pairOf(known.left, known.right);
}
