import type { EventToAppend } from '#libs/events';
import type { Session } from '../database.ts';
import { appendEvents, appendOutbox } from './append-events.ts';

/** Appends events in the caller's transaction: they exist exactly when its other effects do. */
export class TransactionalEvents {
  private readonly mode: 'log' | 'outbox';

  /** @param mode `log` where the event log is Postgres, `outbox` where it is Kafka (see OutboxRelay) */
  constructor(mode: 'log' | 'outbox') {
    this.mode = mode;
  }

  /**
   * Events of one key keep the order of the commits. Call it once, late in the transaction: the keys stay locked until it ends.
   *
   * @throws HubError DATABASE_UNREACHABLE
   */
  async append(session: Session, events: readonly EventToAppend[]): Promise<void> {
    await (this.mode === 'log' ? appendEvents(session, events) : appendOutbox(session, events));
  }
}
