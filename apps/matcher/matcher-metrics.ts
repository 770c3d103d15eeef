import { Gauge } from 'prom-client';
import type { Backlog } from '#libs/event-log';
import { createMetrics, type Metrics } from '#libs/runtime';
import type { EventBatch } from '#libs/events';
import type { BatchOutcome, StageMeter } from '#libs/linkage';
import { OldestInHand } from './oldest-in-hand.ts';

/** What the matcher counts; labels are topics and error codes only. */
export interface MatcherMetrics {
  readonly metrics: Metrics;
  readonly inHand: OldestInHand;
  /** Time by stage of the work on a batch. */
  readonly stage: StageMeter;
  count(batches: readonly EventBatch[], outcome: BatchOutcome, tookMs: number): void;
}

/** @param backlog asked each time that somebody reads the metrics */
export function createMatcherMetrics(backlog: () => Promise<Backlog>): MatcherMetrics {
  const metrics = createMetrics('matcher');
  const linked = metrics.counter('signpost_records_linked_total', 'Agency records resolved to a person', ['topic']);
  const moves = metrics.counter('signpost_membership_moves_total', 'Records that moved between persons');
  const reviews = metrics.counter('signpost_reviews_opened_total', 'Possible links put before data stewards');
  const letters = metrics.counter('signpost_dead_letters_total', 'Events put into quarantine', ['topic', 'code']);
  const took = metrics.histogram('signpost_batch_seconds', 'Time from batches taken together to commit', ['topic']);
  const older = metrics.counter('signpost_older_versions_total', 'Events ignored because a newer version is held', [
    'topic',
  ]);
  const inHand = new OldestInHand();
  publishBacklog(metrics, backlog, inHand);
  const stages = metrics.histogram('signpost_linkage_stage_seconds', 'Time by stage of a batch', ['stage']);
  return {
    metrics,
    inHand,
    stage: (stage, seconds) => stages.observe({ stage }, seconds),
    count: (batches, outcome, tookMs) => {
      const topic = batches[0]?.topic ?? '';
      linked.inc({ topic }, outcome.records);
      moves.inc(outcome.moves);
      reviews.inc(outcome.reviewsOpened);
      older.inc({ topic }, outcome.older);
      for (const { code } of outcome.refused) letters.inc({ topic, code });
      took.observe({ topic }, tookMs / 1000);
    },
  };
}

function publishBacklog({ registry }: Metrics, backlog: () => Promise<Backlog>, inHand: OldestInHand): void {
  const lag = new Gauge({
    name: 'signpost_consumer_lag',
    help: 'Events appended but not yet linked',
    registers: [registry],
    // Asked when somebody reads the metrics. An unreachable log is told by the health check.
    async collect() {
      const found = await backlog().catch(() => undefined);
      if (found) lag.set(found.events);
      const oldestAt = found?.oldestAt ?? inHand.at();
      oldest.set(oldestAt ? Math.max(0, Date.now() - oldestAt.getTime()) / 1000 : 0);
    },
  });
  const oldest = new Gauge({
    name: 'signpost_oldest_unresolved_seconds',
    help: 'Age of the oldest event not yet linked; on Kafka of those that this process has in hand; 0 where all is linked',
    registers: [registry],
  });
}
