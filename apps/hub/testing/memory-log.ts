import { EventPublisher, type EventToAppend } from '#libs/events';

/** An event log that keeps what is appended; set `failure` to make it refuse. */
export class MemoryLog extends EventPublisher {
  readonly events: EventToAppend[] = [];
  failure: Error | undefined;

  append(events: readonly EventToAppend[]): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    this.events.push(...events);
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
