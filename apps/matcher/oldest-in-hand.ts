import type { EventBatch } from '#libs/events';

/** Batches that this process has taken and not done: the oldest events of its partitions, also while it can only wait. */
export class OldestInHand {
  private readonly batches = new Map<string, number>();

  /** Runs the work on a batch, which is in hand until it succeeds; one that fails is handed over again. */
  async during<T>({ topic, partition, events }: EventBatch, work: () => Promise<T>): Promise<T> {
    const key = `${topic}/${partition.toString()}`;
    this.batches.set(key, Math.min(...events.map(({ attributes }) => Date.parse(attributes.time))));
    const result = await work();
    this.batches.delete(key);
    return result;
  }

  /** When the oldest event in hand was published, by its publisher's clock; undefined where there is none. */
  at(): Date | undefined {
    return this.batches.size === 0 ? undefined : new Date(Math.min(...this.batches.values()));
  }
}
