import type { EventBatch } from '#libs/events';

/** Batches that this process has taken and not done: the oldest events of its partitions, also while it can only wait. */
export class OldestInHand {
  private readonly batches = new Map<string, number>();

  /** Runs the work on batches, which are in hand until it succeeds; those that fail are handed over again. */
  async during<T>(batches: readonly EventBatch[], work: () => Promise<T>): Promise<T> {
    const keyOf = ({ topic, partition }: EventBatch): string => `${topic}/${partition.toString()}`;
    for (const batch of batches)
      this.batches.set(keyOf(batch), Math.min(...batch.events.map(({ attributes }) => Date.parse(attributes.time))));
    const result = await work();
    for (const batch of batches) this.batches.delete(keyOf(batch));
    return result;
  }

  /** When the oldest event in hand was published, by its publisher's clock; undefined where there is none. */
  at(): Date | undefined {
    return this.batches.size === 0 ? undefined : new Date(Math.min(...this.batches.values()));
  }
}
