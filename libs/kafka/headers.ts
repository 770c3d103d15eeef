import { createHash } from 'node:crypto';
import type { IHeaders } from 'kafkajs';
import { type EventAttributes, faultsOf } from '#schemas';
import { type TopicName, topics } from '#libs/events';

const names = ['specversion', 'id', 'source', 'type', 'time', 'dataschema'] as const;

/** CloudEvents attributes as headers of a Kafka message. @see CloudEvents Kafka protocol binding 1.0.2, binary mode */
export function toHeaders(attributes: EventAttributes): Record<string, string> {
  const headers = names.map((name) => [`ce_${name}`, attributes[name]] as const);
  return { ...Object.fromEntries(headers), 'content-type': attributes.datacontenttype };
}

/** Where a message lies. */
export interface MessagePlace {
  readonly topic: TopicName;
  readonly partition: number;
  readonly offset: string;
}

/**
 * CloudEvents attributes from headers. A message that others wrote without proper ones gets an id from its place: consumers
 * judge its body like any other, and one odd message cannot stop a topic.
 */
export function fromHeaders(headers: IHeaders, place: MessagePlace): EventAttributes {
  const text = (name: string): string => headers[name]?.toString() ?? '';
  const read: unknown = {
    ...Object.fromEntries(names.map((name) => [name, text(`ce_${name}`)])),
    datacontenttype: text('content-type'),
  };
  if (faultsOf('event.v1', read).length === 0) return read as EventAttributes;
  const { topic, partition, offset } = place;
  return {
    specversion: '1.0',
    id: createHash('sha256').update(`${topic}\n${partition}\n${offset}`).digest('hex').slice(0, 32),
    source: '/unknown',
    type: `${topic}.unknown`,
    time: new Date(0).toISOString(),
    datacontenttype: topics[topic].sealed ? 'application/vnd.signpost.sealed' : 'application/json',
    dataschema: topics[topic].body,
  };
}
