import type { EventBatch } from '#libs/events';
import type { BatchOutcome } from '#libs/linkage';
import type { Log } from '#libs/runtime';
import type { MatcherMetrics } from './matcher-metrics.ts';

/** Tells operators what a batch did: counts, codes and places in the log, nothing of the records. */
export class MatcherReport {
  constructor(
    private readonly log: Log,
    private readonly metrics: MatcherMetrics,
  ) {}

  /** Runs the work on a batch; its events count as unresolved until it succeeds. */
  during<T>(batch: EventBatch, work: () => Promise<T>): Promise<T> {
    return this.metrics.inHand.during(batch, work);
  }

  of(batch: EventBatch, outcome: BatchOutcome, tookMs: number): void {
    this.metrics.count(batch, outcome, tookMs);
    const { group, topic, partition } = batch;
    for (const { event, code, fields } of outcome.refused)
      this.log('EVENT_QUARANTINED', {
        group,
        topic,
        partition,
        offset: event.offset,
        eventId: event.attributes.id,
        code,
        fields,
      });
    const took = Math.round(tookMs);
    if (topic === 'decisions')
      this.log('DECISIONS_TAKEN', { decisions: batch.events.length, moves: outcome.moves, tookMs: took });
    else
      this.log('RECORDS_LINKED', {
        topic,
        partition,
        records: outcome.records,
        moves: outcome.moves,
        possibleLinks: outcome.reviewsOpened,
        quarantined: outcome.refused.length,
        tookMs: took,
      });
  }
}
