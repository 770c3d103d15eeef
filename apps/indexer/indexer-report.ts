import type { EventBatch } from '#libs/events';
import type { IndexOutcome } from '#libs/flag-index';
import type { Log } from '#libs/runtime';
import type { IndexerMetrics } from './indexer-metrics.ts';

/** Tells operators what batches did: counts, codes and paths in log and metrics, nothing of the persons. */
export class IndexerReport {
  constructor(
    private readonly log: Log,
    private readonly metrics: IndexerMetrics,
  ) {}

  of(batches: readonly EventBatch[], outcome: IndexOutcome, tookMs: number): void {
    this.metrics.count(batches, outcome, tookMs, Date.now());
    const { group, topic } = batches[0] ?? {};
    for (const { event, code, fields } of outcome.refused)
      this.log('EVENT_QUARANTINED', {
        ...{ group, topic, partition: event.partition, offset: event.offset },
        eventId: event.attributes.id,
        code,
        fields,
      });
    this.log('FLAGS_UPDATED', {
      topic,
      partitions: batches.map(({ partition }) => partition),
      events: outcome.events,
      flags: outcome.flags,
      waiting: outcome.waiting,
      quarantined: outcome.refused.length,
      tookMs: Math.round(tookMs),
    });
  }
}
