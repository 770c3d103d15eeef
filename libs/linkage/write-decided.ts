import type { HubModel } from '#matching';
import type { Closure, Scored } from './closure-of.ts';
import { edgesToDrop, edgesToPut } from './edge-changes-of.ts';
import type { LinkageStores } from './linkage-unit-of-work.ts';
import { membershipChangesOf, type Occasion } from './membership-changes-of.ts';
import { membershipsEventsOf } from './memberships-events-of.ts';
import type { ResolvedPersons } from './persons-of.ts';
import { renewReviews } from './renew-reviews.ts';
import type { PossibleLink } from './review-queue.ts';

/** Who is who, and which questions are open and which are to be. */
export interface Decided extends ResolvedPersons {
  readonly open: readonly PossibleLink[];
  readonly links: readonly PossibleLink[];
}

/** Writes what was decided on a closure where it differs from what is stored, and tells of each move. */
export async function writeDecided(
  stores: LinkageStores,
  { model, subjectKey }: { readonly model: HubModel; readonly subjectKey: string },
  occasion: Occasion,
  closure: Closure,
  scored: Scored,
  { personOf, evidenceOf, open, links }: Decided,
  at: Date,
): Promise<{ readonly moves: number; readonly reviewsOpened: number }> {
  await stores.persons.dropEdges(edgesToDrop(closure, scored));
  await stores.persons.putEdges(edgesToPut(closure, scored));
  const changes = membershipChangesOf([...closure.records.values()], personOf, evidenceOf, occasion, at);
  await stores.persons.putMemberships(changes, model.id, at);
  const reviewsOpened = await renewReviews(stores.reviews, open, links, at);
  await stores.append(membershipsEventsOf(changes, subjectKey, at));
  return { moves: changes.length, reviewsOpened };
}
