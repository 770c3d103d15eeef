import type { EventBatch } from '#libs/events';
import type { BatchOutcome } from '#libs/linkage';
import type { Log } from '#libs/runtime';
import type { MatcherMetrics } from './matcher-metrics.ts';

/** Tells operators what batches did: counts, codes and places in the log, nothing of the records. */
export class MatcherReport {
  constructor(
    private readonly log: Log,
    private readonly metrics: MatcherMetrics,
  ) {}

  /** Runs the work on batches; their events count as unresolved until it succeeds. */
  during<T>(batches: readonly EventBatch[], work: () => Promise<T>): Promise<T> {
    return this.metrics.inHand.during(batches, work);
  }

  of(batches: readonly EventBatch[], outcome: BatchOutcome, tookMs: number): void {
    this.metrics.count(batches, outcome, tookMs);
    const { group, topic } = batches[0] ?? {};
    for (const { event, code, fields } of outcome.refused)
      this.log('EVENT_QUARANTINED', {
        ...{ group, topic, partition: event.partition, offset: event.offset },
        eventId: event.attributes.id,
        code,
        fields,
      });
    const took = Math.round(tookMs);
    if (topic === 'decisions')
      this.log('DECISIONS_TAKEN', {
        decisions: batches.flatMap(({ events }) => events).length,
        moves: outcome.moves,
        tookMs: took,
      });
    else
      this.log('RECORDS_LINKED', {
        topic,
        partitions: batches.map(({ partition }) => partition),
        records: outcome.records,
        moves: outcome.moves,
        possibleLinks: outcome.reviewsOpened,
        quarantined: outcome.refused.length,
        tookMs: took,
      });
  }
}
