import { HubError } from '#schemas/errors';
import { bodyOf, type EventBatch, type EventBody, type LoggedEvent, type TopicName } from '#libs/events';
import type { RefusedEvent } from './flag-unit-of-work.ts';

/** An event with its body. */
export interface OpenedEvent<T extends TopicName> {
  readonly event: LoggedEvent;
  readonly body: EventBody<T>;
}

/** Parses the bodies of batches; what cannot be read is told apart, with its code. */
export function openEvents<T extends TopicName>(
  topic: T,
  batches: readonly EventBatch[],
): { readonly opened: readonly OpenedEvent<T>[]; readonly refused: readonly RefusedEvent[] } {
  const opened: OpenedEvent<T>[] = [];
  const refused: RefusedEvent[] = [];
  for (const event of batches.flatMap(({ events }) => events)) {
    try {
      opened.push({ event, body: bodyOf(topic, event) });
    } catch (error) {
      if (!(error instanceof HubError) || error.retriable) throw error;
      const { fields } = error.details;
      refused.push({ event, code: error.code, fields: Array.isArray(fields) ? fields : [] });
    }
  }
  return { opened, refused };
}
