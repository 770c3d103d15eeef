import type { MatchingModel } from '#matching';
import { bodyOf, type EventBatch, type LogPosition } from '#libs/events';
import { CandidateScorer } from './candidate-scorer.ts';
import { type Closure, closureOf, type Scored } from './closure-of.ts';
import { edgesToDrop, edgesToPut } from './edge-changes-of.ts';
import { indexRecords } from './index-records.ts';
import type { LinkageStores, LinkageUnitOfWork, RefusedEvent } from './linkage-unit-of-work.ts';
import { membershipChangesOf, type Occasion } from './membership-changes-of.ts';
import { membershipsEventsOf } from './memberships-events-of.ts';
import type { Constraint, LinkedRecord } from './neighbourhood.ts';
import { openRecords, refusalOf } from './open-records.ts';
import { linkGroupsIn, personsOf } from './persons-of.ts';
import { RecordCache } from './record-cache.ts';
import { renewReviews } from './renew-reviews.ts';

/** What the linkage needs besides its stores. */
export interface LinkageSettings {
  readonly model: MatchingModel;
  /** X25519 private key of the hub (PKCS#8 in base64url): opens the bodies of agency-records. */
  readonly openWith: string;
  /** Key of the subject pseudonyms, 32 bytes in base64url. */
  readonly subjectKey: string;
  /** Most standardised records kept in memory; default 50,000. */
  readonly cachedRecords?: number;
  readonly clock?: () => Date;
}

/** What a batch did, in counts. */
export interface BatchOutcome {
  /** Records resolved. */
  readonly records: number;
  readonly moves: number;
  /** Reviews opened, or given another weight. */
  readonly reviewsOpened: number;
  /** Events that went to the dead letters. */
  readonly refused: readonly RefusedEvent[];
  /** Events ignored because a newer version of their record is held. */
  readonly older: number;
}

interface Task extends Occasion {
  readonly seeds: readonly string[];
  /** Records to compare anew. */
  readonly toScore: readonly string[];
  readonly refused: readonly RefusedEvent[];
}

const none: Scored = { versionOf: new Map(), edges: [] };

/** From records and decisions to persons: the work of the matcher. */
export class LinkageService {
  private readonly cache: RecordCache;
  private readonly scorer: CandidateScorer;
  private readonly clock: () => Date;

  constructor(
    private readonly unitOfWork: LinkageUnitOfWork,
    private readonly settings: LinkageSettings,
  ) {
    this.cache = new RecordCache(settings.cachedRecords ?? 50_000);
    this.scorer = new CandidateScorer(settings.model, this.cache);
    this.clock = settings.clock ?? (() => new Date());
  }

  /**
   * Takes a batch of topic agency-records in two units of work: index, then resolve. When it returns, all is durable.
   *
   * @throws HubError retriable ones, when the same batch may succeed later; events at fault go to the dead letters instead
   */
  async takeRecords(batch: EventBatch): Promise<BatchOutcome> {
    const { events, refused } = openRecords(batch, this.settings.openWith);
    const { touched, changed, constraints, conflicts, older } = await this.unitOfWork.run(batch, (stores) =>
      indexRecords(stores, events, this.settings.model, this.cache),
    );
    const seeds = [...new Set([...touched, ...constraints.flatMap(({ left, right }) => [left, right])])];
    const outcome = await this.resolve(batch, { seeds, toScore: touched, changed, constraints, refused });
    return { ...outcome, refused: [...refused, ...conflicts], older };
  }

  /** Takes a batch of topic decisions: keeps the stewards' words and resolves the persons concerned again. */
  async takeDecisions(batch: EventBatch): Promise<BatchOutcome> {
    const constraints: Constraint[] = [];
    const refused: RefusedEvent[] = [];
    for (const event of batch.events) {
      try {
        const { leftHandle, rightHandle, verdict, decidedAt } = bodyOf('decisions', event);
        const [left, right] = [leftHandle, rightHandle].sort() as [string, string];
        constraints.push({ left, right, origin: 'steward', verdict, order: BigInt(Date.parse(decidedAt)) });
      } catch (error) {
        refused.push(refusalOf(event, error));
      }
    }
    const seeds = [...new Set(constraints.flatMap(({ left, right }) => [left, right]))];
    return this.resolve(batch, { seeds, toScore: [], changed: new Set(), constraints, refused });
  }

  private async resolve(at: LogPosition, task: Task): Promise<BatchOutcome> {
    let expected: ReadonlySet<string> = new Set(task.seeds);
    let scored: Scored | undefined;
    for (;;) {
      const outcome = await this.unitOfWork.run(at, async (stores) => {
        await stores.persons.putConstraints(task.constraints);
        scored ??= task.toScore.length > 0 ? await this.scorer.score(stores.records, task.toScore) : none;
        const seen = await this.closure(stores, expected, scored);
        await stores.persons.lock([...seen.inner, ...seen.ring]);
        // Read again: what was committed while the locks were waited for counts.
        const held = await this.closure(stores, seen.inner, scored);
        const ring = await stores.persons.recordsOf([...held.ring]);
        if (!isCovered(held, seen)) {
          expected = held.inner;
          return undefined;
        }
        if (!isCurrent(scored, [...held.records.values(), ...ring])) {
          scored = undefined;
          return undefined;
        }
        return this.write(stores, task, held, ring, scored);
      });
      if (outcome) return outcome;
    }
  }

  private closure(stores: LinkageStores, start: ReadonlySet<string>, scored: Scored): Promise<Closure> {
    const { link } = this.settings.model.thresholds;
    return closureOf(start, scored, link, (handles) => stores.persons.neighbourhoodOf(handles));
  }

  private async write(
    stores: LinkageStores,
    task: Task,
    closure: Closure,
    ring: readonly LinkedRecord[],
    scored: Scored,
  ): Promise<BatchOutcome> {
    const { model, subjectKey } = this.settings;
    const at = this.clock();
    const erased = task.seeds.filter((handle) => closure.records.get(handle)?.state === 'erased');
    await stores.persons.dropConstraintsOf(erased);
    await stores.persons.dropEdges(edgesToDrop(closure, scored));
    await stores.persons.putEdges(edgesToPut(closure, scored));
    const groups = linkGroupsIn(closure, model.thresholds.link);
    const against = await this.scorer.within(stores.records, groups, closure.records, closure.edges);
    const { personOf, evidenceOf } = personsOf(closure, against, model);
    const changes = membershipChangesOf([...closure.records.values()], personOf, evidenceOf, task, at);
    await stores.persons.putMemberships(changes, model.id, at);
    const reviewsOpened = await renewReviews(stores.reviews, closure, withRing(personOf, ring), at);
    await stores.append(membershipsEventsOf(changes, subjectKey, at));
    await stores.quarantine(task.refused);
    await stores.advance();
    return { records: task.seeds.length, moves: changes.length, reviewsOpened, refused: task.refused, older: 0 };
  }
}

/**
 * Whether all that was reached under the locks had been locked. A handle that a constraint names may have had no record yet: nothing
 * was locked then, and another may be about to resolve the record that it has by now.
 */
function isCovered(held: Closure, locked: Closure): boolean {
  return (
    [...held.inner, ...held.ring].every((handle) => locked.inner.has(handle) || locked.ring.has(handle)) &&
    [...held.records.keys()].every((handle) => locked.records.has(handle))
  );
}

/** Whether the records compared are still as they were then. */
function isCurrent(scored: Scored, records: readonly LinkedRecord[]): boolean {
  const versions = new Map(records.map((record) => [record.recordHandle, activeVersion(record)]));
  return scored.edges.every(
    ({ left, right, leftVersion, rightVersion }) =>
      versions.get(left) === leftVersion && versions.get(right) === rightVersion,
  );
}

const activeVersion = ({ state, version }: LinkedRecord): bigint | undefined =>
  state === 'active' ? version : undefined;

function withRing(personOf: ReadonlyMap<string, string>, ring: readonly LinkedRecord[]): ReadonlyMap<string, string> {
  const all = new Map(personOf);
  for (const { recordHandle, personId, state } of ring)
    if (personId !== undefined && state === 'active') all.set(recordHandle, personId);
  return all;
}
