import type { EventToAppend } from '#libs/events';
import type { RecordToStore } from '../agency-record-store.ts';
import type { SampledPair } from '../learning/sampled-pair.ts';
import type { RefusedEvent } from '../linkage-unit-of-work.ts';
import type { MembershipChange } from '../membership-changes-of.ts';
import type { Constraint, Edge } from '../neighbourhood.ts';
import type { PossibleLink } from '../review-queue.ts';

type Review = PossibleLink & { readonly state: 'open' | 'obsolete' };

/** What has been committed. */
export class InMemoryState {
  records = new Map<string, RecordToStore>();
  registry = new Map<string, string>();
  memberships = new Map<string, MembershipChange>();
  /** The newest move ever of each record. */
  history = new Map<string, MembershipChange>();
  edges = new Map<string, Edge>();
  constraints = new Map<string, Constraint>();
  reviews = new Map<string, Review>();
  offsets = new Map<string, bigint>();
  /** Units of work that were the last of their batch. */
  decided = 0;
  events: EventToAppend[] = [];
  refused: RefusedEvent[] = [];
  sampled: SampledPair[] = [];

  copy(): InMemoryState {
    const copied = new InMemoryState();
    copied.records = new Map(this.records);
    copied.registry = new Map(this.registry);
    copied.memberships = new Map(this.memberships);
    copied.history = new Map(this.history);
    copied.edges = new Map(this.edges);
    copied.constraints = new Map(this.constraints);
    copied.reviews = new Map(this.reviews);
    copied.offsets = new Map(this.offsets);
    copied.decided = this.decided;
    copied.events = [...this.events];
    copied.refused = [...this.refused];
    copied.sampled = [...this.sampled];
    return copied;
  }

  /** What a replay begins with: the registry, the history and the samples are kept, the rest comes again. */
  forReplay(): InMemoryState {
    const kept = new InMemoryState();
    kept.registry = new Map(this.registry);
    kept.history = new Map(this.history);
    kept.sampled = [...this.sampled];
    return kept;
  }

  /** Person by handle of every member. */
  personOf(): ReadonlyMap<string, string> {
    const personOf = new Map<string, string>();
    for (const [handle, { toPerson }] of this.memberships) if (toPerson !== undefined) personOf.set(handle, toPerson);
    return personOf;
  }

  /** Pairs that a steward is asked about. */
  openReviews(): readonly PossibleLink[] {
    return [...this.reviews.values()].filter(({ state }) => state === 'open');
  }
}
