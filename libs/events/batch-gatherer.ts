import { HubError } from '#schemas/errors';
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

const passes = (error: unknown): boolean =>
  error instanceof HubError && error.retriable && error.code !== 'CONSUMER_FENCED';

/**
 * Puts batches of one topic that come at the same time together, so that a few events of each of many partitions cost one transaction. A group that fails is taken
 * batch by batch, for what is wrong with one must hold no other; unless what failed is wrong with none and will pass.
 */
export class BatchGatherer {
  private waiting: Waiting[] = [];
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

  /** Gives back what nobody works on yet; what is in hand ends as ever. */
  stop(): void {
    for (const { batch, failed } of this.waiting.splice(0)) {
      const { group, topic, partition } = batch;
      failed(new HubError('CONSUMER_FENCED', { group, topic, partition, why: 'it stops' }));
    }
  }

  private async begin(): Promise<void> {
    if (this.groups >= this.settings.groupsAtOnce || this.waiting.length === 0) return;
    this.groups++;
    await this.work(this.nextGroup());
    this.groups--;
    void this.begin();
  }

  private nextGroup(): readonly Waiting[] {
    const topic = this.waiting[0]?.batch.topic;
    const [group, others]: [Waiting[], Waiting[]] = [[], []];
    let events = 0;
    for (const each of this.waiting) {
      const { length } = each.batch.events;
      const joins = each.batch.topic === topic && (group.length === 0 || events + length <= this.settings.enoughEvents);
      if (joins) events += length;
      (joins ? group : others).push(each);
    }
    this.waiting = others;
    return group;
  }

  private async work(group: readonly Waiting[]): Promise<void> {
    try {
      await this.handler(group.map(({ batch }) => batch));
      for (const { done } of group) done();
    } catch (error) {
      if (group.length === 1 || passes(error)) for (const { failed } of group) failed(error);
      else for (const each of group) await this.work([each]);
    }
  }
}
