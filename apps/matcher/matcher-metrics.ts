import { Gauge } from 'prom-client';
import { type Database, lagOf } from '#libs/postgres';
import { createMetrics, type Metrics } from '#libs/runtime';
import type { EventBatch } from '#libs/events';
import type { BatchOutcome, StageMeter } from '#libs/linkage';
import { matcherTopics } from './matcher-topics.ts';

/** What the matcher counts; labels are topics and error codes only. */
export interface MatcherMetrics {
  readonly metrics: Metrics;
  /** Time by stage of the work on a batch. */
  readonly stage: StageMeter;
  count(batch: EventBatch, outcome: BatchOutcome, tookMs: number): void;
}

/** @param lagIn database of the Postgres event log; with Kafka the broker's own tools show the lag */
export function createMatcherMetrics(lagIn?: Database): MatcherMetrics {
  const metrics = createMetrics('matcher');
  const linked = metrics.counter('signpost_records_linked_total', 'Agency records resolved to a person', ['topic']);
  const moves = metrics.counter('signpost_membership_moves_total', 'Records that moved between persons');
  const reviews = metrics.counter('signpost_reviews_opened_total', 'Possible links put before data stewards');
  const letters = metrics.counter('signpost_dead_letters_total', 'Events put into quarantine', ['topic', 'code']);
  const took = metrics.histogram('signpost_batch_seconds', 'Time from batch to commit', ['topic']);
  const stages = metrics.histogram('signpost_linkage_stage_seconds', 'Time by stage of a batch', ['stage']);
  if (lagIn) publishLag(metrics, lagIn);
  return {
    metrics,
    stage: (stage, seconds) => stages.observe({ stage }, seconds),
    count: ({ topic }, outcome, tookMs) => {
      linked.inc({ topic }, outcome.records);
      moves.inc(outcome.moves);
      reviews.inc(outcome.reviewsOpened);
      for (const { code } of outcome.refused) letters.inc({ topic, code });
      took.observe({ topic }, tookMs / 1000);
    },
  };
}

function publishLag({ registry }: Metrics, database: Database): void {
  new Gauge({
    name: 'signpost_consumer_lag',
    help: 'Events appended but not yet linked',
    registers: [registry],
    // Asked when somebody reads the metrics. An unreachable database is told by the health check.
    async collect() {
      const lag = await lagOf(database, 'matcher', matcherTopics).catch(() => undefined);
      if (lag !== undefined) this.set(lag);
    },
  });
}
