import { HubError } from '#schemas/errors';
import { parseAs } from '#schemas';
import type { EventToAppend } from './event-log.ts';
import { refuseTooLarge } from './refuse-too-large.ts';
import { openBody } from './sealed-body.ts';
import type { EventBody } from './to-event.ts';
import { type TopicName, topics } from './topics.ts';

/**
 * The validated body of an event, opened where its topic is sealed.
 *
 * @param openWith X25519 private key of the hub (base64url of its PKCS#8 form), needed for a sealed topic
 * @throws HubError SCHEMA_VERSION_UNKNOWN, EVENT_TOO_LARGE, BODY_CANNOT_BE_OPENED, EVENT_INVALID
 */
export function bodyOf<T extends TopicName>(topic: T, event: EventToAppend, openWith?: string): EventBody<T> {
  const { id, dataschema } = event.attributes;
  // What it says is not told on: anybody may have written it.
  if (dataschema !== topics[topic].body)
    throw new HubError('SCHEMA_VERSION_UNKNOWN', { topic, id, fields: ['dataschema'] });
  refuseTooLarge([event]);
  const bytes = topics[topic].sealed ? openBody(event.body, openWith ?? '') : event.body;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (cause) {
    // The parser's message quotes the text: it must not travel as a cause.
    throw new HubError('EVENT_INVALID', {
      topic,
      id,
      cause: cause instanceof SyntaxError ? 'not JSON' : 'unreadable',
    });
  }
  return parseAs(topics[topic].body, value, 'EVENT_INVALID') as EventBody<T>;
}
