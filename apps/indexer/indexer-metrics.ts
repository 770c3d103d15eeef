import { Gauge } from 'prom-client';
import type { EventBatch } from '#libs/events';
import type { IndexOutcome } from '#libs/flag-index';
import { type Database, lagOf, PostgresFeedHealthStore } from '#libs/postgres';
import { createMetrics, type Metrics } from '#libs/runtime';
import { indexerTopics } from './indexer-topics.ts';

/** What the indexer counts; labels are topics and error codes only. */
export interface IndexerMetrics {
  readonly metrics: Metrics;
  /** @param now when the batches were committed: from then on its flags are visible */
  count(batches: readonly EventBatch[], outcome: IndexOutcome, tookMs: number, now: number): void;
  countMail(result: 'sent' | 'refused'): void;
}

const secondsToVisible = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 3600];

/** @param showsLag whether the event log is the Postgres one; with Kafka the broker's own tools show the lag */
export function createIndexerMetrics(database: Database, showsLag: boolean): IndexerMetrics {
  const metrics = createMetrics('indexer');
  const taken = metrics.counter('signpost_index_events_total', 'Events taken into the index', ['topic']);
  const letters = metrics.counter('signpost_dead_letters_total', 'Events put into quarantine', ['topic', 'code']);
  const took = metrics.histogram('signpost_batch_seconds', 'Time from batches taken together to commit', ['topic']);
  const visible = metrics.histogram(
    'signpost_event_to_visible_flag_seconds',
    'Time from an event to the flags made of it',
    ['topic'],
    secondsToVisible,
  );
  const mails = metrics.counter('signpost_notice_mails_total', 'Mails to owners', ['result']);
  readWhenAsked(metrics, 'signpost_involvements_waiting', 'Involvements that no look-up can find', async () => {
    const feeds = await new PostgresFeedHealthStore(database).counts();
    return feeds.reduce((sum, { notToBeLookedUp }) => sum + notToBeLookedUp, 0);
  });
  if (showsLag)
    readWhenAsked(metrics, 'signpost_consumer_lag', 'Events appended but not yet in the index', () =>
      lagOf(database, 'indexer', indexerTopics),
    );
  return {
    metrics,
    count: (batches, outcome, tookMs, now) => {
      const topic = batches[0]?.topic ?? '';
      taken.inc({ topic }, outcome.events);
      for (const { code } of outcome.refused) letters.inc({ topic, code });
      took.observe({ topic }, tookMs / 1000);
      if (topic === 'feed-status') return;
      for (const { attributes } of batches.flatMap(({ events }) => events))
        visible.observe({ topic }, Math.max(0, now - Date.parse(attributes.time)) / 1000);
    },
    countMail: (result) => mails.inc({ result }),
  };
}

function readWhenAsked({ registry }: Metrics, name: string, help: string, read: () => Promise<number>): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    // An unreachable database is told by the health check.
    async collect() {
      const value = await read().catch(() => undefined);
      if (value !== undefined) this.set(value);
    },
  });
}
