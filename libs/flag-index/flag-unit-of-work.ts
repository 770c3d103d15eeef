import type { FeedStatus, Flag } from '#schemas';
import type { ErrorCode } from '#schemas/errors';
import type { PartnershipDirectory } from '#libs/access';
import type { BatchProgress, LoggedEvent, LogPosition } from '#libs/events';
import type { IndexedRecord } from './indexed-record.ts';

/** An event that cannot be taken, kept as it came with what is wrong with it. */
export interface RefusedEvent {
  readonly event: LoggedEvent;
  readonly code: ErrorCode;
  /** Paths at fault, never values. */
  readonly fields: readonly string[];
}

/** Records and flags as the indexer changes them. Locks are taken in one order for all: records, then subjects, each ascending. */
export abstract class FlagStore {
  /** What is known of each record, locked until the unit of work ends; a handle never seen gives an empty one. */
  abstract lockRecords(recordHandles: readonly string[]): Promise<ReadonlyMap<string, IndexedRecord>>;

  abstract putRecords(records: readonly IndexedRecord[]): Promise<void>;

  /** Waits until nobody else changes flags of these subjects, then reads all their records in handle order. */
  abstract lockSubjects(subjects: readonly string[]): Promise<readonly IndexedRecord[]>;

  /** Replaces all flags of these subjects and records. */
  abstract replaceFlags(
    subjects: readonly string[],
    recordHandles: readonly string[],
    flags: readonly Flag[],
  ): Promise<void>;

  /** Keeps the status of a run unless a later one is known. */
  abstract putFeedStatus(statuses: readonly FeedStatus[]): Promise<void>;
}

/** What one transaction of the indexer may touch. */
export interface FlagStores {
  readonly flags: FlagStore;
  readonly progress: BatchProgress;
  /** @throws HubError PARTNERSHIP_MISSING (retriable) */
  directory(): Promise<PartnershipDirectory>;
  /** Keeps refused events with the transaction. */
  quarantine(refused: readonly RefusedEvent[]): Promise<void>;
}

/** One transaction of the indexer, whole batches: it begins with the fence and ends by advancing the offsets. */
export abstract class FlagUnitOfWork {
  /** @throws HubError CONSUMER_FENCED, DATABASE_UNREACHABLE (both retriable) */
  abstract run<T>(at: readonly LogPosition[], work: (stores: FlagStores) => Promise<T>): Promise<T>;
}
