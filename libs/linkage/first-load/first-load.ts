import { LiveMatcher } from '#matching';
import type { EventBatch, LogPosition } from '#libs/events';
import { HubError } from '#schemas/errors';
import { indexRecords } from '../index-records.ts';
import { LinkageService, type LinkageSettings } from '../linkage-service.ts';
import type { LinkageUnitOfWork } from '../linkage-unit-of-work.ts';
import { linkStoredHub } from '../link-stored-hub.ts';
import { openDecisions } from '../open-decisions.ts';
import { type OpenedEvent, openRecords } from '../open-records.ts';
import { readStoredHub } from '../stored-hub.ts';
import { writeDecided } from '../write-decided.ts';
import { DecidedChunks } from './decided-chunks.ts';

/** Told of each step how many records it has done. */
export type FirstLoadProgress = (step: 'index' | 'read' | 'write', records: number) => void;

/** What a first load did. */
export interface FirstLoadOutcome {
  /** Active records that the hub holds. */
  readonly records: number;
  readonly persons: number;
  /** Memberships written. */
  readonly moves: number;
  /** Reviews opened, or given another weight. */
  readonly reviewsOpened: number;
  /** Events that went to the dead letters. */
  readonly refused: number;
}

/** Records of one transaction, at least; a person is never divided. */
const chunkRecords = 2000;
/** Tombstones resolved at a time. */
const chunkTombstones = 500;

/**
 * Takes all that waits for a hub that has linked nothing yet at once, which is many times as fast as record by record: each record is indexed as ever, then all are
 * linked by the batch engine, and its persons are written as live work writes them. Who is who, and why, is what live work would have left; its history tells of one
 * arrival each, not of what live work would have thought meanwhile.
 *
 * Offsets move in the last transaction alone. One that is broken off is done again, by itself or by live work, from the first event.
 */
export class FirstLoad {
  private readonly matcher: LiveMatcher;
  private readonly clock: () => Date;
  /** Records of which a word may say more than what is active. */
  private readonly gone = new Set<string>();
  private indexed = 0;
  private refused = 0;

  constructor(
    private readonly unitOfWork: LinkageUnitOfWork,
    private readonly settings: LinkageSettings,
    private readonly onProgress: FirstLoadProgress = () => undefined,
  ) {
    this.matcher = new LiveMatcher(settings.model, Infinity);
    this.clock = settings.clock ?? (() => new Date());
  }

  /** Stores a batch of topic agency-records with its blocking keys, and what sources said of pairs. Its offset stays. @throws HubError retriable ones */
  async index(batch: EventBatch): Promise<void> {
    const { events, refused } = openRecords([batch], this.settings.openWith);
    const { conflicts } = await this.unitOfWork.run([batch], async (stores) => {
      await stores.quarantine(refused);
      const indexed = await indexRecords(stores, events, this.matcher);
      await stores.persons.dropConstraintsOf(lastErased(events));
      return indexed;
    });
    for (const { body } of events) if (body.op === 'delete' || body.op === 'erase') this.gone.add(body.recordHandle);
    this.refused += refused.length + conflicts.length;
    this.onProgress('index', (this.indexed += batch.events.length));
  }

  /** Keeps the words of a batch of topic decisions, so that all is linked by them. The matchers take it again. @throws HubError retriable ones */
  async takeWords(batch: EventBatch): Promise<void> {
    const { constraints } = openDecisions([batch]);
    await this.unitOfWork.run([batch], ({ persons }) => persons.putConstraints(constraints));
  }

  /**
   * Links all that is stored, writes its persons, and advances.
   *
   * @param positions of every partition, up to the last event indexed
   * @throws HubError retriable ones: all of it may be done again
   */
  async resolve(positions: readonly LogPosition[]): Promise<FirstLoadOutcome> {
    const { model } = this.settings;
    const hub = await readStoredHub(this.matcher, this.unitOfWork, positions, (records) =>
      this.onProgress('read', records),
    );
    if (hub.leftOut > 0) throw new HubError('CONSUMER_FENCED', { why: 'records changed while they were read' });
    const linked = linkStoredHub(hub, model);
    const chunks = new DecidedChunks(hub, linked);
    const outcome = { records: hub.linked.length, persons: linked.persons.length, moves: 0, reviewsOpened: 0 };
    let done = 0;
    for (const handles of chunks.ofWholePersons(chunkRecords)) {
      const { moves, reviewsOpened } = await this.unitOfWork.run(positions, async (stores) => {
        const near = await stores.persons.neighbourhoodOf(handles);
        const { closure, scored, decided } = chunks.decide(handles, near, await stores.reviews.openOf(handles));
        const occasion = { changed: new Set<string>(), constraints: [] };
        return writeDecided(stores, this.settings, occasion, closure, scored, decided, this.clock());
      });
      outcome.moves += moves;
      outcome.reviewsOpened += reviewsOpened;
      this.onProgress('write', (done += handles.length));
    }
    outcome.moves += await this.settleTombstones(positions, chunks.besideTombstones());
    return { ...outcome, refused: this.refused };
  }

  /** What a record that is gone still decides, and the last advance. */
  private async settleTombstones(positions: readonly LogPosition[], beside: readonly string[]): Promise<number> {
    const linkage = new LinkageService(this.unitOfWork, this.settings);
    const stay = positions.map((position) => ({ ...position, next: position.first }));
    const handles = [...new Set([...this.gone, ...beside])];
    let moves = 0;
    for (let from = 0; from < handles.length; from += chunkTombstones)
      moves += (await linkage.settle(stay, handles.slice(from, from + chunkTombstones))).moves;
    await this.unitOfWork.run(positions, (stores) => stores.advance());
    // All is done: without new statistics live work is slow for a minute.
    await this.unitOfWork.tidyUp().catch(() => undefined);
    return moves;
  }
}

/** Records that a batch leaves erased: what was said of them goes with them. */
function lastErased(events: readonly OpenedEvent[]): readonly string[] {
  const last = new Map<string, OpenedEvent>();
  for (const event of events)
    if (event.version >= (last.get(event.body.recordHandle)?.version ?? 0n)) last.set(event.body.recordHandle, event);
  return [...last.values()].filter(({ body }) => body.op === 'erase').map(({ body }) => body.recordHandle);
}
