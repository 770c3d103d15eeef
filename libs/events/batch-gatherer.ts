import type { BatchHandler, EventBatch } from './event-log.ts';

/** Takes batches of several partitions of one topic together; when it returns, all of their effects and offsets are durable. */
export type GroupHandler = (batches: readonly EventBatch[]) => Promise<void>;

/** How batches are put together. */
export interface GatheringSettings {
  /** Groups worked on at a time: while one waits for the database another is worked on. */
  readonly groupsAtOnce: number;
  /** No batch joins a group that has so many events. */
  readonly enoughEvents: number;
}

interface Waiting {
  readonly batch: EventBatch;
  done(): void;
  failed(error: unknown): void;
}

/**
 * Puts batches of one topic that come at the same time together, so that a few events of each of many partitions cost one transaction. A group that fails is taken
 * batch by batch: what is wrong with one holds no other.
 */
export class BatchGatherer {
  private readonly waiting: Waiting[] = [];
  private groups = 0;

  constructor(
    private readonly handler: GroupHandler,
    private readonly settings: GatheringSettings,
  ) {}

  /** The handler for a subscription. */
  readonly take: BatchHandler = (batch) =>
    new Promise<void>((done, failed) => {
      this.waiting.push({ batch, done, failed });
      // Those that the log gives in the same breath come first.
      setImmediate(() => void this.begin());
    });

  private async begin(): Promise<void> {
    if (this.groups >= this.settings.groupsAtOnce || this.waiting.length === 0) return;
    this.groups++;
    await this.work(this.nextGroup());
    this.groups--;
    void this.begin();
  }

  private nextGroup(): readonly Waiting[] {
    let events = 0;
    let size = 0;
    for (const { batch } of this.waiting) {
      if (size > 0 && events + batch.events.length > this.settings.enoughEvents) break;
      events += batch.events.length;
      size++;
    }
    return this.waiting.splice(0, size);
  }

  private async work(group: readonly Waiting[]): Promise<void> {
    try {
      await this.handler(group.map(({ batch }) => batch));
      for (const { done } of group) done();
    } catch (error) {
      if (group.length === 1) group[0]?.failed(error);
      else for (const each of group) await this.work([each]);
    }
  }
}
