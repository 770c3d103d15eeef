import { HubError } from '#schemas/errors';
import type { EventToAppend } from './event-log.ts';

/** Most bytes of one body: what a broker takes by its default, and twice what any valid record needs. */
export const mostBodyBytes = 1 << 20;

/** @throws HubError EVENT_TOO_LARGE: it would be refused again, however often it is sent */
export function refuseTooLarge(events: readonly EventToAppend[]): void {
  for (const { topic, attributes, body } of events)
    if (body.length > mostBodyBytes)
      throw new HubError('EVENT_TOO_LARGE', { topic, id: attributes.id, bytes: body.length });
}
