import { type HubModel, joiningFrom, LiveMatcher } from '#matching';
import type { EventBatch, LogPosition } from '#libs/events';
import { scoreCandidates } from './candidate-scorer.ts';
import type { Closure, Scored } from './closure-of.ts';
import { holdStoredRecords } from './hold-stored-records.ts';
import { indexRecords } from './index-records.ts';
import { reindexRecords } from './relink/reindex-records.ts';
import type { LinkageStores, LinkageUnitOfWork, RefusedEvent } from './linkage-unit-of-work.ts';
import type { Occasion } from './membership-changes-of.ts';
import type { LinkedRecord } from './neighbourhood.ts';
import { openDecisions } from './open-decisions.ts';
import { openRecords } from './open-records.ts';
import { possibleLinksOf } from './possible-links-of.ts';
import { personsOf } from './persons-of.ts';
import { activeVersions, isCovered, isCurrent, lockClosure, withRing } from './locked-closure.ts';
import { StageClock } from './stage-meter.ts';
import { Turns } from './turns.ts';
import { worthALook } from './worth-a-look.ts';
import { withRecords } from './with-records.ts';
import { type Decided, writeDecided } from './write-decided.ts';

/** What the linkage needs besides its stores. */
export interface LinkageSettings {
  readonly model: HubModel;
  /** X25519 private key of the hub (PKCS#8 in base64url): opens the bodies of agency-records. */
  readonly openWith: string;
  /** Key of the subject pseudonyms, 32 bytes in base64url. */
  readonly subjectKey: string;
  /** Most standardised records kept in memory; default 50,000. */
  readonly cachedRecords?: number;
  readonly clock?: () => Date;
  /** Told how long the stages of a batch take. */
  readonly stages?: StageClock;
}

/** What batches did, in counts. */
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
  /** Whether what is stored was weighed by another model. */
  readonly isByAnotherModel?: boolean;
}

const none: Scored = { versionOf: new Map(), edges: [] };

/** From records and decisions to persons: the work of the matcher. */
export class LinkageService {
  private readonly matcher: LiveMatcher;
  private readonly mostHeld: number;
  private readonly clock: () => Date;
  private readonly stages: StageClock;
  /** Batches are indexed and compared beside each other; two that resolve at once mostly wait for each other's records, and then walk anew. */
  private readonly resolving = new Turns();

  constructor(
    private readonly unitOfWork: LinkageUnitOfWork,
    private readonly settings: LinkageSettings,
  ) {
    this.mostHeld = settings.cachedRecords ?? 50_000;
    this.matcher = new LiveMatcher(settings.model, this.mostHeld);
    this.clock = settings.clock ?? (() => new Date());
    this.stages = settings.stages ?? new StageClock();
  }

  /** Reads stored records into memory, as many as it keeps, beside live work. Nothing depends on it but how fast that is. @returns how many */
  warmUp(signal: AbortSignal): Promise<number> {
    return holdStoredRecords(this.matcher, this.unitOfWork, this.mostHeld, signal);
  }

  /**
   * Forgets the bodies of records that any matcher took as deleted or erased within the last milliseconds.
   *
   * @returns how many this one held
   * @throws HubError DATABASE_UNREACHABLE (retriable)
   */
  async forgetGone(withinMs: number): Promise<number> {
    const gone = await this.unitOfWork.read(({ records }) => records.goneWithin(withinMs));
    const held = gone.filter((handle) => this.matcher.has(handle));
    for (const handle of held) this.matcher.drop(handle);
    return held.length;
  }

  /**
   * Takes batches of topic agency-records, together in two units of work: index, then resolve. When it returns, all is durable.
   *
   * @throws HubError retriable ones, when the same batches may succeed later; events at fault go to the dead letters instead
   */
  async takeRecords(...batches: readonly EventBatch[]): Promise<BatchOutcome> {
    const { events, refused } = this.stages.timeNow('decode', () => openRecords(batches, this.settings.openWith));
    const { touched, changed, constraints, conflicts, older } = await this.stages.time('index', () =>
      this.unitOfWork.run(batches, (stores) => indexRecords(stores, events, this.matcher)),
    );
    const seeds = [...new Set([...touched, ...constraints.flatMap(({ left, right }) => [left, right])])];
    const outcome = await this.resolve(batches, { seeds, toScore: touched, changed, constraints, refused });
    return { ...outcome, refused: [...refused, ...conflicts], older };
  }

  /** Takes batches of topic decisions in two units of work: keeps the stewards' words, then resolves the persons concerned again. */
  async takeDecisions(...batches: readonly EventBatch[]): Promise<BatchOutcome> {
    const { constraints, refused } = openDecisions(batches);
    // Committed first, like a record with its keys: of a word and a record that come at the same time at least one sees the other.
    await this.unitOfWork.run(batches, ({ persons }) => persons.putConstraints(constraints));
    const seeds = [...new Set(constraints.flatMap(({ left, right }) => [left, right]))];
    return this.resolve(batches, { seeds, toScore: [], changed: new Set(), constraints, refused });
  }

  /**
   * Resolves stored records anew by this linkage's model: their blocking keys are written again and every pair is weighed again.
   *
   * @param at position of the job; it stays where it is
   */
  async relink(at: readonly LogPosition[], recordHandles: readonly string[]): Promise<BatchOutcome> {
    await this.stages.time('index', () =>
      this.unitOfWork.run(at, (stores) => reindexRecords(stores, recordHandles, this.matcher)),
    );
    return this.resolve(at, {
      seeds: recordHandles,
      toScore: recordHandles,
      changed: new Set(),
      constraints: [],
      refused: [],
      isByAnotherModel: true,
    });
  }

  /** Resolves the persons of some records anew from what is stored, and advances. @param recordHandles records that may be gone */
  settle(at: readonly LogPosition[], recordHandles: readonly string[]): Promise<BatchOutcome> {
    return this.resolve(at, { seeds: recordHandles, toScore: [], changed: new Set(), constraints: [], refused: [] });
  }

  private async resolve(at: readonly LogPosition[], task: Task): Promise<BatchOutcome> {
    let expected: ReadonlySet<string> = new Set(task.seeds);
    let scored: Scored | undefined;
    for (;;) {
      const compared = (scored ??= await this.score(task));
      const outcome = await this.resolving.take(() =>
        this.unitOfWork.run(at, async (stores) => {
          const { seen, held, ring } = await this.stages.time('fetch', () =>
            lockClosure(stores, expected, compared, joiningFrom(this.settings.model.thresholds)),
          );
          if (!isCovered(held, seen)) {
            expected = held.inner;
            return undefined;
          }
          if (!isCurrent(compared, [...held.records.values(), ...ring])) {
            scored = undefined;
            return undefined;
          }
          const decided = await this.decide(stores, held, ring);
          return this.stages.time('write', () => this.write(stores, task, held, compared, decided));
        }),
      );
      if (outcome) return outcome;
    }
  }

  private async score({ toScore, isByAnotherModel = false }: Task): Promise<Scored> {
    if (toScore.length === 0) return none;
    const scored = await this.unitOfWork.read(({ records }) =>
      scoreCandidates(this.matcher, records, toScore, this.stages),
    );
    return { ...scored, isByAnotherModel };
  }

  /** Who is who in a closure, and what a steward is to be asked. */
  private async decide(stores: LinkageStores, closure: Closure, ring: readonly LinkedRecord[]): Promise<Decided> {
    const open = await this.stages.time('fetch', () => stores.reviews.openOf([...closure.inner]));
    const weigh = (): Decided => {
      const persons = personsOf(closure, this.matcher);
      const all = withRing(persons.personOf, ring);
      const isWorthALook = worthALook(all, this.matcher);
      const links = possibleLinksOf(closure.edges, all, closure.constraints, open, isWorthALook);
      return { ...persons, open, links };
    };
    const versionOf = activeVersions([...closure.records.values(), ...ring]);
    return withRecords(this.matcher, stores.records, versionOf, weigh, this.stages);
  }

  private async write(
    stores: LinkageStores,
    task: Task,
    closure: Closure,
    scored: Scored,
    decided: Decided,
  ): Promise<BatchOutcome> {
    const at = this.clock();
    const erased = task.seeds.filter((handle) => closure.records.get(handle)?.state === 'erased');
    await stores.persons.dropConstraintsOf(erased);
    const { moves, reviewsOpened } = await writeDecided(stores, this.settings, task, closure, scored, decided, at);
    await stores.quarantine(task.refused);
    await stores.advance();
    return { records: task.seeds.length, moves, reviewsOpened, refused: task.refused, older: 0 };
  }
}
