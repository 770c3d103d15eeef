import type { EventAttributes } from '#schemas';
import type { TopicName } from './topics.ts';

/** An event on its way into the log. */
export interface EventToAppend {
  readonly topic: TopicName;
  /** Events of one key keep their order. A pseudonymous handle, never a legacy key. */
  readonly key: string;
  /** CloudEvents attributes, carried as headers. */
  readonly attributes: EventAttributes;
  /** JSON in UTF-8, or a sealed body, as `attributes.datacontenttype` says. */
  readonly body: Uint8Array;
}

/** An event read from the log. */
export interface LoggedEvent extends EventToAppend {
  readonly partition: number;
  readonly offset: bigint;
}

/** Where a consumer group stands in one partition, and as which owner of it. */
export interface LogPosition {
  readonly group: string;
  readonly topic: TopicName;
  readonly partition: number;
  /** Ownership of the partition: a unit of work under an older epoch is refused. */
  readonly epoch: bigint;
  /** Offset of the first event of the batch. */
  readonly first: bigint;
  /** Offset after the last event of the batch. */
  readonly next: bigint;
}

/** Consecutive events of one partition. */
export interface EventBatch extends LogPosition {
  readonly events: readonly LoggedEvent[];
}

/** What a partition holds. */
export interface PartitionBounds {
  readonly partition: number;
  /** Offset of the first event that is kept; `end` where there is none. */
  readonly begin: bigint;
  /** Offset after the last event. */
  readonly end: bigint;
}

/**
 * Takes a batch; when it returns, the effects and the offset are durable (the last unit of work of the batch advances it). Called for several partitions at the
 * same time, for one of them never twice.
 */
export type BatchHandler = (batch: EventBatch) => Promise<void>;

/** A running consumer. */
export interface Subscription {
  /** Stops after the batch in hand. */
  close(): Promise<void>;
}

/** Appends events. */
export abstract class EventPublisher {
  /**
   * Appends in the order given; events of one key keep it. Resolves when all are durable.
   *
   * @throws HubError LOG_UNREACHABLE (retriable): the batch may be appended again, consumers drop what they have seen; EVENT_TOO_LARGE:
   *   nothing of it is appended
   */
  abstract append(events: readonly EventToAppend[]): Promise<void>;
  abstract close(): Promise<void>;
}

/** The event log: Kafka, or Postgres where a partnership has no broker. */
export abstract class EventLog extends EventPublisher {
  /**
   * The only way to consume. Partitions are shared among the members of a group; a handler that throws a retriable
   * error gets the same batch again after a pause, one that throws another error stops the subscription (see `onFailure`).
   */
  abstract subscribe(
    group: string,
    topics: readonly TopicName[],
    handler: BatchHandler,
    options?: SubscribeOptions,
  ): Promise<Subscription>;
}

/** Settings of one subscription. */
export interface SubscribeOptions {
  /** At most this many events a batch; default 500. */
  readonly maxEvents?: number;
  /** Told when the subscription stopped for good; the process should exit. Without it the error is thrown where nobody catches it. */
  readonly onFailure?: (error: unknown) => void;
  /** Told of each retriable error before the pause, so that an app can log it. `failures` counts from 1. */
  readonly onRetry?: (error: unknown, failures: number) => void;
}

/**
 * Owners and offsets of partitions, kept with the effects. Kafka's own commits only show lag.
 */
export abstract class ConsumerOffsets {
  /** Takes ownership: raises the epoch, which fences the owner before. @returns the new epoch and where to go on (0 at first) */
  abstract claim(group: string, topic: TopicName, partition: number): Promise<{ epoch: bigint; next: bigint }>;

  /** Where a group will go on, by `topic/partition`; nothing of a partition that it never claimed. */
  abstract nextOf(group: string, topics: readonly TopicName[]): Promise<ReadonlyMap<string, bigint>>;
}

/** What a unit of work of a consumer gets besides its stores. */
export interface BatchProgress {
  /** Whether an event is still to be done: an earlier run may have done it already. */
  isDue(event: Pick<LoggedEvent, 'partition' | 'offset'>): boolean;
}
