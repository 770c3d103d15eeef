import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { HubError } from '#schemas/errors';
import { crashPoint } from '#libs/runtime';
import type {
  BatchHandler,
  ConsumerOffsets,
  EventBatch,
  LoggedEvent,
  SubscribeOptions,
  Subscription,
  TopicName,
} from '#libs/events';
import { fromKafka } from './from-kafka.ts';
import { fromHeaders } from './headers.ts';
import { type Claim, PartitionClaims } from './partition-claims.ts';

/** Settings of one subscription to Kafka. */
export interface KafkaSubscriptionSettings extends SubscribeOptions {
  readonly group: string;
  readonly topics: readonly TopicName[];
  readonly offsets: ConsumerOffsets;
}

const longestPauseMs = 5_000;
const heartbeatMs = 1_000;
const pauseMs = (failures: number): number => Math.min(longestPauseMs, 50 * 2 ** Math.min(failures, 10));

/** One member of a consumer group on Kafka. Offsets are those of ConsumerOffsets; Kafka's own are kept for lag tools alone. */
export class KafkaSubscription implements Subscription {
  private readonly settings: KafkaSubscriptionSettings;
  private readonly handler: BatchHandler;
  private readonly consumer: Consumer;
  private readonly claims: PartitionClaims;
  private readonly stopping = new AbortController();

  constructor(kafka: Kafka, settings: KafkaSubscriptionSettings, handler: BatchHandler) {
    this.settings = settings;
    this.handler = handler;
    this.claims = new PartitionClaims(settings.offsets, settings.group);
    this.consumer = kafka.consumer({
      groupId: settings.group,
      // A member notices a rebalance only between fetches: the default of 5 s makes every join that slow.
      maxWaitTimeInMs: 500,
      heartbeatInterval: heartbeatMs,
      sessionTimeout: 10_000,
      allowAutoTopicCreation: false,
      // One that is closed while it joins fails, and would begin anew for ever.
      retry: { retries: 6, restartOnFailure: () => Promise.resolve(!this.stopped) },
    });
  }

  /** @throws HubError LOG_UNREACHABLE */
  async start(): Promise<void> {
    const { GROUP_JOIN, CRASH } = this.consumer.events;
    // Emitted before the first fetch of the new assignment.
    this.consumer.on(GROUP_JOIN, () => this.claims.forgetAll());
    this.consumer.on(CRASH, ({ payload }) => {
      if (payload.restart) this.settings.onRetry?.(fromKafka(payload.error), 1);
      else this.fail(fromKafka(payload.error));
    });
    try {
      await this.consumer.connect();
      await this.consumer.subscribe({ topics: [...this.settings.topics], fromBeginning: true });
      await this.consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        // Whoever takes the batches decides how many at a time (BatchGatherer).
        partitionsConsumedConcurrently: 12,
        eachBatch: (payload) => this.take(payload),
      });
    } catch (error) {
      await this.consumer.disconnect().catch(() => undefined);
      throw fromKafka(error);
    }
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.consumer.disconnect();
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private fail(error: unknown): void {
    if (this.stopped) return;
    this.stopping.abort();
    // Not awaited: it waits for the batch in hand, which is where this is called.
    void this.consumer
      .disconnect()
      .catch(() => undefined)
      .then(() => {
        queueMicrotask(() => {
          if (!this.settings.onFailure) throw error;
          this.settings.onFailure(error);
        });
      });
  }

  private async take(payload: EachBatchPayload): Promise<void> {
    const topic = payload.batch.topic as TopicName;
    const { partition, messages } = payload.batch;
    const maxEvents = this.settings.maxEvents ?? 500;
    const claim = await this.patiently(payload, () => this.claims.of(topic, partition));
    if (!claim || !this.continues(payload, claim)) return;
    const due = messages.filter(({ offset }) => BigInt(offset) >= claim.next);
    for (let start = 0; start < due.length && !payload.isStale(); start += maxEvents) {
      const batch = this.toBatch(topic, partition, claim, due.slice(start, start + maxEvents));
      if (!(await this.handle(payload, batch))) return;
      crashPoint('batch-taken');
      claim.next = batch.next;
      payload.resolveOffset((batch.next - 1n).toString());
      await this.showLag(topic, partition, batch.next);
      await payload.heartbeat();
    }
  }

  /** Whether the batch holds the event after the last one done. If not, goes there, and gives up when it is not there either. */
  private continues({ batch }: EachBatchPayload, claim: Claim): boolean {
    const { topic, partition } = batch;
    const [first, last] = [BigInt(batch.firstOffset() ?? 0), BigInt(batch.lastOffset())];
    if ((first <= claim.next && claim.next <= last) || claim.next === 0n) {
      claim.soughtBack = false;
      return true;
    }
    if (first > claim.next && claim.soughtBack) {
      const { group } = this.settings;
      const stoppedAt = claim.next.toString();
      this.fail(new HubError('LOG_GAP', { group, topic, partition, stoppedAt, logBegins: first.toString() }));
    } else {
      claim.soughtBack = first > claim.next;
      this.consumer.seek({ topic, partition, offset: claim.next.toString() });
    }
    return false;
  }

  private toBatch(topic: TopicName, partition: number, claim: Claim, messages: readonly KafkaMessage[]): EventBatch {
    const events = messages.map((message) => toEvent(topic, partition, message));
    const first = events[0]?.offset ?? claim.next;
    const next = (events.at(-1)?.offset ?? first) + 1n;
    return { group: this.settings.group, topic, partition, epoch: claim.epoch, first, next, events };
  }

  /** @returns whether the batch was done */
  private async handle(payload: EachBatchPayload, batch: EventBatch): Promise<boolean> {
    const done = await this.patiently(payload, async () => {
      await this.handler(batch);
      return true;
    });
    return done ?? false;
  }

  /**
   * Does the work, and the same again after a pause when it failed in a way that may pass; keeps telling the broker that the member lives.
   *
   * @returns undefined when the subscription stopped, or the partition has another owner
   * @throws the client's error when the group is sharing its partitions anew: the client then joins again
   */
  private async patiently<T>(payload: EachBatchPayload, work: () => Promise<T>): Promise<T | undefined> {
    for (let failures = 0; !this.stopped;) {
      const alive = setInterval(() => void payload.heartbeat().catch(() => undefined), heartbeatMs);
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof HubError && error.retriable)) {
          this.fail(error);
          return undefined;
        }
        this.settings.onRetry?.(error, ++failures);
        await this.pause(payload, pauseMs(failures));
        if (error.code === 'CONSUMER_FENCED') {
          this.claims.forget(payload.batch.topic as TopicName, payload.batch.partition);
          return undefined;
        }
      } finally {
        clearInterval(alive);
      }
    }
    return undefined;
  }

  private async pause(payload: EachBatchPayload, ms: number): Promise<void> {
    const until = Date.now() + ms;
    do {
      const left = Math.min(heartbeatMs, until - Date.now());
      await sleep(Math.max(0, left), undefined, { signal: this.stopping.signal }).catch(() => undefined);
      await payload.heartbeat();
    } while (Date.now() < until && !this.stopped);
  }

  private async showLag(topic: TopicName, partition: number, next: bigint): Promise<void> {
    // Nothing depends on it: the offset that counts is stored with the effects.
    await this.consumer.commitOffsets([{ topic, partition, offset: next.toString() }]).catch(() => undefined);
  }
}

function toEvent(topic: TopicName, partition: number, message: KafkaMessage): LoggedEvent {
  const { offset, key, value, headers = {} } = message;
  return {
    ...{ topic, partition },
    key: key?.toString('utf8') ?? '',
    attributes: fromHeaders(headers, { topic, partition, offset }),
    body: value ?? Buffer.alloc(0),
    offset: BigInt(offset),
  };
}
