import type { EventLog, TopicName } from '#libs/events';
import type { Database, TransactionalEvents } from '#libs/postgres';

/** One implementation of the event log with what the suite needs around it. */
export interface EventLogUnderTest {
  /** Where effects and offsets are; its user may do anything. */
  readonly database: Database;
  /** How a unit of work publishes to this log. */
  readonly transactional: TransactionalEvents;
  /** A log as another process would open it. */
  open(owner: string): EventLog;
  /** Makes the log forget the events of a partition below an offset, as retention does. */
  forget(topic: TopicName, partition: number, below: bigint): Promise<void>;
  stop(): Promise<void>;
}
