import type { BatchProgress, EventToAppend, LoggedEvent, LogPosition } from '#libs/events';
import type { ErrorCode } from '#schemas/errors';
import type { AgencyRecordStore } from './agency-record-store.ts';
import type { PersonStore } from './person-store.ts';
import type { SampleStore } from './learning/sample-store.ts';
import type { ReviewQueue } from './review-queue.ts';

/** An event that cannot be taken, kept as it came with what is wrong with it. */
export interface RefusedEvent {
  readonly event: LoggedEvent;
  readonly code: ErrorCode;
  /** Paths at fault, never values. */
  readonly fields: readonly string[];
}

/** What one transaction of the matcher may touch. */
export interface LinkageStores {
  readonly records: AgencyRecordStore;
  readonly persons: PersonStore;
  readonly reviews: ReviewQueue;
  readonly samples: SampleStore;
  readonly progress: BatchProgress;
  /** Publishes with the transaction. */
  append(events: readonly EventToAppend[]): Promise<void>;
  /** Keeps refused events with the transaction. */
  quarantine(refused: readonly RefusedEvent[]): Promise<void>;
  /** Moves the consumer's offset past the batch; only in the last unit of work of a batch. */
  advance(): Promise<void>;
}

/** One transaction of the matcher: all or nothing, refused to a consumer that lost its partition. */
export abstract class LinkageUnitOfWork {
  /**
   * @param at of one group and topic: the work is refused where one of them is another's, and `advance` moves all
   * @throws HubError CONSUMER_FENCED, DATABASE_UNREACHABLE (both retriable)
   */
  abstract run<T>(at: readonly LogPosition[], work: (stores: LinkageStores) => Promise<T>): Promise<T>;

  /** Reads what is committed, whoever owns the partitions. @throws HubError DATABASE_UNREACHABLE (retriable) */
  abstract read<T>(work: (stores: Pick<LinkageStores, 'records' | 'persons'>) => Promise<T>): Promise<T>;

  /** Has the store put itself in order after much was written at once: count anew what it holds, and clear what is gone. */
  tidyUp(): Promise<void> {
    return Promise.resolve();
  }
}
