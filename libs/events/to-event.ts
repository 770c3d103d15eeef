import { createHash } from 'node:crypto';
import type { SchemaTypes } from '#schemas';
import type { EventToAppend } from './event-log.ts';
import { sealBody } from './sealed-body.ts';
import { type TopicName, topics } from './topics.ts';

/** The body that a topic carries. */
export type EventBody<T extends TopicName> = SchemaTypes[(typeof topics)[T]['body']];

/** What an event is made from. */
export interface EventSource<T extends TopicName> {
  readonly topic: T;
  readonly key: string;
  readonly body: EventBody<T>;
  /** What happened, such as `upsert`. */
  readonly op: string;
  /** What makes the event itself and no other: the version of the record, or an id. With key and op it gives the event id. */
  readonly version: string;
  /** Stream or process, such as /agencies/police/person or /matcher. */
  readonly source: string;
  readonly at: Date;
  /** X25519 public key of the hub (base64url), needed where the topic is sealed. */
  readonly sealFor?: string;
}

/** Makes an event with its CloudEvents attributes: id = hash(key, version, op), so the same event sent twice has the same id. */
export function toEvent<T extends TopicName>(from: EventSource<T>): EventToAppend {
  const topic = topics[from.topic];
  const json = Buffer.from(JSON.stringify(from.body));
  return {
    topic: from.topic,
    key: from.key,
    attributes: {
      specversion: '1.0',
      id: createHash('sha256')
        .update(`${from.topic}\n${from.key}\n${from.version}\n${from.op}`)
        .digest('hex')
        .slice(0, 32),
      source: from.source,
      type: `${from.topic}.${from.op}`,
      time: from.at.toISOString(),
      datacontenttype: topic.sealed ? 'application/vnd.signpost.sealed' : 'application/json',
      dataschema: topic.body,
    },
    body: topic.sealed ? sealBody(json, from.sealFor ?? '') : json,
  };
}
